import { compile, type CompiledGraph } from './compile';
import { unknownClass } from './diagram';
import { IncompleteTableError } from './errors';
import { gapIn } from './gap';
import type { Parameters } from './parameter-reference';
import { factReaders, readFacts, type FactReaders, type FactReading } from './read-facts';
import type { Source } from './table';

/** Compiled sources with what it takes to put facts to them. */
export interface Machine {
  readonly graph: CompiledGraph;
  readonly readers: FactReaders;
  readonly read: (facts: unknown) => FactReading;
}

/**
 * Compiles sources that are all there is to rest on, each behind what it rests on.
 *
 * @throws IncompleteTableError if a table leaves facts without a row
 */
export function machineFor(sources: readonly Source[], parameters: Parameters): Machine {
  const graph = compile(sources, parameters);
  for (const compiled of graph.all) {
    const uncovered = gapIn(compiled, graph.partitions);
    if (uncovered !== undefined) throw new IncompleteTableError(compiled.source.id, uncovered);
  }
  const readers = factReaders(graph.compiled.source.vocabulary, graph.partitions);
  const unknown = Array.from(graph.partitions, () => unknownClass);
  return { graph, readers, read: (facts) => readFacts(facts, readers, unknown) };
}
