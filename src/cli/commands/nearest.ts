import type { Text } from '../../facts';

/** A hint at the name that was probably meant, or nothing. */
export function nearest(typed: string, names: readonly string[]): Text {
  const ranked = names
    .map((name) => ({ name, distance: distance(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  const [first] = ranked;
  return first !== undefined && first.distance <= Math.max(2, typed.length / 3)
    ? { en: `; did you mean ${first.name}?`, zh: `；是否想输入 ${first.name}？` }
    : { en: '', zh: '' };
}

/** How many letters have to be put in, taken out or changed. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of Array.from(one).entries()) {
    const current = [row + 1];
    for (const [column, compared] of Array.from(other).entries()) {
      const change = (above[column] ?? 0) + (letter === compared ? 0 : 1);
      current.push(Math.min(change, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
