/** The paths of every object within a value that is not frozen. */
export function unfrozenPaths(value: unknown, path = 'value'): readonly string[] {
  // The numbers of a typed array cannot be frozen.
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  const below = Object.entries(value).flatMap(([key, entry]) => unfrozenPaths(entry, `${path}.${key}`));
  return Object.isFrozen(value) ? below : [path, ...below];
}
