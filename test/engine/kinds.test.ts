/** Whole numbers, days, texts, and tests of ranges. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyse,
  anyOf,
  atLeast,
  atMost,
  between,
  compareDecisions,
  decisionTable,
  defineVocabulary,
  impliedFacts,
  InvalidFactsError,
  lessThan,
  moreThan,
  nextQuestion,
  oneOf,
  optionsFor,
  noneOf,
  ruleLanguage,
  whatIf,
} from '../../src/engine';
import { isObject } from '../../src/plain/is-object';
import { runs } from '../support/runs';

const language = ruleLanguage({
  vocabulary: defineVocabulary({
    rooms: { kind: 'integer', minimum: 0, maximum: 100 },
    day: { kind: 'date', earliest: '2000-01-01' },
    name: { kind: 'text' },
    kilowatts: { kind: 'number', minimum: 0 },
  }),
});

const yesOrNo = <When extends object>(when: When) =>
  decisionTable(language, {
    id: 'found',
    outcomes: [true, false],
    rows: [
      { id: 'yes', when, outcome: true, clauses: [] },
      { id: 'no', outcome: false, clauses: [] },
    ],
  });

describe('a whole number', () => {
  it('has nothing between 5 and 6', () => {
    const table = decisionTable(language, {
      id: 'size',
      outcomes: ['small', 'large'],
      rows: [
        { id: 'small', when: { rooms: atMost(5) }, outcome: 'small', clauses: [] },
        { id: 'large', when: { rooms: atLeast(6) }, outcome: 'large', clauses: [] },
      ],
    });
    expect(analyse(table)).toEqual([]);
    expect([5, 6].map((rooms) => table.decide({ rooms }))).toMatchObject([{ outcome: 'small' }, { outcome: 'large' }]);
    expect(whatIf(table, { rooms: 5 })).toMatchObject([{ to: { representative: 6, atLeast: 6 }, outcome: 'large' }]);
  });

  it.each([[5.5], [-1], [101], ['5'], [NaN], [null], [2 ** 60]])('is not %s', (rooms) => {
    expect(yesOrNo({ rooms: 5 }).safeDecide({ rooms })).toMatchObject({
      status: 'invalid',
      problems: [{ path: ['rooms'], expected: 'a whole number from 0 to 100' }],
    });
  });

  it('passes a test with a bound between two', () => {
    const table = yesOrNo({ rooms: moreThan(4.5) });
    expect([4, 5].map((rooms) => table.decide({ rooms }))).toMatchObject([{ outcome: false }, { outcome: true }]);
  });
});

describe('a day', () => {
  const table = yesOrNo({ day: between('2024-02-28', lessThan('2024-03-01')) });

  it.each([
    ['2024-02-27', false],
    ['2024-02-28', true],
    ['2024-02-29', true],
    ['2024-03-01', false],
  ])('%s is within the range: %s', (day, outcome) => {
    expect(table.decide({ day })).toMatchObject({ status: 'decided', outcome });
  });

  it.each([['2023-02-29'], ['2024-2-28'], ['1999-12-31'], [20240228], ['tomorrow'], [''], ['0000-01-01']])(
    'is not %s',
    (day) => {
      expect(table.safeDecide({ day })).toMatchObject({
        status: 'invalid',
        problems: [{ path: ['day'], expected: 'a date from 2000-01-01 to 9999-12-31' }],
      });
    },
  );

  it('has nothing between one and the next', () => {
    const both = decisionTable(language, {
      id: 'when',
      outcomes: ['before', 'after'],
      rows: [
        { id: 'before', when: { day: atMost('2024-02-29') }, outcome: 'before', clauses: [] },
        { id: 'after', when: { day: moreThan('2024-02-29') }, outcome: 'after', clauses: [] },
      ],
    });
    expect(analyse(both)).toEqual([]);
    expect(whatIf(both, { day: '2024-02-29' })).toMatchObject([{ to: { atLeast: '2024-03-01' }, outcome: 'after' }]);
  });

  it('shows the difference between two tables', () => {
    expect(compareDecisions(table, yesOrNo({ day: '2024-02-28' }))).toEqual([
      {
        when: { day: [{ representative: '2024-02-29', atLeast: '2024-02-29', lessThan: '2024-03-01' }] },
        before: true,
        after: false,
        witness: { day: '2024-02-29' },
      },
    ]);
  });
});

describe('a text', () => {
  const table = yesOrNo({ name: oneOf('a', '') });

  it.each([
    ['a', true],
    ['', true],
    ['b', false],
    ['…', false],
  ])('%j is listed: %s', (name, outcome) => {
    expect(table.decide({ name })).toMatchObject({ outcome });
  });

  it('is not a number', () => {
    expect(table.safeDecide({ name: 1 })).toMatchObject({ status: 'invalid', problems: [{ expected: 'a text' }] });
  });

  it('may be any other where that changes an outcome, in a change and in a difference', () => {
    const words = decisionTable(language, {
      id: 'words',
      outcomes: ['a', 'b', 'other'],
      rows: [
        { id: 'a', when: { name: 'a' }, outcome: 'a', clauses: [] },
        { id: 'b', when: { name: 'b' }, outcome: 'b', clauses: [] },
        { id: 'other', outcome: 'other', clauses: [] },
      ],
    });
    const others = { representative: '', noneOf: ['a', 'b'] };
    expect(whatIf(words, { name: 'a' })).toMatchObject([
      { to: others, outcome: 'other' },
      { to: 'b', outcome: 'b' },
    ]);
    const renamed = decisionTable(language, {
      id: 'renamed',
      outcomes: ['a', 'b', 'rest'],
      rows: [
        { id: 'a', when: { name: 'a' }, outcome: 'a', clauses: [] },
        { id: 'c', when: { name: 'c' }, outcome: 'b', clauses: [] },
        { id: 'rest', outcome: 'rest', clauses: [] },
      ],
    });
    const regions = compareDecisions<never, unknown>(words as never, renamed as never);
    expect(regions.map(({ when, before, after }) => [when, before, after])).toEqual([
      [{ name: [{ representative: '', noneOf: ['a', 'b', 'c'] }] }, 'other', 'rest'],
      [{ name: ['b'] }, 'b', 'rest'],
      [{ name: ['c'] }, 'other', 'b'],
    ]);
    for (const { witness, before, after } of regions as readonly { witness: object; before: string; after: string }[]) {
      expect([words, renamed].map((each) => each.decide(witness))).toMatchObject([
        { outcome: before },
        { outcome: after },
      ]);
    }
  });

  it('is in the regions and changes of its class, whichever text it is', () => {
    const texts = ['', 'a', 'b', 'c', 'd', '…'];
    const listed = fc.uniqueArray(fc.constantFrom(...texts.slice(0, 4)), { minLength: 1, maxLength: 3 });
    const test = fc.tuple(fc.constantFrom('oneOf', 'noneOf'), listed).map(([kind, values]) => ({ test: kind, values }));
    const includes = (values: readonly unknown[], text: string) =>
      values.some((each) => (isObject(each) ? !(each['noneOf'] as readonly string[]).includes(text) : each === text));
    fc.assert(
      fc.property(test, test, (one, other) => {
        const [left, right] = [yesOrNo({ name: one as never }), yesOrNo({ name: other as never })];
        const regions = compareDecisions(left, right);
        const outcome = (of: typeof left, name: string) => of.decide({ name }) as { outcome?: boolean };
        for (const name of texts) {
          const differs = outcome(left, name).outcome !== outcome(right, name).outcome;
          expect(regions.some(({ when }) => includes(when.name ?? [], name))).toBe(differs);
          const changing = whatIf(left, { name }).map(({ to }) => to);
          for (const to of texts)
            expect(includes(changing, to)).toBe(outcome(left, to).outcome !== outcome(left, name).outcome);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('may be any except those that are excluded', () => {
    expect(yesOrNo({ name: noneOf('a') }).decide({ name: 'whatever' })).toMatchObject({ outcome: true });
  });
});

describe('tests of ranges', () => {
  const bound = fc.integer({ min: 0, max: 12 });
  const comparison = fc.oneof(
    bound.map((operand) => atMost(operand)),
    bound.map((operand) => moreThan(operand)),
    bound.map((operand) => atLeast(operand)),
    bound.map((operand) => lessThan(operand)),
  );
  const range = fc.tuple(bound, bound).map(([one, other]) => ({
    test: between(moreThan(one), other),
    holds: (value: number) => one < value && value <= other,
  }));

  it('hold for numbers and whole numbers as calculated', () => {
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 3 }), comparison, (ranges, comparisonTest) => {
        const { test, operand } = comparisonTest;
        const [first, ...rest] = ranges as [(typeof ranges)[number], ...typeof ranges];
        const tests = anyOf(first.test, ...rest.map((each) => each.test), comparisonTest);
        const compare = {
          atMost: (v: number) => v <= Number(operand),
          moreThan: (v: number) => v > Number(operand),
          atLeast: (v: number) => v >= Number(operand),
          lessThan: (v: number) => v < Number(operand),
        }[test];
        for (let value = 0; value <= 13; value += 0.5) {
          const outcome = ranges.some(({ holds }) => holds(value)) || compare(value);
          expect(yesOrNo({ kilowatts: tests }).decide({ kilowatts: value })).toMatchObject({ outcome });
          if (Number.isInteger(value))
            expect(yesOrNo({ rooms: tests }).decide({ rooms: value })).toMatchObject({ outcome });
        }
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('facts of every kind', () => {
  const vocabulary = defineVocabulary({
    rooms: { kind: 'integer', minimum: 0, maximum: 100 },
    day: { kind: 'date', earliest: '2000-01-01' },
    name: { kind: 'text' },
    kilowatts: { kind: 'number', minimum: 0 },
    sky: { kind: 'oneOf', values: ['clear', 'rain'] },
    dry: { kind: 'boolean' },
  });
  const known = { rooms: 7, day: '2024-02-29', name: 'x', kilowatts: 0.5, sky: 'rain' } as const;
  const walk = decisionTable(ruleLanguage({ vocabulary }), {
    id: 'walk',
    outcomes: [true, false],
    rows: [
      {
        id: 'yes',
        when: { rooms: 7, day: atLeast('2024-01-01'), name: 'x', kilowatts: lessThan(1), sky: 'rain', dry: true },
        outcome: true,
        clauses: [],
      },
      { id: 'no', outcome: false, clauses: [] },
    ],
  });

  it.each(Object.keys(known) as (keyof typeof known)[])(
    'may be known when others are asked for or implied: %s',
    (name) => {
      const facts = { [name]: known[name] };
      expect(nextQuestion([walk], facts)).not.toBe(name);
      expect(impliedFacts(vocabulary, facts, [{ ...facts, dry: true }])).toEqual({ ...facts, dry: false });
      expect(optionsFor([walk], 'dry', facts)).toEqual([{ value: true }, { value: false }]);
    },
  );

  it('are validated before others are implied', () => {
    const wrong = { rooms: 7.5, day: 20240229, name: 7, kilowatts: -1, sky: 'snow', dry: 'yes' } as never;
    for (const [name, value] of Object.entries(wrong)) {
      const facts = { [name]: value } as never;
      expect(() => impliedFacts(vocabulary, facts, []), name).toThrow(InvalidFactsError);
    }
    expect(() => impliedFacts(vocabulary, { rooms: true } as never, [])).toThrow('a whole number from 0');
  });

  it('are validated in full before a question is asked', () => {
    for (const facts of [{ rooms: 101 }, { day: '2024-02-30' }, { day: '1999-12-31' }] as const) {
      expect(() => nextQuestion([walk], facts)).toThrow(InvalidFactsError);
    }
  });
});
