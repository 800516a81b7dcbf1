/** A set of positions, thirty bits per number, which engines handle with fast integer arithmetic. */
export type BitSet = readonly number[];

const bits = 30;

/** The set of the positions at which a list of truth values is true. */
export function bitSet<T>(list: readonly T[], belongs: (item: T) => boolean): BitSet {
  const set: number[] = [];
  list.forEach((item, position) => {
    const word = Math.floor(position / bits);
    set[word] = (set[word] ?? 0) | (Number(belongs(item)) << (position % bits));
  });
  return set;
}

// All sets over one list have the same length, so position `index` exists in each of them.

/** The positions that are in the first set and not in the second. */
export function without(set: BitSet, other: BitSet): BitSet {
  return set.map((word, index) => word & ~(other[index] as number));
}

/** The union of sets; empty if there are none. */
export function unionOf(sets: readonly BitSet[]): BitSet {
  const [first = [], ...others] = sets;
  const union = [...first];
  // Loops, because there may be thousands of sets.
  for (const other of others) {
    for (let index = 0; index < union.length; index += 1) {
      union[index] = (union[index] as number) | (other[index] as number);
    }
  }
  return union;
}

/** Whether two sets have a position in common. */
export function meets(set: BitSet, other: BitSet): boolean {
  return set.some((word, index) => (word & (other[index] as number)) !== 0);
}

/**
 * The positions of a set up to and including the first that is in none of the other sets; the whole set if there is
 * none.
 */
export function upToFirst(set: BitSet, others: readonly BitSet[]): BitSet {
  let isAfterFirst = false;
  return set.map((word, index) => {
    if (isAfterFirst) return 0;
    let own = word;
    for (const other of others) own &= ~(other[index] as number);
    isAfterFirst = own !== 0;
    // One less than twice the lowest bit has that bit and all bits below it.
    return isAfterFirst ? word & ((own & -own) * 2 - 1) : word;
  });
}

/** The first position that is in all sets; -1 if there is none. */
export function firstInAll(sets: readonly BitSet[]): number {
  const words = sets[0]?.length ?? 0;
  for (let index = 0; index < words; index += 1) {
    let word = -1;
    for (const set of sets) word &= set[index] as number;
    if (word !== 0) return index * bits + 31 - Math.clz32(word & -word);
  }
  return -1;
}

/** The positions that are in all sets, ascending. */
export function positionsInAll([first = [], ...others]: readonly BitSet[]): readonly number[] {
  return positionsIn(first.map((word, index) => others.reduce((both, set) => both & (set[index] as number), word)));
}

/** The positions of a set, ascending. */
export function positionsIn(set: BitSet): readonly number[] {
  const found: number[] = [];
  set.forEach((word, index) => {
    for (let left = word; left !== 0; left &= left - 1) found.push(index * bits + 31 - Math.clz32(left & -left));
  });
  return found;
}
