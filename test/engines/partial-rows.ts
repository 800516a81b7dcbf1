import { vocabulary, type Facts } from '../../src/facts';

/** A row of a table of facts: some unknown, and now and then a value that its fact cannot take. */
export type PartialRow = { readonly id: number } & Readonly<Record<string, string | number | boolean | null>>;

const near = [0, 0.5, 159.99, 160, 160.01, 7999.99, 8000, 1e308];

/** Rows of all facts, the same for the same seed. */
export function partialRows(count: number, seed = 20210527): readonly PartialRow[] {
  const random = mulberry32(seed);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item; // never empty
  return Array.from({ length: count }, (_, id) => {
    const unknown = one([0, 0.05, 0.3, 0.7]);
    const invalid = one([0, 0, 0, 0.02]);
    // Random facts rarely make a small enterprise.
    const typical: Facts =
      random() < 0.5
        ? {}
        : { usage: 'industrialCommercial', siteType: 'ordinary', ownership: 'independent', temporarySupply: false };
    const values = Object.entries(vocabulary).map(([name, definition]) => {
      if (random() < unknown) return [name, null];
      const usual = (typical as Readonly<Record<string, string | boolean | undefined>>)[name];
      if (usual !== undefined) return [name, usual];
      if (definition.kind === 'boolean') return [name, random() < 0.5];
      if (definition.kind === 'oneOf') {
        return [
          name,
          random() < invalid ? one(['', '10KV', 'Residential', "o'ther", ' other']) : one(definition.values),
        ];
      }
      if ('maximum' in definition) return [name, random() < invalid ? one([-0.1, 1.0001]) : one([0, 0.5, 0.500001, 1])];
      return [name, random() < invalid ? -1 : one([one(near), Math.floor(random() * 400)])];
    });
    return { ...Object.fromEntries(values), id } as PartialRow;
  });
}

/** Numbers from 0 to 1 that look random. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The columns of a table of facts: `id`, and one for every fact. */
export function columnsOf(types: {
  readonly boolean: string;
  readonly number: string;
  readonly oneOf: string;
  readonly id: string;
}): readonly (readonly [name: string, type: string])[] {
  return [['id', types.id], ...Object.entries(vocabulary).map(([name, { kind }]) => [name, types[kind]] as const)];
}

/** The rows that every engine decides; `ENGINE_ROWS` sets their number. */
export const engineRows = partialRows(Number(process.env['ENGINE_ROWS'] ?? 2000));
