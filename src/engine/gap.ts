import type { CompiledSource } from './compile';
import type { Partition } from './partition';
import { witnessFor, type Witness } from './witness';

/** Facts that no row of a table covers, or undefined when it is complete. A collection is complete by its nature. */
export function gapIn(
  { source, trace, traces }: CompiledSource,
  partitions: ReadonlyMap<string, Partition>,
): Witness | undefined {
  if (!('rows' in source) || source.hitPolicy === 'collect') return undefined;
  return witnessFor(trace, partitions, (terminal) => traces[terminal]?.rows.length === 0);
}
