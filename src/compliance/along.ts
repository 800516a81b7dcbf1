import { isObject } from '../plain/is-object';
import { structuralKey } from '../plain/structural-key';
import type { CaseFile } from './case-file';
import { nothing, type Observation } from './observation';

/** What a check says of an item of a list. Create it at module level: it is asked about every item of every record. */
export type Observe<Item> = (item: Item, index: number, file: CaseFile) => readonly Observation[];

/** What there is to object to along a list of which every entry counts; `undefined` if the record has no such list. */
export function along<Item>(
  items: readonly Item[] | undefined,
  observe: Observe<Item>,
  file: CaseFile,
): readonly Observation[] | undefined {
  if (items === undefined) return undefined;
  let all = nothing;
  // By index, and joined only if need be: hardly any item gives an observation.
  for (let index = 0; index < items.length; index += 1) {
    const observations = observe(items[index] as Item, index, file);
    if (observations.length > 0) all = all.concat(observations);
  }
  return all;
}

/** An entry of a list, and its place there. */
export interface Entry<Item> {
  readonly item: Item;
  readonly index: number;
}

/** The entries of a list without those that repeat an earlier one. */
export function distinctEntries<Item>(items: readonly Item[] = []): readonly Entry<Item>[] {
  const entries = items.map((item, index): Entry<Item> => ({ item, index }));
  if (items.length <= few) {
    return entries.filter(({ item, index }) => items.findIndex((other) => isSame(other, item)) === index);
  }
  const met = new Set<string>();
  return entries.filter(({ item }) => met.size < met.add(structuralKey(told(item))).size);
}

/** Up to so many entries, comparing each with each takes less time than to make a key of each. */
const few = 8;

/** What there is to object to along the entries of a list, each counted once; `undefined` if there is no such list. */
export function alongOnce<Item>(
  items: readonly Item[] | undefined,
  observe: Observe<Item>,
  file: CaseFile,
): readonly Observation[] | undefined {
  const observations = along(items, observe, file);
  // Most lists give nothing: whether an entry repeats another is asked only if it matters.
  if (observations === undefined || observations.length === 0) return observations;
  return distinctEntries(items).flatMap(({ item, index }) => observe(item, index, file));
}

/** Whether two values of a record say the same: a field that is `undefined` is like one that is left out. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  return Object.keys({ ...one, ...other }).every((name) => isSame(one[name], other[name]));
}

/** The same entry without what it leaves open: a field that is `undefined` is like one that is left out. */
function told(entry: unknown): unknown {
  if (Array.isArray(entry)) return entry.map(told);
  if (!isObject(entry)) return entry;
  const fields = Object.entries(entry).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields.map(([name, value]) => [name, told(value)]));
}
