import { deepFreeze } from './deep-freeze';
import { terminalsOf, type Diagram } from './diagram';
import { diagramBuilder } from './diagram-builder';
import { numbering } from './numbering';
import { resolve, type Parameters } from './parameter-reference';
import { variablesOf, type Variables } from './partition';
import { restrict } from './restrict';
import {
  testsOf,
  testsOfRow,
  type Compiler,
  type Draft,
  type Ground,
  type Source,
  type Table,
  type Way,
} from './table';
import { passes } from './unary-test';

/** A table, or several taken as one, under the figures of one rulebook, as functions of the classes of facts. */
export interface CompiledSource {
  readonly source: Source;
  /** The distinct outcomes, in table order. */
  readonly outcomes: readonly unknown[];
  /** From facts to the position of the outcome. */
  readonly outcome: Diagram;
  /** The different ways to an outcome, in table order. */
  readonly ways: readonly Way[];
  /** From facts to the position of the way. */
  readonly way: Diagram;
  /** All that the ways can rest on, in the order in which it is told. */
  readonly grounds: readonly Ground[];
  /** The names of the variables of both diagrams. */
  readonly names: readonly string[];
}

/** Sources together with everything they rest on. */
export interface CompiledGraph {
  /** The last source, which rests on the others if it is a single one that was asked for. */
  readonly compiled: CompiledSource;
  /** Every source of the graph, what is rested on first. */
  readonly all: readonly CompiledSource[];
  /** The facts of the vocabulary: the variables of all diagrams. */
  readonly partitions: Variables;
}

/** Compiles sources over one common set of variables. Each stands behind what it rests on. */
export function compile(sources: readonly Source[], parameters: Parameters): CompiledGraph {
  const partitions = variablesOf(sources[0]?.vocabulary ?? {}, sources.flatMap(testsOf), parameters);
  const names = [...partitions.keys()];
  const builder = diagramBuilder();
  const { nodes } = builder;
  const compiler: Compiler = { builder, partitions, parameters, drafts: new Map(), grounds: [] };
  const { grounds } = compiler;
  const all = sources.map((source): CompiledSource => {
    const draft = 'combines' in source ? source.draft(source, compiler) : draftTable(source, compiler);
    compiler.drafts.set(source, draft);
    const diagram = { nodes, root: draft.root };
    const { values: outcomes, numberOf } = numbering<unknown>();
    const labels = draft.ways.map(({ outcome }) => numberOf(outcome));
    // Equal outcomes are one and the same, however they came about.
    const ways = draft.ways.map((way, index) => ({ ...way, outcome: outcomes[labels[index] as number] }));
    return {
      source,
      outcomes,
      outcome: restrict(diagram, [], labels),
      ways,
      way: restrict(diagram, []),
      grounds,
      names,
    };
  });
  return { all, compiled: all[all.length - 1] as CompiledSource, partitions }; // nothing is compiled without a source
}

/** A way while it is made: the rows that applied, and the grounds of what was consulted. */
type Steps = Pick<Way, 'rows' | 'grounds'>;

function draftTable(table: Table, compiler: Compiler): Draft {
  const { builder, parameters, grounds } = compiler;
  const { rows, none } = table;
  const firstGround = grounds.length;
  for (const { id, clauses, interpretations = [] } of none === undefined ? rows : [...rows, none]) {
    grounds.push({ rule: `${table.id}/${id}`, clauses, interpretations });
  }
  const { values, numberOf } = numbering<Steps>();

  /** Every way of a function with more steps on it. */
  const adding = (root: number, more: Steps): number =>
    builder.relabel(root, (number) => {
      const { rows: applied, grounds: consulted } = values[number] as Steps; // the numbers are given here
      return numberOf({
        rows: [...more.rows, ...applied],
        grounds: [...new Set([...more.grounds, ...consulted])].sort((one, other) => one - other),
      });
    });

  /** Tests are made one after another, as a reader would: the next one only when this one holds. */
  const guard = (tests: ReturnType<typeof testsOfRow>, applies: number, otherwise: number): number => {
    const [first, ...rest] = tests;
    if (first === undefined) return applies;
    const [name, test] = first;
    const { root, ways, field } = columnOf(name, table, compiler);
    return builder.apply([root, guard(rest, applies, otherwise), otherwise], ([read = 0, yes = 0, no = 0]) => {
      const way = ways[~read];
      if (way === undefined) return undefined;
      const next = passes(test, field(way.outcome), parameters) ? yes : no;
      return way.grounds.length === 0 ? next : adding(next, { rows: [], grounds: way.grounds });
    });
  };

  const nothing = ~numberOf({ rows: [], grounds: [] });
  const collects = table.hitPolicy === 'collect';
  const root = rows.reduceRight((otherwise, row, index) => {
    const applies = adding(collects ? otherwise : nothing, { rows: [index], grounds: [] });
    return guard(testsOfRow(row), applies, otherwise);
  }, nothing);

  const outcomes = rows.map(({ outcome }) => resolve(outcome, parameters));
  const outcomeOf = (applied: readonly number[]): unknown => {
    const all = applied.map((row) => outcomes[row]);
    if (!collects) return all[0];
    const collected = deepFreeze([...new Set(all)]);
    return table.assemble === undefined ? collected : table.assemble(collected);
  };
  const reached = terminalsOf(restrict({ nodes: builder.nodes, root }, []))
    .map((number) => ({ number, ...(values[number] as Steps) }))
    .sort(inTableOrder);
  return {
    root: builder.relabel(root, (number) => reached.findIndex((each) => each.number === number)),
    ways: reached.map(({ rows: applied, grounds: consulted }) => {
      // Where nothing applied, the outcome rests on what stands behind the rows, if anything does.
      const own = applied.length === 0 && none !== undefined ? [rows.length] : applied;
      return {
        outcome: deepFreeze(outcomeOf(applied)),
        rows: applied,
        grounds: [...consulted, ...own.map((row) => firstGround + row)],
      };
    }),
  };
}

/** In table order; where one list of rows begins another, the shorter first. */
function inTableOrder({ rows: one }: Steps, { rows: other }: Steps): number {
  const index = one.findIndex((row, position) => row !== other[position]);
  return index < 0 ? one.length - other.length : (one[index] ?? 0) - (other[index] ?? -1);
}

/** What a test reads: a fact, the outcome of a decision, or a field of it. */
function columnOf(
  name: string,
  { reads }: Table,
  compiler: Compiler,
): Draft & { field: (outcome: unknown) => unknown } {
  const [decision = name, field] = name.split('.');
  const read = reads[decision];
  if (read === undefined) return { ...draftFact(name, compiler), field: (value) => value };
  return {
    ...draftOf(read, compiler),
    /** Fields are tested on records; a table with a gap has no outcome there, which the gap will be reported for. */
    field: (outcome) =>
      field === undefined ? outcome : (outcome as Readonly<Record<string, unknown>> | undefined)?.[field],
  };
}

/** The draft of a source that is read. */
export function draftOf(source: Source, { drafts }: Compiler): Draft {
  return drafts.get(source) as Draft; // a closure has what is read before what reads it
}

/** A fact, as if it were a decision with its values as outcomes. */
export function draftFact(name: string, { builder, partitions }: Compiler): Draft {
  const partition = partitions.get(name);
  if (partition === undefined) throw new TypeError(`"${name}" is no fact of the vocabulary`);
  const { variable, representatives } = partition;
  return {
    root: builder.node(
      variable,
      representatives.map((_, known) => ~known),
    ),
    ways: representatives.map((outcome) => ({ outcome, rows: [], grounds: [] })),
  };
}
