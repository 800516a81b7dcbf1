import { compile, type CompiledGraph } from './compile';
import { unknownClass } from './diagram';
import { IncompleteTableError } from './errors';
import type { Parameters } from './parameter-reference';
import { readFacts, type FactReading } from './read-facts';
import type { Source } from './table';

/** Compiled sources that facts can be put to. */
export interface Machine extends CompiledGraph {
  /** Reads facts of any origin. Never throws. */
  readonly read: (facts: unknown) => FactReading;
}

/**
 * Compiles sources that are all there is to rest on, each behind what it rests on.
 *
 * @throws IncompleteTableError if a table leaves facts without a row
 */
export function machineFor(sources: readonly Source[], parameters: Parameters): Machine {
  const graph = compile(sources, parameters);
  for (const { source, ways } of graph.all) {
    if (ways.some(({ outcome }) => outcome === undefined)) throw new IncompleteTableError(source.id);
  }
  const unknown = Array.from(graph.partitions, () => unknownClass);
  return { ...graph, read: (facts) => readFacts(facts, graph.partitions, unknown) };
}
