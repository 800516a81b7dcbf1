import type { CompiledSource } from './compile';

/** Whether a table leaves facts without a row. A collection is complete by its nature. */
export function hasGap({ source, traces }: CompiledSource): boolean {
  return 'rows' in source && source.hitPolicy !== 'collect' && traces.some(({ rows }) => rows.length === 0);
}
