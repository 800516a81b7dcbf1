import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLeast,
  atMost,
  type Change,
  combine,
  decidingFacts,
  decisionTable,
  impliedFacts,
  InvalidFactsError,
  nextQuestion,
  noneOf,
  type NumberRange,
  oneOf,
  optionsFor,
  ruleLanguage,
  whatIf,
} from '../../src/engine';
import {
  classOf,
  grid,
  names,
  outcomesByTrying,
  randomDecisions,
  randomFacts,
  vocabulary,
  type Name,
  type RandomDecision,
  type Sample,
} from './guidance-tables';
import { runs } from '../support/runs';

const language = ruleLanguage({ vocabulary, parameters: {} });
const row = { clauses: [] };

/** Heavy things, and long ones, go by freight. */
const carriage = decisionTable(language, {
  id: 'carriage',
  outcomes: ['freight', 'parcel', 'letter'],
  rows: [
    { ...row, id: 'heavy', when: { heavy: true }, outcome: 'freight' },
    { ...row, id: 'long', when: { length: atLeast(20) }, outcome: 'freight' },
    { ...row, id: 'short', when: { length: atMost(10) }, outcome: 'letter' },
    { ...row, id: 'others', outcome: 'parcel' },
  ],
});
const isRed = decisionTable(language, {
  id: 'isRed',
  rows: [
    { ...row, id: 'red', when: { colour: 'red' }, outcome: true },
    { ...row, id: 'others', outcome: false },
  ],
});

