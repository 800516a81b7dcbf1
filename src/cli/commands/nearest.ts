import type { Text } from '../../facts';
import { editDistance } from '../../plain/edit-distance';

/** A hint at the name that was probably meant, or nothing. */
export function nearest(typed: string, names: readonly string[]): Text {
  const ranked = names
    .map((name) => ({ name, distance: editDistance(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  const [first] = ranked;
  return first !== undefined && first.distance <= Math.max(2, typed.length / 3)
    ? { en: `; did you mean ${first.name}?`, zh: `；是否想输入 ${first.name}？` }
    : { en: '', zh: '' };
}
