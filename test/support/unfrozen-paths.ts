/** The paths of every object within a value that is not frozen. */
export function unfrozenPaths(value: unknown, path = 'value'): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, entry]) => unfrozenPaths(entry, `${path}.${key}`));
  return Object.isFrozen(value) ? below : [path, ...below];
}
