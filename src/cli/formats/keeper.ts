/** Which pieces of a kind are kept for the end of a report: the first, or those of the greatest weight. */
export type Keeping = { readonly first: number } | { readonly heaviest: number };

/** The pieces kept of a kind. */
export interface Kept {
  /** In the order of arrival, or by descending weight. */
  readonly texts: () => readonly string[];
  /** The number of pieces, kept or not. */
  readonly count: () => number;
}

/** Keeps pieces in bounded memory. */
export interface Keeper extends Kept {
  /** Whether there is room for a piece of a weight; if so, the room is reserved. */
  readonly reserve: (weight: number) => boolean;
  readonly add: (text: string | undefined, weight: number) => void;
}

interface Entry {
  readonly weight: number;
  /** As bytes, since a concatenated text keeps all its parts in memory. */
  readonly bytes: Buffer;
}

/** Keeps as many pieces as there is room for. */
export function keeper(keeping: Keeping): Keeper {
  const most = 'first' in keeping ? keeping.first : keeping.heaviest;
  const byWeight = 'heaviest' in keeping;
  let entries: readonly Entry[] = [];
  let recent: Entry[] = [];
  let lightest = -Infinity;
  let count = 0;

  const settle = (): void => {
    const all = [...entries, ...recent];
    entries = (byWeight ? all.sort((one, other) => other.weight - one.weight) : all).slice(0, most);
    recent = [];
    lightest = entries.length < most ? -Infinity : (entries.at(-1)?.weight ?? Infinity);
  };
  const keep = (bytes: Buffer, weight: number): boolean => {
    const room = byWeight ? weight > lightest : entries.length + recent.length < most;
    if (!room) return false;
    recent.push({ weight, bytes });
    if (recent.length >= most && byWeight) settle();
    return true;
  };

  return {
    reserve: (weight) => keep(nothing, weight),
    add(text, weight) {
      count += 1;
      if (text !== undefined) keep(Buffer.from(text, 'utf8'), weight);
    },
    texts() {
      settle();
      return entries.map(({ bytes }) => bytes.toString('utf8'));
    },
    count: () => count,
  };
}

const nothing = Buffer.alloc(0);
