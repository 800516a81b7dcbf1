/**
 * Numbers lists of integers: equal lists get the same number, new lists the next one. Lists are first compared by a
 * hash of their numbers, which is several times as fast as comparing them as texts.
 */
export function listNumbering(): (list: readonly number[]) => number {
  const lists: (readonly number[])[] = [];
  /** The last list of each hash, and for each list the previous list with the same hash. */
  const last = new Map<number, number>();
  const previous: (number | undefined)[] = [];
  return (list) => {
    let hash = list.length;
    for (const each of list) {
      hash = Math.imul(hash ^ each, 0x5bd1e995);
      hash ^= hash >>> 15;
    }
    let found = last.get(hash);
    while (found !== undefined && !equal(lists[found] as readonly number[], list)) found = previous[found];
    if (found !== undefined) return found;
    previous.push(last.get(hash));
    last.set(hash, lists.length);
    return lists.push(list) - 1;
  };
}

function equal(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}
