import type { Text } from '../../facts';
import { editDistance } from '../../plain/edit-distance';

/** Suggests the name that was probably meant; empty if there is none. */
export function nearest(typed: string, names: readonly string[]): Text {
  const ranked = names
    .map((name) => ({ name, distance: editDistance(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  const [first] = ranked;
  return first !== undefined && isNear(first.distance, typed, first.name)
    ? { en: `; did you mean ${first.name}?`, zh: `；是否想输入 ${first.name}？` }
    : { en: '', zh: '' };
}

/**
 * Whether a name is similar enough: at most two letters, or a third of a long name, and always less than half differ.
 */
function isNear(distance: number, typed: string, name: string): boolean {
  return distance <= Math.max(2, typed.length / 3) && 2 * distance < Math.max(typed.length, name.length);
}
