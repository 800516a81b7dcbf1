import type { DecidedAnswer } from './answer';
import { deepFreeze } from './deep-freeze';
import { diagramBuilder, type Diagram, type DiagramBuilder } from './diagram';
import { resolve, type Parameters } from './parameter-reference';
import { partitionOf, type Partition } from './partition';
import { structuralKey } from './structural-key';
import { closureOf, testsOf, type Combination, type Source, type Table, type TableRow } from './table';
import { passes, type AnyTest } from './unary-test';

/** How an outcome came about: which rows applied, and which other decisions had to be consulted to know. */
export interface Trace {
  readonly rows: readonly number[];
  readonly consulted: readonly CompiledSource[];
  readonly memory: Memory;
}

/**
 * The answer that was given for a trace, told apart by the answers of the consulted decisions. There are finitely
 * many, so each is made once and the same frozen object is handed out again; nothing else depends on it.
 */
export interface Memory {
  answer: DecidedAnswer<unknown> | undefined;
  readonly further: Map<DecidedAnswer<unknown>, Memory>;
}

/** A memory of nothing. */
export function emptyMemory(): Memory {
  return { answer: undefined, further: new Map() };
}

/** A table, or several taken as one, under the figures of one rulebook, as functions of the classes of facts. */
export interface CompiledSource {
  readonly source: Source;
  /** The distinct outcomes in table order; undefined where no row applies. */
  readonly outcomes: readonly unknown[];
  /** From facts to the position of the outcome. */
  readonly outcome: Diagram;
  /** From facts to the position of the trace. */
  readonly trace: Diagram;
  readonly traces: readonly Trace[];
}

/** A source together with everything it rests on. */
export interface CompiledGraph {
  readonly compiled: CompiledSource;
  /** Every source of the graph, what is rested on first. */
  readonly all: readonly CompiledSource[];
  /** The facts that are read, in the order of the vocabulary: the variables of all diagrams. */
  readonly partitions: ReadonlyMap<string, Partition>;
}

/** While compiling, diagrams are references into one builder. */
interface Draft extends Omit<CompiledSource, 'outcome' | 'trace'> {
  readonly outcomeRoot: number;
  readonly traceRoot: number;
  readonly finished: CompiledSource;
}

/** Compiles a source and everything it rests on over one common set of variables. */
export function compile(source: Source, parameters: Parameters): CompiledGraph {
  const closure = closureOf(source);
  const partitions = partitionsFor(closure, source, parameters);
  const builder = diagramBuilder([...partitions.values()].map(({ size }) => size));
  const drafts = new Map<Source, Draft>();
  for (const each of closure) {
    const compiler = { builder, partitions, parameters, drafts };
    drafts.set(each, 'combines' in each ? compileCombination(each, compiler) : compileTable(each, compiler));
  }
  return {
    compiled: draftOf(source, drafts).finished,
    all: [...drafts.values()].map(({ finished }) => finished),
    partitions,
  };
}

interface Compiler {
  readonly builder: DiagramBuilder;
  readonly partitions: ReadonlyMap<string, Partition>;
  readonly parameters: Parameters;
  readonly drafts: ReadonlyMap<Source, Draft>;
}

function draftOf(source: Source, drafts: ReadonlyMap<Source, Draft>): Draft {
  const draft = drafts.get(source);
  if (draft === undefined) throw new TypeError(`"${source.id}" is not compiled yet`);
  return draft;
}

function partitionsFor(
  closure: readonly Source[],
  { vocabulary }: Source,
  parameters: Parameters,
): ReadonlyMap<string, Partition> {
  const tests = closure.flatMap(testsOf);
  return new Map(
    Object.entries(vocabulary).flatMap(([name, definition]) => {
      const own = tests.filter(([tested]) => tested === name).map(([, test]) => test);
      return own.length === 0 ? [] : [[name, partitionOf(definition, own, parameters)]];
    }),
  );
}

