import type { Text } from '../../facts';
import { editDistance } from '../../plain/edit-distance';

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

/** What is wrong with a part of a file, as far as a hint depends on it. */
interface Misfit {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly received: string;
}

const mostAccepted = 12;

/** The name that was probably meant in a part of a file and, in Chinese, the accepted names, which `expected` lists. */
export function acceptedHint({ path, expected, received }: Misfit): Text {
  const accepted = acceptedIn(expected);
  const key = String(path[path.length - 1]);
  const [, value = key] = /^"(.*)"$/.exec(received) ?? [];
  // The wrong value, or else the wrong key.
  const ofValue = nearest(value, accepted);
  const hint = ofValue.en === '' ? nearest(key, accepted) : ofValue;
  const some = accepted.slice(0, mostAccepted).join('、');
  const list = accepted.length === 0 ? '' : `；可用：${some}${accepted.length > mostAccepted ? ' …' : ''}`;
  return { en: hint.en, zh: `${list}${hint.zh}` };
}

/** The names that an expectation lists: after a colon, "one of" or "only", or in quotes; without a remark in brackets. */
function acceptedIn(expected: string): readonly string[] {
  const names = expected.replace(/ \(.*\)$/s, '');
  const [, listed, quoted = ''] = /(?:: |\bone of (?:the fields )?|^only )(.+)$|^(".+")/.exec(names) ?? [];
  return (listed ?? quoted)
    .split(/, (?:or null$)?| or /)
    .map((word) => word.replace(/^"|"$/g, ''))
    .filter((word) => word !== '');
}

/**
 * Whether a name is similar enough: at most two letters, or a third of a long name, and always less than half differ.
 */
function isNear(distance: number, typed: string, name: string): boolean {
  return distance <= Math.max(2, typed.length / 3) && 2 * distance < Math.max(typed.length, name.length);
}
