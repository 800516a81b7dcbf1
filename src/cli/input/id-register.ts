/** Remembers the ids that occurred. */
export interface IdRegister {
  /** Records an id and returns whether it is new. */
  readonly isNew: (id: string) => boolean;
  /** Whether one of some ids, given by their hashes, occurred before. */
  readonly hasAny: (hashes: Int32Array) => boolean;
  /** Records ids by their hashes. */
  readonly add: (hashes: Int32Array) => void;
  /** Whether there were more ids than fit, so that later ones are only compared with those recorded. */
  readonly isFull: () => boolean;
}

const firstSlots = 1 << 12;
/** 64 MB: about six million ids. */
const mostSlots = 1 << 23;

/**
 * A register of ids in bounded memory: it keeps 64 bits of each id, eight bytes instead of the text. Among a million
 * ids, the chance that two of them collide is one in 37 million.
 */
export function idRegister(most: number = mostSlots): IdRegister {
  let slots = new Int32Array(firstSlots * 2);
  let count = 0;

  const put = (high: number, low: number): void => {
    const slot = find(slots, high, low);
    slots[slot * 2] = high;
    slots[slot * 2 + 1] = low;
  };
  const grow = (): void => {
    const smaller = slots;
    slots = new Int32Array(smaller.length * 2);
    for (let index = 0; index < smaller.length; index += 2) {
      if (!isFree(smaller, index / 2)) put(smaller[index] ?? 0, smaller[index + 1] ?? 0);
    }
  };
  const isFull = (): boolean => count * 4 >= most * 3;
  const has = (high: number, low: number): boolean => !isFree(slots, find(slots, high, low));
  const takeDown = (high: number, low: number): void => {
    if (isFull()) return;
    if (count * 8 >= slots.length * 3) grow();
    put(high, low);
    count += 1;
  };

  return {
    isNew(id) {
      const { high, low } = hashOf(id);
      if (has(high, low)) return false;
      takeDown(high, low);
      return true;
    },
    hasAny(hashes) {
      for (let index = 0; index < hashes.length; index += 2) {
        if (has(hashes[index] ?? 0, hashes[index + 1] ?? 0)) return true;
      }
      return false;
    },
    add(hashes) {
      for (let index = 0; index < hashes.length; index += 2) takeDown(hashes[index] ?? 0, hashes[index + 1] ?? 0);
    },
    isFull,
  };
}

/** The slot that contains the two halves, or the free slot for them. */
function find(table: Int32Array, high: number, low: number): number {
  const mask = table.length / 2 - 1;
  let slot = (high ^ low) & mask;
  while (!isFree(table, slot) && (table[slot * 2] !== high || table[slot * 2 + 1] !== low)) slot = (slot + 1) & mask;
  return slot;
}

function isFree(table: Int32Array, slot: number): boolean {
  return table[slot * 2] === 0 && table[slot * 2 + 1] === 0;
}

/** A 64-bit hash of a text in two halves, never both zero: two multiplicative hashes, mixed at the end. */
export function hashOf(text: string): { readonly high: number; readonly low: number } {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    two = Math.imul(two ^ unit, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(two ^ (two >>> 13), 0xc2b2ae35);
  two = Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return { high: one | 0, low: two | 1 };
}
