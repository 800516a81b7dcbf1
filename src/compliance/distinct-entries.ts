import { isObject } from '../plain/is-object';
import { structuralKey } from '../plain/structural-key';

/** An entry of a list, and its place there. */
export interface Entry<Item> {
  readonly item: Item;
  readonly index: number;
}

/** The entries of a list without those that repeat an earlier one. */
export function distinctEntries<Item>(items: readonly Item[] = []): readonly Entry<Item>[] {
  if (items.length === 1) return [{ item: items[0] as Item, index: 0 }];
  const entries = items.map((item, index): Entry<Item> => ({ item, index }));
  if (items.length <= few) {
    return entries.filter(({ item, index }) => items.findIndex((other) => isSame(other, item)) === index);
  }
  const met = new Set<string>();
  return entries.filter(({ item }) => met.size < met.add(structuralKey(told(item))).size);
}

/** Up to so many entries, comparing each with each takes less time than to make a key of each. */
const few = 8;

/** Whether two values of a record say the same: a field that is `undefined` is like one that is left out. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return holdsAll(one, other) && holdsAll(other, one);
  if (!isObject(one) || !isObject(other)) return false;
  return Object.keys({ ...one, ...other }).every((name) => isSame(one[name], other[name]));
}

/** Whether a list has all items of another; in what order, and how often, makes no difference. */
function holdsAll(one: readonly unknown[], other: readonly unknown[]): boolean {
  return other.every((item, index) => isSame(one[index], item) || one.some((each) => isSame(each, item)));
}

/**
 * The same entry without what it leaves open: a field that is `undefined` is like one that is left out. Of its lists,
 * what they hold, in an order of its own.
 */
function told(entry: unknown): unknown {
  if (Array.isArray(entry)) return [...new Set(entry.map((item) => structuralKey(told(item))))].sort();
  if (!isObject(entry)) return entry;
  const fields = Object.entries(entry).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields.map(([name, value]) => [name, told(value)]));
}