describe('nextQuestion', () => {
  it('asks for a fact that has options, whatever combinations are excluded', () => {
    const excluded = fc.array(
      fc.record(
        {
          colour: fc.oneof(fc.constantFrom(...grid.colour), fc.constant(oneOf('red', 'blue'))),
          heavy: fc.boolean(),
          length: fc.constantFrom(atLeast(20), atMost(10)),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        fc.array(randomDecisions, { minLength: 1, maxLength: 3 }),
        randomFacts,
        excluded,
        (some, facts, not) => {
          const decisions = some.map(({ decision }) => decision);
          const name = nextQuestion(decisions, facts, { excluded: not });
          fc.pre(name === 'colour' || name === 'heavy');
          const offered = optionsFor(decisions, name, impliedFacts(vocabulary, facts, not), { excluded: not });
          // No value is left only if the known facts themselves are excluded.
          const isExcluded = (value: string | boolean): boolean =>
            impliedFacts(vocabulary, facts, [...not, { [name]: noneOf(value as never) }])[name] === undefined;
          if (!grid[name].every(isExcluded)) expect(offered.length).toBeGreaterThan(1);
        },
      ),
      { numRuns: runs(100) },
    );
  });

  it.each<[Sample, Name | undefined]>([
    [{}, 'colour'],
    [{ colour: 'blue' }, 'heavy'],
    [{ colour: 'blue', heavy: false }, 'length'],
    [{ colour: 'blue', heavy: true }, undefined],
    [{ heavy: true }, 'colour'],
    [{ length: 30 }, 'colour'],
  ])('with %j known asks for %s', (facts, question) => {
    expect(nextQuestion([carriage, isRed], facts)).toBe(question);
  });

  it('asks nothing for no decisions', () => {
    expect(nextQuestion([], {})).toBeUndefined();
  });

  it('refuses invalid facts', () => {
    const bad = { heavy: 'very' } as unknown as Sample;
    expect(() => nextQuestion([carriage], bad)).toThrow(InvalidFactsError);
  });

  it('settles most, compared with trying every value', () => {
    fc.assert(
      fc.property(fc.array(randomDecisions, { minLength: 1, maxLength: 4 }), randomFacts, (tables, facts) => {
        const question = nextQuestion(
          tables.map((table) => table.decision),
          facts,
        );
        expect(question).toBe(questionByTrying(tables, facts));
      }),
      { numRuns: runs(150) },
    );
  });
});

/** The shares are fractions of 2, 3 and at most 9 classes, so 2520 parts make them whole. */
function questionByTrying(tables: readonly RandomDecision[], facts: Sample): Name | undefined {
  const worth = names.map((name) => {
    const shares = tables.map((table) => shareByTrying(table, facts, name));
    return { name, matters: shares.some(({ matters }) => matters), share: sum(shares.map(({ share }) => share)) };
  });
  const asked = worth.filter(({ name, matters }) => facts[name] === undefined && matters);
  const most = Math.max(...asked.map(({ share }) => share));
  return asked.find(({ share }) => share === most)?.name;
}

function shareByTrying(table: RandomDecision, facts: Sample, name: Name): { matters: boolean; share: number } {
  const results = new Map(
    grid[name].map((value) => [classOf(table, name, value), outcomesByTrying(table, { ...facts, [name]: value })]),
  );
  const matters = dependsByTrying(table, facts, name);
  const settling = [...results.values()].filter((outcomes) => outcomes.length === 1).length;
  return { matters, share: matters ? (2520 * settling) / results.size : 0 };
}

/** Whether two completions that differ in the fact alone lead to different outcomes. */
function dependsByTrying(table: RandomDecision, facts: Sample, name: Name, others: readonly Name[] = names): boolean {
  const [other, ...rest] = others.filter((each) => each !== name && facts[each] === undefined);
  if (other === undefined) return outcomesByTrying(table, facts).length > 1;
  return grid[other].some((value) => dependsByTrying(table, { ...facts, [other]: value }, name, rest));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe('whatIf', () => {
  it('lists the changes of complete facts, with the bounds of numbers', () => {
    expect(whatIf(carriage, { heavy: false, length: 15 })).toEqual([
      { fact: 'heavy', from: false, to: true, status: 'decided', outcome: 'freight' },
      { fact: 'length', from: 15, to: { representative: 0, atMost: 10 }, status: 'decided', outcome: 'letter' },
      { fact: 'length', from: 15, to: { representative: 20, atLeast: 20 }, status: 'decided', outcome: 'freight' },
    ]);
  });

  it('joins neighbouring ranges with the same outcome', () => {
    const isLetter = decisionTable(language, {
      id: 'isLetter',
      reads: { carriage },
      rows: [
        { ...row, id: 'letter', when: { carriage: 'letter' }, outcome: true },
        { ...row, id: 'others', outcome: false },
      ],
    });
    expect(whatIf(isLetter, { heavy: false, length: 5 })).toEqual([
      { fact: 'heavy', from: false, to: true, status: 'decided', outcome: false },
      { fact: 'length', from: 5, to: { representative: 15, moreThan: 10 }, status: 'decided', outcome: false },
    ]);
  });

  it('lists the changes of partial facts, where the result may stay open', () => {
    expect(whatIf(carriage, { heavy: true })).toEqual([
      { fact: 'heavy', from: true, to: false, status: 'open', possible: ['freight', 'letter', 'parcel'] },
    ]);
    expect(whatIf(carriage, { length: 5 })).toEqual([
      {
        fact: 'length',
        from: 5,
        to: { representative: 15, moreThan: 10, lessThan: 20 },
        status: 'open',
        possible: ['freight', 'parcel'],
      },
      { fact: 'length', from: 5, to: { representative: 20, atLeast: 20 }, status: 'decided', outcome: 'freight' },
    ]);
  });

  it('answers for a combination', () => {
    const both = combine(language, { id: 'both', combines: { carriage, isRed } });
    expect(whatIf(both, { colour: 'red', heavy: true, length: 5 })).toEqual([
      { fact: 'colour', from: 'red', to: 'green', status: 'decided', outcome: { carriage: 'freight', isRed: false } },
      { fact: 'colour', from: 'red', to: 'blue', status: 'decided', outcome: { carriage: 'freight', isRed: false } },
      { fact: 'heavy', from: true, to: false, status: 'decided', outcome: { carriage: 'letter', isRed: true } },
    ]);
  });

  it('finds exactly what trying every value finds', () => {
    fc.assert(
      fc.property(randomDecisions, randomFacts, (table, facts) => {
        const present = outcomesByTrying(table, facts);
        const changes = whatIf(table.decision, facts);
        for (const name of names) {
          if (facts[name] === undefined) continue;
          for (const value of grid[name]) {
            const outcomes = outcomesByTrying(table, { ...facts, [name]: value });
            const named = changes.filter(
              (change) => change.fact === name && covers(change.to as string | boolean | NumberRange, value),
            );
            const expected = outcomes.join() === present.join() ? [] : [outcomes];
            expect(named.map(outcomesOf)).toEqual(expected);
          }
        }
        expect(changes.every((change) => change.from === facts[change.fact])).toBe(true);
        expect(Object.isFrozen(changes) && changes.every(Object.isFrozen)).toBe(true);
      }),
      { numRuns: runs(150) },
    );
  });
});

function covers(to: string | boolean | NumberRange, value: string | number | boolean): boolean {
  if (typeof to !== 'object') return to === value;
  const { atLeast: least = -1, moreThan: above = -1, atMost: most = Infinity, lessThan: below = Infinity } = to;
  return typeof value === 'number' && value >= least && value > above && value <= most && value < below;
}

function outcomesOf(change: Change<never, string>): readonly string[] {
  return change.status === 'decided' ? [change.outcome] : change.possible.toSorted();
}

describe('decidingFacts', () => {
  it.each<[Sample, Sample]>([
    [{ colour: 'red', heavy: true, length: 30 }, { heavy: true }],
    [{ heavy: false, length: 30 }, { length: 30 }],
    [
      { heavy: false, length: 15 },
      { heavy: false, length: 15 },
    ],
    [{ colour: 'red', length: 5 }, { length: 5 }],
    [{ heavy: undefined }, {}],
  ])('of %j are %j', (facts, deciding) => {
    expect(decidingFacts(carriage, facts)).toEqual(deciding);
  });

  it('are sufficient, and none of them can be left out', () => {
    fc.assert(
      fc.property(randomDecisions, randomFacts, (table, facts) => {
        const outcomes = outcomesByTrying(table, facts).join();
        const expected = names.toReversed().reduce<Sample>((kept, name) => {
          const { [name]: _, ...fewer } = kept;
          return outcomesByTrying(table, fewer).join() === outcomes ? fewer : kept;
        }, facts);
        const deciding = decidingFacts(table.decision, facts);
        expect(deciding).toEqual(expected);
        expect(Object.keys(deciding)).toEqual(names.filter((name) => deciding[name] !== undefined));
        expect(Object.isFrozen(deciding)).toBe(true);
      }),
      { numRuns: runs(150) },
    );
  });
});
