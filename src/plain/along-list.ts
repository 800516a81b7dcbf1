/*
 * Loops over lists by index. On a frozen array `some` and `every` take ten times as long as on any other, because V8
 * treats it like a generic object; access by index has no such cost.
 */

/** Whether some item of a list passes a test. */
export function someOf<Item>(items: readonly Item[], passes: (item: Item) => boolean): boolean {
  for (let index = 0; index < items.length; index += 1) if (passes(items[index] as Item)) return true;
  return false;
}

/** Whether every item of a list passes a test. */
export function everyOf<Item>(items: readonly Item[], passes: (item: Item) => boolean): boolean {
  for (let index = 0; index < items.length; index += 1) if (!passes(items[index] as Item)) return false;
  return true;
}
