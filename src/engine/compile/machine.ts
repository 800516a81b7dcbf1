import { compile, type CompiledGraph } from './compile';
import { InvalidTableError } from '../terms/errors';
import type { Parameters } from '../terms/parameter-reference';
import { factReader, type FactReading } from './read-facts';
import type { Source } from '../terms/table';

/** Compiled sources that facts can be put to. */
export interface Machine extends CompiledGraph {
  /** Reads facts of any origin. Never throws. */
  readonly read: (facts: unknown) => FactReading;
}

/**
 * Compiles sources that are all there is to rest on, each behind what it rests on.
 *
 * @throws InvalidTableError if a table leaves facts without a row, or names what there is not
 */
export function machineFor(sources: readonly Source[], parameters: Parameters | undefined): Machine {
  const graph = compile(sources, parameters);
  for (const { source, ways } of graph.all) {
    if (ways.some(({ outcome }) => outcome === undefined)) throw new InvalidTableError('incomplete-table', source.id);
  }
  return { ...graph, read: factReader(graph.variables) };
}
