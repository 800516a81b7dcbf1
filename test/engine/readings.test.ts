import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyse,
  contested,
  decisionTable,
  defineVocabulary,
  moreThan,
  possibleUnderAllReadings,
  ruleLanguage,
  type Decision,
  type Language,
  type Source,
} from '../../src/engine';
import { decisionFrom } from '../../src/engine/decide/decision';
import { sharedFacts } from '../../src/engine/internal';
import { errorOf } from '../support/hostile';
import { textOf } from './naive-interpreter';
import { anyCases, completeCases, partialFacts, type RandomCase } from './random-tables';
import { runs } from '../support/runs';

const garden = ruleLanguage({
  vocabulary: defineVocabulary({ rainMm: { kind: 'number', minimum: 0 }, fenced: { kind: 'boolean' } }),
  readings: { drizzle: ['counts', 'doesNotCount'], fence: ['ofWood', 'ofAnything', 'ofStone'] },
  parameters: {},
});

const wet = decisionTable(garden, {
  id: 'wet',
  outcomes: [true, false],
  rows: [
    { id: 'rain', when: { rainMm: moreThan(5) }, outcome: true, clauses: ['§1'] },
    {
      id: 'drizzle',
      when: { rainMm: moreThan(0), drizzle: 'counts' },
      outcome: true,
      clauses: ['§1'],
      interpretations: ['drizzle'],
    },
    { id: 'dry', outcome: false, clauses: ['§1'] },
  ],
});

const mowing = decisionTable(garden, {
  id: 'mowing',
  reads: { wet },
  outcomes: ['mow', 'wait', 'ask'],
  rows: [
    { id: 'wet', when: { wet: true }, outcome: 'wait', clauses: ['§2'] },
    {
      id: 'stone',
      when: { fenced: true, fence: 'ofStone' },
      outcome: 'ask',
      clauses: ['§3'],
      interpretations: ['fence'],
    },
    { id: 'dry', outcome: 'mow', clauses: ['§2'] },
  ],
});

describe('a reading', () => {
  it('has its first choice unless a rulebook chooses another', () => {
    expect(wet.decide({ rainMm: 1 })).toMatchObject({ outcome: true, interpretations: ['drizzle'] });
    expect(wet.under({ parameters: {}, readings: { drizzle: 'doesNotCount' } }).decide({ rainMm: 1 })).toMatchObject({
      outcome: false,
      interpretations: [],
    });
    expect(wet.under({ parameters: {}, readings: {} }).decide({ rainMm: 1 })).toMatchObject({ outcome: true });
  });

  it('is never asked for', () => {
    expect(mowing.facts).toEqual(['rainMm', 'fenced']);
    expect(mowing.decide({})).toMatchObject({ possible: ['wait', 'mow'], missing: ['rainMm'] });
    expect(mowing.under({ parameters: {}, readings: { fence: 'ofStone' } }).decide({})).toMatchObject({
      possible: ['wait', 'ask', 'mow'],
      missing: ['rainMm', 'fenced'],
    });
    const stray: object = { drizzle: 'counts' };
    expect(wet.safeDecide(stray)).toMatchObject({ problems: [{ code: 'unknown-fact', path: ['drizzle'] }] });
  });

  it('has the choices that the language declares', () => {
    // @ts-expect-error no such choice
    const wrong = wet.under({ parameters: {}, readings: { drizzle: 'sometimes' } });
    expect(errorOf(() => wrong.decide({}))).toMatchObject({ code: 'unknown-reading', subject: 'drizzle: "sometimes"' });
    // @ts-expect-error no such reading
    const unknown = wet.under({ parameters: {}, readings: { hail: 'counts' } });
    expect(errorOf(() => unknown.decide({}))).toMatchObject({ code: 'unknown-reading', subject: 'hail: "counts"' });
    const row = { id: 'a', outcome: true, clauses: [] } as const;
    expect(
      // @ts-expect-error rows test the choices that there are
      decisionTable(garden, { id: 'x', outcomes: [true], rows: [{ ...row, when: { drizzle: 'sometimes' } }] }).id,
    ).toBe('x');
  });

  it('is contested if another choice alone changes the possible outcomes', () => {
    expect(contested(mowing, { rainMm: 1, fenced: true })).toEqual([
      { reading: 'drizzle', choice: 'doesNotCount', possible: ['mow'] },
    ]);
    expect(contested(mowing, { rainMm: 0, fenced: true })).toEqual([
      { reading: 'fence', choice: 'ofStone', possible: ['ask'] },
    ]);
    expect(contested(mowing, { rainMm: 9 })).toEqual([]);
    const strict = { parameters: {}, readings: { drizzle: 'doesNotCount' } } as const;
    expect(contested(mowing, { rainMm: 1, fenced: true }, strict)).toEqual([
      { reading: 'drizzle', choice: 'counts', possible: ['wait'] },
      { reading: 'fence', choice: 'ofStone', possible: ['ask'] },
    ]);
  });

  it('may matter only in combination with another', () => {
    expect(possibleUnderAllReadings(mowing, { rainMm: 1, fenced: true })).toEqual(['wait', 'ask', 'mow']);
    expect(possibleUnderAllReadings(mowing, { rainMm: 9 })).toEqual(['wait']);
  });

  it('refuses invalid facts like the decision', () => {
    expect(errorOf(() => contested(wet, { rainMm: -1 }))).toMatchObject({ code: 'invalid-facts' });
    expect(errorOf(() => possibleUnderAllReadings(wet, { rainMm: -1 }))).toMatchObject({ code: 'invalid-facts' });
  });

  it('is chosen by the rulebook for shared facts, too', () => {
    const shared = sharedFacts([mowing]);
    const facts = { rainMm: 1, fenced: false };
    expect(shared({ parameters: {} }).read(facts).known?.possible(mowing)).toEqual(['wait']);
    const strict = shared({ parameters: {}, readings: { drizzle: 'doesNotCount' } });
    expect(strict.read(facts).known?.possible(mowing)).toEqual(['mow']);
  });

  it('is open in the analysis, so that a gap under any choice is found', () => {
    const partly = decisionTable(garden, {
      id: 'partly',
      outcomes: [true],
      rows: [
        { id: 'rain', when: { rainMm: moreThan(5) }, outcome: true, clauses: [] },
        { id: 'drizzle', when: { drizzle: 'counts' }, outcome: true, clauses: [] },
      ],
    });
    expect(analyse(partly)).toEqual([
      { kind: 'gap', table: 'partly', witness: { rainMm: 0, drizzle: 'doesNotCount' } },
    ]);
    expect(analyse(mowing)).toEqual([]);
  });
});

