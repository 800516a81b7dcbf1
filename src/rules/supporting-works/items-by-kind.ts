import type { Facts } from '../../facts';
import type { ItemKind } from './longest-limit';
import type { SupportingWorksRequest } from './supporting-works-answer';

/**
 * Groups the items by kind, and gives the kind of each item. Items with the same facts and the same start are of one
 * kind, so that the work grows with the number of kinds, not of items.
 */
export function itemsByKind({ facts, items, startedOn }: SupportingWorksRequest): {
  readonly kinds: readonly ItemKind[];
  readonly kindOfItem: readonly number[];
} {
  if (items === undefined) return { kinds: [{ facts, startedOn, count: 1 }], kindOfItem: [0] };
  const numbers = new Map<string, number>();
  const kinds: { facts: Facts; startedOn: string; count: number }[] = [];
  const kindOfItem = items.map(({ worksVoltageLevel, worksType, worksNature, startedOn: own = startedOn }) => {
    const key = `${String(worksVoltageLevel)} ${String(worksType)} ${String(worksNature)} ${own}`;
    const number = numbers.get(key) ?? kinds.length;
    if (number === kinds.length) {
      numbers.set(key, number);
      kinds.push({ facts: { ...facts, worksVoltageLevel, worksType, worksNature }, startedOn: own, count: 0 });
    }
    (kinds[number] as { count: number }).count += 1; // looked up above
    return number;
  });
  return { kinds, kindOfItem };
}

/** The indexes of the items of marked kinds. */
export function placesOf(isMarked: readonly boolean[], kindOfItem: readonly number[]): readonly number[] {
  const places: number[] = [];
  kindOfItem.forEach((kind, index) => {
    if (isMarked[kind] === true) places.push(index);
  });
  return places;
}
