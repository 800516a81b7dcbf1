import * as fc from 'fast-check';
import type { Collection, Combination, DecisionTable, Source, Table, TableRow } from '../../src/engine/terms/table';
import type { AnyTest } from '../../src/engine/terms/unary-test';
import type { BooleanFact, FactDefinition, NumberFact, OneOfFact, Vocabulary } from '../../src/engine';
import { decisionFrom, type Decision, type Language } from '../../src/engine/decide/decision';
import { join } from '../../src/engine/compile/rows-that-apply';
import type { FullFacts } from './naive-interpreter';

/** A random decision, with everything that it reads. */
export interface RandomCase {
  readonly source: Source;
  readonly figures: Readonly<Record<string, number>>;
}

/** A decision of a random source, by its figures. */
export function decisionOf({ source, figures }: RandomCase): Decision<Language, unknown> {
  return decisionFrom<Language, unknown, string>(source, { parameters: figures });
}

const words = ['apple', 'pear', 'plum'] as const;

/** Operands are whole numbers from a little below the range to a little above, so that halves lie between any two. */
const operand = fc.integer({ min: -1, max: 4 });

const factDefinition: fc.Arbitrary<FactDefinition> = fc.oneof(
  fc.constant({ kind: 'boolean' } as const),
  fc.constantFrom(
    { kind: 'oneOf', values: ['apple', 'pear'] } as const,
    { kind: 'oneOf', values: ['apple', 'pear', 'plum'] } as const,
  ),
  fc.constantFrom(
    { kind: 'number', minimum: 0, maximum: 3 } as const,
    { kind: 'number', minimum: 0 } as const,
    { kind: 'number', minimum: 2, maximum: 2 } as const,
  ),
);

const vocabularies: fc.Arbitrary<Vocabulary> = fc
  .array(factDefinition, { minLength: 1, maxLength: 4 })
  .map((definitions) => Object.fromEntries(definitions.map((definition, index) => [`fact${index}`, definition])));

const figures = fc.record({ small: fc.integer({ min: 0, max: 1 }), large: fc.integer({ min: 1, max: 3 }) });
const reference = fc
  .constantFrom(['small'], ['large'], ['small', 'large'])
  .map((parameters: readonly string[]) => ({ parameters }));

function membership<T extends string | number | boolean>(value: fc.Arbitrary<T>): fc.Arbitrary<AnyTest> {
  return fc.record({
    test: fc.constantFrom('oneOf', 'noneOf'),
    values: fc.array(value, { minLength: 1, maxLength: 2 }),
  });
}

const comparison: fc.Arbitrary<AnyTest> = fc.record({
  test: fc.constantFrom('atMost', 'moreThan', 'atLeast', 'lessThan'),
  operand: fc.oneof(operand, reference),
});

const truthTest: fc.Arbitrary<AnyTest> = fc.oneof(fc.boolean(), membership(fc.boolean()));
const wordTest: fc.Arbitrary<AnyTest> = fc.oneof(fc.constantFrom(...words), membership(fc.constantFrom(...words)));
const numberTest: fc.Arbitrary<AnyTest> = fc.oneof(comparison, operand, membership(operand));
const kindTests = { boolean: truthTest, oneOf: wordTest, number: numberTest };

/** What a kind of table concludes, and what another table can test of it. */
interface Shape {
  readonly policy: Pick<DecisionTable, 'kind'> | Pick<Collection, 'kind' | 'assemble'>;
  readonly outcome: fc.Arbitrary<unknown>;
  readonly inputs: (name: string) => Readonly<Record<string, fc.Arbitrary<AnyTest>>>;
}

const first = { kind: 'first' } as const;

function collecting(assemble: NonNullable<Collection['assemble']>): Shape['policy'] {
  return { kind: 'collect', assemble };
}

const shapes: Readonly<Record<string, Shape>> = {
  word: { policy: first, outcome: fc.constantFrom(...words), inputs: (name) => ({ [name]: wordTest }) },
  number: { policy: first, outcome: fc.oneof(operand, reference), inputs: (name) => ({ [name]: numberTest }) },
  record: {
    policy: first,
    outcome: fc.record({ word: fc.constantFrom(...words, null), limit: fc.oneof(operand, reference) }),
    inputs: (name) => ({ [`${name}.word`]: fc.oneof(wordTest, fc.constant(null)), [`${name}.limit`]: numberTest }),
  },
  list: { policy: { kind: 'collect' }, outcome: fc.constantFrom(...words), inputs: () => ({}) },
  assembled: {
    outcome: fc.constantFrom(...words),
    policy: collecting((collected) => ({ any: collected.length > 0, count: collected.length })),
    inputs: (name) => ({ [`${name}.any`]: truthTest, [`${name}.count`]: numberTest }),
  },
};

/** Rows as they come out of the generator; only a table that may be incomplete goes without the last row. */
function rowsOf(outcome: fc.Arbitrary<unknown>, inputs: Readonly<Record<string, fc.Arbitrary<AnyTest>>>) {
  const names = Object.keys(inputs);
  const when = fc
    .subarray(names, { maxLength: Math.min(3, names.length) })
    .chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length }))
    .chain((chosen) =>
      fc.tuple(...chosen.map((name) => (inputs[name] ?? truthTest).map((test) => [name, test] as const))),
    )
    .map((tests): Readonly<Record<string, AnyTest>> => Object.fromEntries(tests));
  return fc.array(fc.tuple(when, outcome), { maxLength: 5 });
}

