/** What a memory holds for a key; made, and kept, when it is asked for the first time. */
export function remember(memory: Map<string, number>, key: string, make: () => number): number {
  const remembered = memory.get(key) ?? make();
  memory.set(key, remembered);
  return remembered;
}
