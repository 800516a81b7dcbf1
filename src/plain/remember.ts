/** The value in a map for a key; it is made and stored on first use. */
export function remember(memory: Map<string, number>, key: string, make: () => number): number {
  const remembered = memory.get(key) ?? make();
  memory.set(key, remembered);
  return remembered;
}
