import { compile, type CompiledGraph } from './compile';
import { unknownClass } from './diagram';
import { IncompleteTableError } from './errors';
import { hasGap } from './gap';
import type { Parameters } from './parameter-reference';
import { factReaders, readFacts, type FactReaders, type FactReading } from './read-facts';
import type { Source } from './table';

/** Compiled sources that facts can be put to. */
export interface Machine extends CompiledGraph {
  readonly readers: FactReaders;
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
  for (const compiled of graph.all) if (hasGap(compiled)) throw new IncompleteTableError(compiled.source.id);
  const readers = factReaders(graph.compiled.source.vocabulary, graph.partitions);
  const unknown = Array.from(graph.partitions, () => unknownClass);
  return { ...graph, readers, read: (facts) => readFacts(facts, readers, unknown) };
}