/** Gives every distinct value a number, in the order of first appearance. */
function numbering<T>(keyOf: (value: T) => string): { readonly values: T[]; readonly numberOf: (value: T) => number } {
  const values: T[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (value: T): number => {
    const key = keyOf(value);
    const number = numbers.get(key) ?? values.push(value) - 1;
    numbers.set(key, number);
    return number;
  };
  return { values, numberOf };
}

function compileTable(table: Table, compiler: Compiler): Draft {
  const { builder, parameters, drafts } = compiler;
  const names = Object.keys(table.reads);
  const traces = numbering<{ rows: readonly number[]; consulted: readonly string[] }>(structuralKey);
  const relabel = (root: number, change: (trace: (typeof traces.values)[number]) => (typeof traces.values)[number]) =>
    builder.relabel(root, (number) => {
      const trace = traces.values[number];
      return trace === undefined ? number : traces.numberOf(change(trace));
    });
  const consult = (root: number, name: string): number =>
    relabel(root, ({ rows, consulted }) => ({
      rows,
      consulted: names.filter((each) => each === name || consulted.includes(each)),
    }));

  /** Tests are made one after another, as a reader would: the next one only when this one holds. */
  const guard = (tests: readonly (readonly [string, AnyTest])[], applies: number, otherwise: number): number => {
    const [first, ...rest] = tests;
    if (first === undefined) return applies;
    const [name, test] = first;
    const decision = names.find((each) => name === each || name.startsWith(`${each}.`));
    const inner = guard(rest, applies, otherwise);
    if (decision === undefined) {
      const condition = factNode(name, compiler, (value) => (passes(test, value, parameters) ? 1 : 0));
      return builder.choose(condition, inner, otherwise);
    }
    const condition = outcomeCondition(name, test, draftOf(table.reads[decision] as Source, drafts), compiler); // a name of reads
    return builder.choose(condition, consult(inner, decision), consult(otherwise, decision));
  };

  const collects = table.hitPolicy === 'collect';
  const untouched = builder.terminal(traces.numberOf({ rows: [], consulted: [] }));
  const traceRoot = table.rows.reduceRight((otherwise, row, index) => {
    const applies = collects
      ? relabel(otherwise, ({ rows, consulted }) => ({ rows: [index, ...rows], consulted }))
      : builder.terminal(traces.numberOf({ rows: [index], consulted: [] }));
    return guard(testsOfRow(row), applies, otherwise);
  }, untouched);

  const outcomes = numbering<unknown>(structuralKey);
  const rowOutcomes = table.rows.map(({ outcome }) => deepFreeze(resolve(outcome, parameters)));
  const outcomeOf = ({ rows }: { rows: readonly number[] }): unknown => {
    if (!collects) return rowOutcomes[rows[0] ?? -1];
    const collected = deepFreeze([...new Set(rows.map((row) => rowOutcomes[row]))]);
    return table.assemble === undefined ? collected : deepFreeze(table.assemble(collected));
  };
  [...traces.values].sort(byRows).forEach((trace) => outcomes.numberOf(outcomeOf(trace)));
  const outcomeRoot = builder.relabel(traceRoot, (number) =>
    outcomes.numberOf(outcomeOf(traces.values[number] ?? { rows: [] })),
  );
  return finish(table, builder, outcomes.values, outcomeRoot, traceRoot, () =>
    traces.values.map(({ rows, consulted }) => ({
      rows,
      consulted: consulted.map((name) => draftOf(table.reads[name] as Source, drafts).finished), // a name of reads
      memory: emptyMemory(),
    })),
  );
}

/** In table order; where one list of rows begins another, the shorter first. */
function byRows(one: { readonly rows: readonly number[] }, other: { readonly rows: readonly number[] }): number {
  const index = one.rows.findIndex((row, position) => row !== other.rows[position]);
  return index < 0 ? one.rows.length - other.rows.length : (one.rows[index] ?? 0) - (other.rows[index] ?? -1);
}

function testsOfRow({ when = {} }: TableRow): readonly (readonly [string, AnyTest])[] {
  return Object.entries(when).flatMap(([name, test]) => (test === undefined ? [] : [[name, test] as const]));
}

/** A node that asks for a fact, with a terminal for each of its classes. */
function factNode(
  name: string,
  { builder, partitions }: Compiler,
  terminalOf: (value: string | number | boolean, index: number) => number,
): number {
  const partition = partitions.get(name);
  if (partition === undefined) throw new TypeError(`"${name}" is no fact of the vocabulary`);
  return builder.node(
    [...partitions.keys()].indexOf(name),
    partition.representatives.map((value, index) => builder.terminal(terminalOf(value, index))),
  );
}

function outcomeCondition(name: string, test: AnyTest, draft: Draft, { builder, parameters }: Compiler): number {
  const [, field] = name.split('.');
  const tested = (outcome: unknown): unknown =>
    field === undefined ? outcome : (outcome as Readonly<Record<string, unknown>>)[field]; // fields are tested on records
  return builder.relabel(draft.outcomeRoot, (number) =>
    passes(test, tested(draft.outcomes[number]), parameters) ? 1 : 0,
  );
}

function compileCombination(combination: Combination, compiler: Compiler): Draft {
  const { builder, partitions, drafts } = compiler;
  const parts = Object.entries(combination.combines).map(([name, part]) => ({ name, draft: draftOf(part, drafts) }));
  const columns = [
    ...parts.map(({ name, draft }) => ({ name, values: draft.outcomes, root: draft.outcomeRoot })),
    ...combination.facts.map((name) => ({
      name,
      values: partitions.get(name)?.representatives ?? [],
      root: factNode(name, compiler, (_, index) => index),
    })),
  ];
  const [joined, joinedRoot] = columns.reduce(
    ([left, leftRoot], { name, values, root }) => {
      const right = numbering<Readonly<Record<string, unknown>>>(structuralKey);
      const both = builder.join(leftRoot, root, (known, added) =>
        right.numberOf(deepFreeze({ ...left[known], [name]: values[added] })),
      );
      return [right.values, both] as const;
    },
    [[{}] as readonly Readonly<Record<string, unknown>>[], builder.terminal(0)] as const,
  );
  return finish(combination, builder, joined, joinedRoot, builder.terminal(0), () => [
    { rows: [], consulted: parts.map(({ draft }) => draft.finished), memory: emptyMemory() },
  ]);
}

function finish(
  source: Source,
  builder: DiagramBuilder,
  outcomes: readonly unknown[],
  outcomeRoot: number,
  traceRoot: number,
  tracesOf: () => readonly Trace[],
): Draft {
  const traces = tracesOf();
  const outcome = builder.build(outcomeRoot);
  const trace = builder.build(traceRoot);
  return { source, outcomes, traces, outcomeRoot, traceRoot, finished: { source, outcomes, outcome, trace, traces } };
}
