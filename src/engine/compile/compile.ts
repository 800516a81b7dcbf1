import type { Diagram } from './diagram';
import { diagramBuilder } from './diagram-builder';
import { draftFact, draftTable } from './draft-table';
import { numbering } from '../../plain/numbering';
import { resolve, type Parameters } from '../terms/parameter-reference';
import { partitionOf, variablesOf, type Variables } from './partition';
import { restrict } from './restrict';
import { testsOf, type Compiler, type Grounds, type Source, type Way } from '../terms/table';

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
  readonly grounds: readonly Grounds[];
}

/** Sources together with everything they rest on. */
export interface CompiledGraph {
  /** The last source, which rests on the others if it is a single one that was asked for. */
  readonly compiled: CompiledSource;
  /** Every source of the graph, what is rested on first. */
  readonly all: readonly CompiledSource[];
  /** The facts of the vocabulary: the variables of all diagrams. */
  readonly variables: Variables;
}

/** Compiles sources over one common set of variables. Each stands behind what it rests on. */
export function compile(sources: readonly Source[], parameters: Parameters | undefined): CompiledGraph {
  const tests = sources.flatMap(testsOf);
  const { vocabulary } = sources[0] as Source; // nothing is compiled without a source
  const variables = variablesOf(vocabulary, (definition, name) =>
    partitionOf(
      definition,
      tests.flatMap(([tested, test]) => (tested === name ? [resolve(test, parameters)] : [])),
    ),
  );
  const builder = diagramBuilder();
  const drafts: Compiler['drafts'] = new Map(Array.from(variables, ([name, fact]) => [name, draftFact(fact, builder)]));
  const compiler: Compiler = { builder, parameters, drafts, grounds: [] };
  const all = sources.map((source): CompiledSource => {
    const { root, ways } = 'draft' in source ? source.draft(source, compiler) : draftTable(source, compiler);
    drafts.set(source, { root, ways });
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
  return { all, compiled: all[all.length - 1] as CompiledSource, variables };
}
