import { isObject } from '../plain/is-object';
import { onceFor } from '../plain/once-for';
import { structuralKey } from '../plain/structural-key';

/** An entry of a list with its index. */
export interface Entry<Item> {
  readonly item: Item;
  readonly index: number;
}

/** The entries of a list without those that repeat an earlier one. */
export function distinctEntries<Item>(items: readonly Item[] = []): readonly Entry<Item>[] {
  if (items.length === 1) return [{ item: items[0] as Item, index: 0 }];
  const distinct = items.length <= few ? comparedInPairs(items) : comparedByKeys(items);
  return distinct as readonly Entry<Item>[]; // entries of the list
}

function comparedInPairs(items: readonly unknown[]): readonly Entry<unknown>[] {
  return entriesOf(items).filter(({ item, index }) => items.findIndex((other) => isSame(other, item)) === index);
}

/** Once for each list, since several checks use the same list. */
const comparedByKeys = /* @__PURE__ */ onceFor((items: readonly unknown[]): readonly Entry<unknown>[] => {
  const met = new Set<string>();
  return entriesOf(items).filter(({ item }) => met.size < met.add(keyOf(item)).size);
});

function entriesOf(items: readonly unknown[]): readonly Entry<unknown>[] {
  return items.map((item, index) => ({ item, index }));
}

/** Up to this number of entries, comparing all pairs is faster than computing keys. */
const few = 8;

/** Whether two values of a record are equal; a field that is `undefined` equals one that is left out. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return holdsAll(one, other) && holdsAll(other, one);
  if (!isObject(one) || !isObject(other)) return false;
  return Object.keys({ ...one, ...other }).every((name) => isSame(one[name], other[name]));
}

/** Whether a list contains all items of another list, regardless of order and repetition. */
function holdsAll(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (other.length > few) {
    const keys = new Set(one.map(keyOf));
    return other.every((item) => keys.has(keyOf(item)));
  }
  return other.every((item, index) => isSame(one[index], item) || one.some((each) => isSame(each, item)));
}

function keyOf(entry: unknown): string {
  return structuralKey(normalForm(entry));
}

/**
 * A normal form of an entry: without undefined fields, and with its lists sorted and without repetitions.
 */
function normalForm(entry: unknown): unknown {
  if (Array.isArray(entry)) return [...new Set(entry.map((item) => structuralKey(normalForm(item))))].sort();
  if (!isObject(entry)) return entry;
  const fields = Object.entries(entry).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields.map(([name, value]) => [name, normalForm(value)]));
}