/** A random case beside the same one with some of its facts as readings. */
interface Pair {
  readonly asFacts: Decision<Language, unknown>;
  readonly asReadings: Decision<Language, unknown>;
  readonly readings: readonly (readonly [name: string, values: readonly [string, ...string[]]])[];
  readonly figures: RandomCase['figures'];
}

function withReadings({ source, figures }: RandomCase): Pair {
  const entries = Object.entries(source.vocabulary);
  const readings = entries.flatMap(([name, definition]) =>
    definition.kind === 'oneOf' ? [[name, definition.values] as const] : [],
  );
  const vocabulary = Object.fromEntries(entries.filter(([, { kind }]) => kind !== 'oneOf'));
  const moved = (each: Source): Source => ({
    ...each,
    vocabulary,
    readings: Object.fromEntries(readings),
    reads: Object.fromEntries(Object.entries(each.reads).map(([name, read]) => [name, moved(read)])),
  });
  return {
    asFacts: decisionFrom<Language, unknown, string>(source, { parameters: figures }),
    asReadings: decisionFrom<Language, unknown, string>(moved(source), { parameters: figures }),
    readings,
    figures,
  };
}

type Choice = Readonly<Record<string, string>>;

function choicesOf(readings: Pair['readings']): readonly Choice[] {
  return readings.reduce<readonly Choice[]>(
    (choices, [name, values]) => choices.flatMap((each) => values.map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
}

function possibleIn(decision: Decision<Language, unknown>, facts: object): readonly unknown[] {
  const answer = decision.decide(facts);
  return answer.status === 'decided' ? [answer.outcome] : answer.possible;
}

const pairs = completeCases
  .filter(({ source }) => Object.values(source.vocabulary).some(({ kind }) => kind === 'oneOf'))
  .map(withReadings)
  .chain((pair) =>
    fc.tuple(
      fc.constant(pair),
      fc.array(partialFacts(pair.asReadings.source.vocabulary), { minLength: 1, maxLength: 3 }),
    ),
  );

/** An answer with its possible outcomes in one order: which comes first may depend on the rows that a choice leaves. */
function sorted(answer: object): object {
  return 'possible' in answer && Array.isArray(answer.possible)
    ? { ...answer, possible: answer.possible.map(textOf).toSorted() }
    : answer;
}

/** The defects of a table, without the facts that show them. */
function defectsOf({ source }: Decision<Language, unknown>, parameters: RandomCase['figures']): readonly string[] {
  return analyse({ source, parameters }).map((defect) => JSON.stringify({ ...defect, witness: null }));
}

describe('readings of random tables', () => {
  it('decide like facts that are known', () => {
    fc.assert(
      fc.property(pairs, ([{ asFacts, asReadings, readings, figures }, partials]) => {
        for (const choice of choicesOf(readings)) {
          const under = asReadings.under({ parameters: figures, readings: choice });
          for (const known of partials) {
            expect(sorted(under.decide(known))).toEqual(sorted(asFacts.decide({ ...known, ...choice })));
          }
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('are contested exactly if deciding with another choice has another result', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), ([{ asFacts, asReadings, readings, figures }, partials], seed) => {
        const choices = choicesOf(readings);
        const base = choices[seed % choices.length] ?? {};
        const rulebook = { parameters: figures, readings: base };
        for (const known of partials) {
          const taken = possibleIn(asFacts, { ...known, ...base });
          const expected = readings.flatMap(([reading, values]) =>
            values.flatMap((choice: string) => {
              const possible = possibleIn(asFacts, { ...known, ...base, [reading]: choice });
              return textOf(sorted({ possible })) === textOf(sorted({ possible: taken }))
                ? []
                : [{ reading, choice, possible }];
            }),
          );
          const found = contested(asReadings, known, rulebook);
          expect(found.map(sorted)).toEqual(expected.map(sorted));
          expect(contested(asReadings.under(rulebook), known)).toEqual(found);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('leave possible together what any combination leaves possible', () => {
    fc.assert(
      fc.property(pairs, ([{ asFacts, asReadings, readings }, partials]) => {
        for (const known of partials) {
          const each = choicesOf(readings).flatMap((choice) => possibleIn(asFacts, { ...known, ...choice }));
          const found = possibleUnderAllReadings(asReadings, known).map(textOf);
          expect(new Set(found)).toEqual(new Set(each.map(textOf)));
          expect(new Set(found).size).toBe(found.length);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('are analysed like facts', () => {
    fc.assert(
      fc.property(anyCases, (random) => {
        const { asFacts, asReadings, figures } = withReadings(random);
        expect(defectsOf(asReadings, figures)).toEqual(defectsOf(asFacts, figures));
      }),
      { numRuns: runs(100) },
    );
  });
});
