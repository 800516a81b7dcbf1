import type { Text } from '../../facts';

/** The most characters of a text of the input that a message contains. */
const longestText = 80;
/** The most names that a message lists. */
const mostNames = 20;

/** A text of the input, shortened if it is very long. */
export function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

/**
 * The first of some names, and the number of the others.
 *
 * @param counter the Chinese counter of what they name
 */
export function firstNames(names: readonly Text[], counter: string): Text {
  const first = names.slice(0, mostNames);
  const [en, zh] = [
    first.map((name) => shortened(name.en)).join(', '),
    first.map((name) => shortened(name.zh)).join('、'),
  ];
  const more = names.length - first.length;
  return more === 0 ? { en, zh } : { en: `${en} and ${more} more`, zh: `${zh}等 ${names.length} ${counter}` };
}
