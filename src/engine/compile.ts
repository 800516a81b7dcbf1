import { deepFreeze } from './deep-freeze';
import { terminalsOf, type Diagram } from './diagram';
import { diagramBuilder } from './diagram-builder';
import { numbering } from './numbering';
import { resolve, type Parameters } from './parameter-reference';
import { partitionOf, variablesOf, type Variables } from './partition';
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
  const tests = sources.flatMap(testsOf);
  const { vocabulary } = sources[0] as Source; // nothing is compiled without a source
  const partitions = variablesOf(vocabulary, (definition, name) =>
    partitionOf(
      definition,
      tests.flatMap(([tested, test]) => (tested === name ? [resolve(test, parameters)] : [])),
    ),
  );
  const builder = diagramBuilder();
  const compiler: Compiler = { builder, partitions, parameters, drafts: new Map(), grounds: [] };
  const all = sources.map((source): CompiledSource => {
    const { root, ways } = 'combines' in source ? source.draft(source, compiler) : draftTable(source, compiler);
    compiler.drafts.set(source, { root, ways });
    const { values: outcomes, numberOf } = numbering<unknown>();
    const labels = ways.map(({ outcome }) => numberOf(outcome));
    return {
      source,
      outcomes,
      outcome: restrict({ ...builder, root }, [], labels),
      // Equal outcomes are one and the same, however they came about.
      ways: ways.map((way, number) => ({ ...way, outcome: outcomes[labels[number] as number] })),
      way: restrict({ ...builder, root }, []),
      grounds: compiler.grounds,
    };
  });
  return { all, compiled: all[all.length - 1] as CompiledSource, partitions };
}

/** While a table is drafted, a way is the list of its grounds, those of the table itself last. */
function draftTable({ id: table, hitPolicy, rows, reads, none, assemble }: Table, compiler: Compiler): Draft {
  const { builder, parameters, drafts, grounds } = compiler;
  const firstRow = grounds.length;
  for (const { id, clauses, interpretations = [] } of none === undefined ? rows : [...rows, none]) {
    grounds.push({ rule: `${table}/${id}`, clauses, interpretations });
  }
  const { values, numberOf } = numbering<readonly number[]>();
  const nothing = ~numberOf([]);
  const groundsAt = (number: number): readonly number[] => values[number] as readonly number[]; // the numbers are given here

  /** A function with more grounds on every way. */
  const adding = (more: readonly number[], root: number): number => {
    if (more.length === 0) return root;
    return builder.relabel(root, (number) => {
      const all = new Set([...groundsAt(number), ...more]);
      return numberOf([...all].sort((one, other) => one - other));
    });
  };

  /** Tests are made one after another, as a reader would: the next one only when this one holds. */
  const guard = ([first, ...rest]: ReturnType<typeof testsOfRow>, applies: number, otherwise: number): number => {
    if (first === undefined) return applies;
    const [name] = first;
    const test = resolve(first[1], parameters);
    const [decision = name, field] = name.split('.');
    const read = reads[decision];
    const { root, ways } = (read && drafts.get(read)) ?? draftFact(name, compiler);
    return builder.apply([root, guard(rest, applies, otherwise), otherwise], ([found = 0, yes = 0, no = 0]) => {
      const way = ways[~found];
      if (way === undefined) return undefined;
      const outcome = read === undefined ? way.outcome : fieldOf(way.outcome, field);
      return adding(way.grounds, passes(test, outcome) ? yes : no);
    });
  };

  const collects = hitPolicy === 'collect';
  const root = rows.reduceRight(
    (otherwise, row, index) =>
      guard(testsOfRow(row), adding([firstRow + index], collects ? otherwise : nothing), otherwise),
    nothing,
  );
  const rowOutcomes = rows.map(({ outcome }) => resolve(outcome, parameters));
  const outcomeOf = (applied: readonly number[]): unknown => {
    const outcomes = applied.map((index) => rowOutcomes[index]);
    if (!collects) return outcomes[0];
    const collected = deepFreeze([...new Set(outcomes)]);
    return assemble === undefined ? collected : assemble(collected);
  };
  const ways = terminalsOf({ ...builder, root })
    .map((number): Way & { readonly number: number } => {
      const rests = groundsAt(number);
      const applied = rests.map((ground) => ground - firstRow).filter((index) => index >= 0);
      return {
        number,
        outcome: deepFreeze(outcomeOf(applied)),
        rows: applied,
        // Where nothing applied, the outcome rests on what stands behind the rows, if anything does.
        grounds: applied.length === 0 && none !== undefined ? [...rests, firstRow + rows.length] : rests,
      };
    })
    .sort(inTableOrder);
  return { ways, root: builder.relabel(root, (number) => ways.findIndex((way) => way.number === number)) };
}

/** In table order; where one list of rows begins another, the shorter first. */
function inTableOrder({ rows: one }: Way, { rows: other }: Way): number {
  const index = one.findIndex((row, position) => row !== other[position]);
  return index < 0 ? one.length - other.length : (one[index] ?? 0) - (other[index] ?? -1);
}

/** Fields are tested on records; a table with a gap has no outcome there, which the gap will be reported for. */
function fieldOf(outcome: unknown, field: string | undefined): unknown {
  return field === undefined ? outcome : (outcome as Readonly<Record<string, unknown>> | undefined)?.[field];
}

/** A fact, as if it were a decision with its values as outcomes. */
export function draftFact(name: string, { builder, partitions }: Compiler): Draft {
  const partition = partitions.get(name);
  if (partition === undefined) throw new TypeError(`"${name}" is no fact of the vocabulary`);
  const { variable, representatives } = partition;
  return {
    root: builder.node(
      variable,
      representatives.map((_, number) => ~number),
    ),
    ways: representatives.map((outcome) => ({ outcome, rows: [], grounds: [] })),
  };
}
