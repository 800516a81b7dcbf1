/** Tables at the limits of what is answered, and beyond. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import {
  aggregation,
  atMost,
  collection,
  decisionTable,
  defineVocabulary,
  parameter,
  ruleLanguage,
  type Decision,
  type Language,
} from '../../src/engine';
import { errorOf } from '../support/hostile';
import { runs } from '../support/runs';
import { booleans, independentRows } from './independent-rows';

describe('a table that cannot be answered', () => {
  const language = ruleLanguage({
    vocabulary: defineVocabulary({ kilowatts: { kind: 'number', minimum: 0 }, urgent: { kind: 'boolean' } }),
  });
  const last = { id: 'last', outcome: 'none', clauses: [] };
  const made = (definition: object): Decision<Language, unknown> => decisionTable(language, definition as never);

  it('answers complete facts with very many rows, and refuses more than that', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, row) => ({
        id: `${row}`,
        when: { kilowatts: atMost(row) },
        outcome: row,
        clauses: [],
      }));
    const large = made({ id: 'large', rows: [...rows(20_000), last] });
    expect(large.decide({ kilowatts: 700.5 })).toMatchObject({ status: 'decided', outcome: 701, rules: ['large/701'] });
    // Many bands of one fact are filled in one go; with a second fact they are compiled like other rows.
    expect(large.decide({})).toMatchObject({ status: 'open', missing: ['kilowatts'] });
    const two = made({ id: 'two', rows: [...rows(20_000), { ...last, id: 'urgent', when: { urgent: true } }, last] });
    expect(two.decide({ kilowatts: 700.5, urgent: true })).toMatchObject({ outcome: 701 });
    expect(errorOf(() => two.decide({}))).toMatchObject({ code: 'table-too-large', measured: { of: 'steps' } });
    const larger = made({ id: 'larger', rows: rows(100_001) });
    expect(errorOf(() => larger.decide({}))).toMatchObject({ code: 'table-too-large', measured: { of: 'rows' } });
  });

  it('refuses too many facts, and a chain that is too long', () => {
    const wide = (count: number) =>
      collection(booleans(count), {
        id: 'wide',
        rows: [
          {
            id: 'all',
            when: Object.fromEntries(independentRows(count).map((_, index) => [`fact${index}`, true])),
            outcome: 'all',
            clauses: [],
          },
        ],
      });
    const all = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`fact${index}`, true]));
    expect(wide(1000).decide(all)).toMatchObject({ outcome: ['all'] });
    expect(errorOf(() => wide(1001).decide({}))).toMatchObject({ code: 'table-too-large', measured: { of: 'facts' } });
    let link = made({ id: 'link', rows: [last] });
    for (let length = 1; length < 1000; length += 1) {
      link = made({
        id: 'link',
        reads: { before: link },
        rows: [{ ...last, id: 'before', when: { before: 'none' } }, last],
      });
    }
    expect(link.decide({})).toMatchObject({ outcome: 'none' });
    const longer = made({ id: 'longer', reads: { link }, rows: [last] });
    expect(errorOf(() => longer.decide({}))).toMatchObject({ code: 'table-too-large', measured: { of: 'decisions' } });
  });
});

it('unused rulebooks are released from memory', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const language = ruleLanguage<{ readonly wet: { readonly kind: 'boolean' } }, 'most'>({
    vocabulary: { wet: { kind: 'boolean' } },
  });
  const table = aggregation(language, {
    id: 'sum',
    aggregate: 'sum',
    rows: [{ id: 'one', when: { wet: true }, outcome: parameter('most'), clauses: [] }],
  });
  const make = (from: number, count: number): void => {
    for (let most = from; most < from + count; most += 1) table.under({ parameters: { most } }).decide({ wet: true });
  };
  make(0, runs(2000));
  collect();
  const before = process.memoryUsage().heapUsed;
  make(2000, runs(20_000));
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(3e6);
});