function row(index: number, when: TableRow['when'], outcome: unknown): TableRow {
  return {
    id: `row${index}`,
    ...(when && { when }),
    outcome,
    clauses: [`§${index % 3}`],
    interpretations: index % 2 === 0 ? [] : [`reading ${index}`],
  };
}

interface Shaped {
  readonly shape: Shape;
  readonly table: Table;
}

/** A table over a vocabulary, which may read the earlier ones. */
function tableArbitrary(vocabulary: Vocabulary, earlier: readonly Shaped[], complete: boolean): fc.Arbitrary<Shaped> {
  const facts = Object.fromEntries(
    Object.entries(vocabulary).map(([name, definition]) => [name, kindTests[kindOf(definition)]] as const),
  );
  return fc
    .tuple(fc.constantFrom(...Object.keys(shapes)), fc.subarray(earlier.map((_, index) => index)))
    .chain(([shapeName, readIndexes]) => {
      const shape = shapes[shapeName] as Shape;
      const reads = readIndexes.map((index) => [`read${index}`, earlier[index] as Shaped] as const);
      const inputs = Object.assign({}, facts, ...reads.map(([name, read]) => read.shape.inputs(name))) as typeof facts;
      return fc.tuple(rowsOf(shape.outcome, inputs), shape.outcome).map(([generated, otherwise]) => {
        const rows = generated.map(([when, outcome], index) => row(index, when, outcome));
        const last = shape.policy.kind === 'collect' || !complete ? [] : [row(rows.length, undefined, otherwise)];
        const table: Table = {
          id: `table${earlier.length}`,
          vocabulary,
          ...shape.policy,
          rows: [...rows, ...last],
          reads: Object.fromEntries(reads.map(([name, read]) => [name, read.table])),
        };
        return { shape, table };
      });
    });
}

function tablesArbitrary(vocabulary: Vocabulary, complete: boolean, count: number): fc.Arbitrary<readonly Shaped[]> {
  return count === 0
    ? fc.constant([])
    : tablesArbitrary(vocabulary, complete, count - 1).chain((earlier) =>
        tableArbitrary(vocabulary, earlier, complete).map((table) => [...earlier, table]),
      );
}

function casesOf(complete: boolean): fc.Arbitrary<RandomCase> {
  return fc.tuple(vocabularies, fc.integer({ min: 1, max: 3 }), figures).chain(([vocabulary, count, own]) =>
    tablesArbitrary(vocabulary, complete, count).map((tables) => ({
      source: (tables.at(-1) as Shaped).table,
      figures: own,
    })),
  );
}

/** A table that always answers; it may read others, which may read others in turn. */
export const completeCases = casesOf(true);

/** A table that may be incomplete. */
export const anyCases = casesOf(false);

/** A combination of two tables; they may read one another and the same facts. */
export const combinedCases: fc.Arbitrary<RandomCase> = fc.tuple(vocabularies, figures).chain(([vocabulary, own]) =>
  tablesArbitrary(vocabulary, true, 2).map((tables) => {
    const [left, right] = tables as readonly [Shaped, Shaped];
    const source: Combination = {
      id: 'combination',
      kind: 'combination',
      vocabulary,
      reads: { left: left.table, right: right.table },
      rows: [],
      facts: [],
      join,
    };
    return { source, figures: own };
  }),
);

/** The facts of these tables are of the kinds that need no language of their own. */
function isGenerated(definition: FactDefinition): definition is BooleanFact | OneOfFact | NumberFact {
  return Object.keys(kindTests).includes(definition.kind);
}

function kindOf(definition: FactDefinition): keyof typeof kindTests {
  if (!isGenerated(definition)) throw new TypeError('no such facts are made here');
  return definition.kind;
}

/** Values of a fact with one at least from every class that tests with whole operands can make. */
function samplesOf(definition: FactDefinition): readonly (string | number | boolean)[] {
  if (!isGenerated(definition)) throw new TypeError('no such facts are made here');
  if (definition.kind === 'boolean') return [false, true];
  if (definition.kind === 'oneOf') return definition.values;
  const { minimum, maximum = 5 } = definition;
  return Array.from({ length: 13 }, (_, index) => index / 2 - 1).filter(
    (value) => minimum <= value && value <= maximum,
  );
}

/** Every way to know all the facts that agrees with the known ones. */
export function completionsOf(vocabulary: Vocabulary, known: Partial<FullFacts>): readonly FullFacts[] {
  return Object.entries(vocabulary).reduce<readonly FullFacts[]>(
    (completions, [name, definition]) => {
      const value = known[name];
      const values = value === undefined ? samplesOf(definition) : [value];
      return completions.flatMap((completion) => values.map((each) => ({ ...completion, [name]: each })));
    },
    [{}],
  );
}

/** Facts of a vocabulary, each known or not. */
export function partialFacts(vocabulary: Vocabulary): fc.Arbitrary<Partial<FullFacts>> {
  const values = Object.entries(vocabulary).map(([name, definition]) =>
    fc.option(fc.constantFrom(...samplesOf(definition)), { nil: undefined }).map((value) => [name, value] as const),
  );
  return fc.tuple(...values).map((entries): Partial<FullFacts> => Object.fromEntries(entries));
}
