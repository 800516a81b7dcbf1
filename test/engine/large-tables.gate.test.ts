/** Tables of a size that only programs write: questions to them end in time that grows with the size, not with its square. */
import { describe, expect, it } from 'vitest';
import {
  aggregation,
  analyse,
  anyOf,
  between,
  collection,
  decidingFacts,
  decisionTable,
  defineVocabulary,
  moreThan,
  optionsFor,
  ruleLanguage,
  whatIf,
  type Decision,
  type Language,
} from '../../src/engine';
import { fromDmn } from '../../src/dmn';
import { toDmn } from '../../src/interchange';
import { booleans, independentRows } from './independent-rows';

describe('questions to large tables take time in proportion to their size', () => {
  const seconds = 15; // each took much longer, in proportion to the square
  const size = 20_000;
  const values = Array.from({ length: size }, (_, value) => `value${value}`) as [string, ...string[]];
  const listed = ruleLanguage({ vocabulary: defineVocabulary({ listed: { kind: 'oneOf', values } }) });
  const second = decisionTable(listed, {
    id: 'second',
    rows: [{ id: 'second', when: { listed: 'value1' }, outcome: 'yes', clauses: [] }],
    otherwise: 'no',
  });

  it(
    'the changes and the options of a fact of many values',
    () => {
      expect(whatIf(second, { listed: 'value1' })).toHaveLength(size - 1);
      expect(whatIf(second, { listed: 'value2' })).toMatchObject([{ to: 'value1', outcome: 'yes' }]);
      expect(optionsFor([second], 'listed', {}).filter(({ sameAs }) => sameAs === undefined)).toHaveLength(2);
    },
    seconds * 1_000,
  );

  it(
    'the deciding facts of a long chain, and what would change it',
    () => {
      const length = 200;
      const language = booleans(length);
      const all = Object.fromEntries(Array.from({ length }, (_, fact) => [`fact${fact}`, true]));
      const chain = Array.from({ length }, (_, fact) => fact).reduce<Decision<Language, unknown>>(
        (before, fact) =>
          decisionTable(language, {
            id: `link${fact}`,
            reads: { before },
            rows: [{ id: 'holds', when: { [`fact${fact}`]: true, before: true }, outcome: true, clauses: [] }],
            otherwise: false,
          }),
        decisionTable(language, { id: 'start', rows: [{ id: 'start', outcome: true, clauses: [] }] }),
      );
      expect(decidingFacts(chain, all)).toEqual(all);
      expect(decidingFacts(chain, { ...all, fact7: false })).toEqual({ fact7: false });
      expect(whatIf(chain, all)).toHaveLength(length);
    },
    seconds * 1_000,
  );

  it(
    'the deciding facts of a collection with too many outcomes to list',
    () => {
      const length = 500;
      const decision = collection(booleans(length), { id: 'many', rows: independentRows(length) });
      const facts = Object.fromEntries(Array.from({ length }, (_, fact) => [`fact${fact}`, fact % 2 === 0]));
      expect(decidingFacts(decision, facts)).toEqual(facts);
    },
    seconds * 1_000,
  );
});

describe('a tariff of a thousand bands', () => {
  const language = ruleLanguage({ vocabulary: defineVocabulary({ kilowatts: { kind: 'number', minimum: 0 } }) });
  const bands = Array.from({ length: 1_000 }, (_, band) => ({
    id: `band${band}`,
    when: { kilowatts: between(moreThan(band), band + 1) },
    outcome: `price${band % 10}`,
    clauses: [`clause${band % 3}`],
  }));
  const tariff = decisionTable(language, { id: 'tariff', hitPolicy: 'unique', rows: bands, otherwise: 'free' });

  it('is compiled for every case', () => {
    expect(tariff.decide({})).toMatchObject({ status: 'open', missing: ['kilowatts'] });
    expect(tariff.outcomes).toHaveLength(11);
    expect(tariff.decide({ kilowatts: 17 })).toMatchObject({ outcome: 'price6', rules: ['tariff/band16'] });
    expect(whatIf(tariff, { kilowatts: 0 })).toHaveLength(1_001 - 1);
  });

  it('is analysed, and overlapping rows are reported', () => {
    expect(analyse(tariff)).toEqual([]);
    const one = { id: 'one', when: { kilowatts: anyOf(17, between(30.5, 31.5)) }, outcome: 'price7', clauses: [] };
    const overlapping = decisionTable(language, { id: 'tariff', hitPolicy: 'unique', rows: [one, ...bands] });
    expect(analyse(overlapping).filter(({ kind }) => kind === 'overlap')).toEqual([
      { kind: 'overlap', table: 'tariff', rows: ['one', 'band16'], witness: { kilowatts: 17 } },
      { kind: 'overlap', table: 'tariff', rows: ['one', 'band30'], witness: { kilowatts: 30.5 } },
      {
        kind: 'overlap',
        table: 'tariff',
        rows: ['one', 'band31'],
        witness: { kilowatts: expect.any(Number) as number },
      },
    ]);
  });
});

it('a tariff of four thousand bands is analysed, exported and read back', () => {
  const rows = Array.from({ length: 4_000 }, (_, band) => ({
    id: `${band}`,
    when: { used: between(moreThan(band - 1), band) },
    outcome: band,
    clauses: [],
  }));
  const language = ruleLanguage({ vocabulary: defineVocabulary({ used: { kind: 'number', minimum: 0 } }) });
  const tariff = decisionTable(language, { id: 'tariff', hitPolicy: 'unique', rows, otherwise: -1 });
  expect(analyse(tariff)).toEqual([]);
  expect(fromDmn(toDmn(tariff))['tariff']?.decide({ used: 3.5 })).toMatchObject({ outcome: 4 });
}, 60_000);

it('an aggregate lists the possible counts and sums of a thousand rows, without a diagram of their combinations', () => {
  const rows = independentRows(1000).map((row) => ({ ...row, outcome: 1 }));
  for (const aggregate of ['count', 'sum'] as const) {
    const decision = aggregation(booleans(1000), { id: 'fee', aggregate, rows });
    const answer = decision.decide({ fact0: true, fact1: false });
    const numbers = Array.from({ length: 999 }, (_, more) => more + 1);
    expect(answer).toMatchObject({ status: 'open', possible: numbers });
    expect(answer.status === 'open' && answer.missing).toHaveLength(998);
    const facts = Object.fromEntries(decision.facts.map((name) => [name, true]));
    expect(decision.decide({ ...facts, fact5: undefined })).toMatchObject({
      possible: [999, 1000],
      missing: ['fact5'],
    });
    expect(decision.decide(facts)).toMatchObject({ outcome: 1000 });
  }
}, 30_000);
