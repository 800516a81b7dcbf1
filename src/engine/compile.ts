import { deepFreeze } from './deep-freeze';
import { diagramBuilder, type Diagram } from './diagram';
import { numbering } from './numbering';
import { resolve, type Parameters } from './parameter-reference';
import { partitionOf, type Partition } from './partition';
import { testsOf, testsOfRow, type Compiler, type Draft, type Source, type Table, type Trace } from './table';
import { terminalsOf } from './terminals';
import { passes, type AnyTest } from './unary-test';

/** A table, or several taken as one, under the figures of one rulebook, as functions of the classes of facts. */
export interface CompiledSource extends Pick<Draft, 'outcomes' | 'traces'> {
  readonly source: Source;
  /** From facts to the position of the outcome. */
  readonly outcome: Diagram;
  /** From facts to the position of the trace. */
  readonly trace: Diagram;
}

/** Sources together with everything they rest on. */
export interface CompiledGraph {
  /** The last source, which rests on the others if it is a single one that was asked for. */
  readonly compiled: CompiledSource;
  /** Every source of the graph, what is rested on first. */
  readonly all: readonly CompiledSource[];
  /** The facts that are read, in the order of the vocabulary: the variables of all diagrams. */
  readonly partitions: ReadonlyMap<string, Partition>;
  /** The names of the variables. */
  readonly names: readonly string[];
}

/** Compiles sources over one common set of variables. Each stands behind what it rests on. */
export function compile(sources: readonly Source[], parameters: Parameters): CompiledGraph {
  const partitions = partitionsFor(sources, parameters);
  const builder = diagramBuilder([...partitions.values()].map(({ representatives }) => representatives.length));
  const drafts = new Map<Source, Draft>();
  const compiler = { builder, partitions, parameters, drafts };
  const all = sources.map((each): CompiledSource => {
    const draft = 'combines' in each ? each.draft(each, compiler) : draftTable(each, compiler);
    drafts.set(each, draft);
    const { outcomes, outcomeRoot, traces, traceRoot } = draft;
    return { source: each, outcomes, outcome: builder.build(outcomeRoot), traces, trace: builder.build(traceRoot) };
  });
  const compiled = all[all.length - 1] as CompiledSource; // nothing is compiled without a source
  return { compiled, all, partitions, names: [...partitions.keys()] };
}

function partitionsFor(sources: readonly Source[], parameters: Parameters): ReadonlyMap<string, Partition> {
  const tests = sources.flatMap(testsOf);
  return new Map(
    Object.entries(sources[0]?.vocabulary ?? {}).flatMap(([name, definition]) => {
      const own = tests.filter(([tested]) => tested === name).map(([, test]) => test);
      return own.length === 0 ? [] : [[name, partitionOf(definition, own, parameters)]];
    }),
  );
}

/** The steps to an outcome while they are made: what was consulted stands by the number of its trace. */
interface Steps {
  readonly rows: readonly number[];
  readonly consulted: readonly (number | undefined)[];
}

/** Makes steps over what a source reads. */
export function stepsOver(reads: readonly Draft[], { builder }: Compiler) {
  const { values, numberOf } = numbering<Steps>();
  const change = (number: number, changed: (steps: Steps) => Steps): number =>
    numberOf(changed(values[number] as Steps)); // the numbers were given here

  return {
    /** Rows that apply, and nothing consulted. */
    rows: (...rows: readonly number[]): number =>
      builder.terminal(numberOf({ rows, consulted: reads.map(() => undefined) })),
    /** The same steps and one more row. */
    withRow: (root: number, row: number): number =>
      builder.relabel(root, (number) => change(number, ({ rows, consulted }) => ({ rows: [row, ...rows], consulted }))),
    /** The same steps, and one of the sources that are read consulted on every way. */
    consulting: (root: number, position: number, { traceRoot }: Draft): number =>
      builder.join(root, traceRoot, (number, trace) =>
        change(number, ({ rows, consulted }) => ({
          rows,
          consulted: consulted.map((known, read) => (read === position ? trace : known)),
        })),
      ),
    /** The finished draft: what can be reached, in table order. */
    draft(root: number, outcomeOf: (trace: Omit<Trace, 'outcome'>) => unknown): Draft {
      const reached = terminalsOf(builder.build(root))
        .map((number) => ({ number, ...(values[number] as Steps) })) // the numbers were given here
        .sort(byRows);
      const outcomes = numbering<unknown>();
      const traces = reached.map(({ rows, consulted }): Trace => {
        const trace = { rows, consulted: consulted.map((number, read) => reads[read]?.traces[number ?? -1]) };
        return { outcome: outcomes.numberOf(deepFreeze(outcomeOf(trace))), ...trace };
      });
      const positions = new Map(reached.map(({ number }, position) => [number, position]));
      const traceRoot = builder.relabel(root, (number) => positions.get(number) ?? -1);
      const outcomeRoot = builder.relabel(traceRoot, (number) => traces[number]?.outcome ?? -1);
      return { outcomes: outcomes.values, outcomeRoot, traces, traceRoot };
    },
  };
}

