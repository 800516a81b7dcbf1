import type { Text } from '../../facts';
import { namesExpected } from '../../messages/expectation-text';
import { editDistance } from '../../plain/edit-distance';
import type { Problem } from '../../plain/problem';

/** Suggests the name that was probably meant; empty if there is none. */
export function nearest(typed: string, names: readonly string[]): Text {
  const ranked = names
    .map((name) => ({ name, distance: distanceOf(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  const [first] = ranked;
  return first !== undefined && isNear(first.distance, typed, first.name)
    ? { en: `; did you mean ${first.name}?`, zh: `；是否想输入 ${first.name}？` }
    : { en: '', zh: '' };
}

/** The number of letters that differ; half of it if at least the first half of the name was typed. */
function distanceOf(typed: string, name: string): number {
  const isBeginning = name.startsWith(typed) && 2 * typed.length > name.length;
  return editDistance(typed, name) / (isBeginning ? 2 : 1);
}

/** The accepted name that was probably meant by a wrong value, or else by a wrong key. */
export function acceptedHint({ path, expected, received }: Pick<Problem, 'path' | 'expected' | 'received'>): Text {
  const accepted = namesExpected(expected);
  const key = String(path[path.length - 1]);
  const [, value = key] = /^"(.*)"$/.exec(received) ?? [];
  const ofValue = nearest(value, accepted);
  return ofValue.en === '' ? nearest(key, accepted) : ofValue;
}

/**
 * Whether a name is similar enough: at most two letters, or a third of a long name, and always less than half differ.
 */
function isNear(distance: number, typed: string, name: string): boolean {
  return distance <= Math.max(2, typed.length / 3) && 2 * distance < Math.max(typed.length, name.length);
}
