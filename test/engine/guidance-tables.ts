import * as fc from 'fast-check';
import {
  atLeast,
  atMost,
  type Comparison,
  decisionTable,
  defineVocabulary,
  lessThan,
  type Membership,
  moreThan,
  noneOf,
  oneOf,
  ruleLanguage,
} from '../../src/engine';

export const vocabulary = defineVocabulary({
  colour: { kind: 'oneOf', values: ['red', 'green', 'blue'] },
  heavy: { kind: 'boolean' },
  length: { kind: 'number', minimum: 0 },
  share: { kind: 'number', minimum: 0, maximum: 1 },
});

const language = ruleLanguage({ vocabulary, parameters: {} });

export interface Sample {
  readonly colour?: 'red' | 'green' | 'blue' | undefined;
  readonly heavy?: boolean | undefined;
  readonly length?: number | undefined;
  readonly share?: number | undefined;
}
export type Name = keyof typeof vocabulary;
export const names = ['colour', 'heavy', 'length', 'share'] as const satisfies readonly Name[];

/** Values on both sides of every bound that the random tables use, and the bounds themselves. */
export const grid = {
  colour: ['red', 'green', 'blue'],
  heavy: [false, true],
  length: [0, 5, 10, 15, 20, 25],
  share: [0, 0.25, 0.5, 0.75, 1],
} as const;

type Colour = (typeof grid.colour)[number];

interface Row {
  readonly id: string;
  readonly when: {
    readonly colour?: Colour | Membership<Colour>;
    readonly heavy?: boolean;
    readonly length?: Comparison<never>;
    readonly share?: Comparison<never>;
  };
  readonly outcome: string;
  readonly clauses: readonly string[];
}

const comparison = (bounds: readonly number[]): fc.Arbitrary<Comparison<never>> =>
  fc
    .tuple(fc.constantFrom(atLeast, atMost, lessThan, moreThan), fc.constantFrom(...bounds))
    .map(([test, bound]) => test<never>(bound));

const conditions: fc.Arbitrary<Row['when']> = fc.record(
  {
    colour: fc.oneof(
      fc.constantFrom(...grid.colour),
      fc.constantFrom(...grid.colour).map((value) => noneOf(value)),
      fc.constant(oneOf('red', 'blue')),
    ),
    heavy: fc.boolean(),
    length: comparison([10, 20]),
    share: comparison([0.5]),
  },
  { requiredKeys: [] },
);

const tables = fc.array(fc.record({ when: conditions, outcome: fc.constantFrom('one', 'two', 'three') }), {
  maxLength: 6,
});

/** A random table and the decision compiled from it. */
export const randomDecisions = tables.map((drafts) => {
  const rows: readonly Row[] = [
    ...drafts.map(({ when, outcome }, index) => ({ id: `row${index}`, when, outcome, clauses: [] })),
    { id: 'others', when: {}, outcome: 'other', clauses: [] },
  ];
  return { rows, decision: decisionTable(language, { id: 'random', rows }) };
});
export type RandomDecision = typeof randomDecisions extends fc.Arbitrary<infer D> ? D : never;

export const randomFacts: fc.Arbitrary<Sample> = fc.record(
  {
    colour: fc.constantFrom(...grid.colour),
    heavy: fc.boolean(),
    length: fc.constantFrom(...grid.length),
    share: fc.constantFrom(...grid.share),
  },
  { requiredKeys: [] },
);

type Test = NonNullable<Row['when'][Name]>;

function holds(test: Test, value: string | number | boolean): boolean {
  if (typeof test !== 'object') return test === value;
  if ('values' in test) return test.values.some((each) => each === value) === (test.test === 'oneOf');
  const [number, operand] = [Number(value), Number(test.operand)];
  if (number === operand) return test.test === 'atLeast' || test.test === 'atMost';
  return number > operand === (test.test === 'atLeast' || test.test === 'moreThan');
}

/** The tests a table makes on one fact, as their results for a value: values with equal results are one class. */
export function classOf({ rows }: RandomDecision, name: Name, value: string | number | boolean): string {
  if (name === 'colour' || name === 'heavy') return String(value);
  return rows.map(({ when }) => (when[name] === undefined ? '-' : holds(when[name], value))).join();
}

function completions(facts: Sample, remaining: readonly Name[] = names): readonly Sample[] {
  const [name, ...rest] = remaining;
  if (name === undefined) return [facts];
  const values = facts[name] === undefined ? grid[name] : [facts[name]];
  return values.flatMap((value) => completions({ ...facts, [name]: value }, rest));
}

/** Every outcome that some completion leads to, found by trying them all. */
export function outcomesByTrying({ rows }: RandomDecision, facts: Sample): readonly string[] {
  const reached = completions(facts).map((complete) => {
    const row = rows.find(({ when }) =>
      names.every((name) => when[name] === undefined || holds(when[name], complete[name] ?? '')),
    );
    return row?.outcome ?? '';
  });
  return [...new Set(reached)].toSorted();
}