/** In table order; where one list of rows begins another, the shorter first. */
function byRows(one: Steps, other: Steps): number {
  const index = one.rows.findIndex((row, position) => row !== other.rows[position]);
  return index < 0 ? one.rows.length - other.rows.length : (one.rows[index] ?? 0) - (other.rows[index] ?? -1);
}

function draftTable(table: Table, compiler: Compiler): Draft {
  const { builder, parameters } = compiler;
  const names = Object.keys(table.reads);
  const reads = Object.values(table.reads).map((each) => draftOf(each, compiler));
  const steps = stepsOver(reads, compiler);

  /** Tests are made one after another, as a reader would: the next one only when this one holds. */
  const guard = (tests: ReturnType<typeof testsOfRow>, applies: number, otherwise: number): number => {
    const [first, ...rest] = tests;
    if (first === undefined) return applies;
    const [name, test] = first;
    const inner = guard(rest, applies, otherwise);
    const position = names.findIndex((each) => name === each || name.startsWith(`${each}.`));
    const read = reads[position];
    if (read === undefined) {
      const condition = factNode(name, compiler, (value) => (passes(test, value, parameters) ? 1 : 0));
      return builder.choose(condition, inner, otherwise);
    }
    const consult = (root: number): number => steps.consulting(root, position, read);
    return builder.choose(outcomeCondition(name, test, read, compiler), consult(inner), consult(otherwise));
  };

  const collects = table.hitPolicy === 'collect';
  const root = table.rows.reduceRight(
    (otherwise, row, index) =>
      guard(testsOfRow(row), collects ? steps.withRow(otherwise, index) : steps.rows(index), otherwise),
    steps.rows(),
  );
  const rowOutcomes = table.rows.map(({ outcome }) => deepFreeze(resolve(outcome, parameters)));
  return steps.draft(root, ({ rows }) => {
    const outcomes = rows.map((row) => rowOutcomes[row]);
    if (!collects) return outcomes[0];
    const collected = deepFreeze([...new Set(outcomes)]);
    return table.assemble === undefined ? collected : table.assemble(collected);
  });
}

/** The draft of a source that is read. */
export function draftOf(source: Source, { drafts }: Compiler): Draft {
  return drafts.get(source) as Draft; // a closure has what is read before what reads it
}

/** A node that asks for a fact, with a terminal for each of its classes. */
export function factNode(
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

/** Where the outcome of a decision, or a field of it, passes a test. */
function outcomeCondition(name: string, test: AnyTest, draft: Draft, { builder, parameters }: Compiler): number {
  const [, field] = name.split('.');
  /** Fields are tested on records; a table with a gap has no outcome there, which the gap will be reported for. */
  const tested = (outcome: unknown): unknown =>
    field === undefined ? outcome : (outcome as Readonly<Record<string, unknown>> | undefined)?.[field];
  return builder.relabel(draft.outcomeRoot, (number) =>
    passes(test, tested(draft.outcomes[number]), parameters) ? 1 : 0,
  );
}
