import { hasOwn } from '../plain/has-own';
import type { Language } from './language';
import type { Term } from './texts';
import { termsIn } from './texts-in';

/** Values of lists that mean something else as the name of a paper or a fee. */
const onlyAsValues: readonly string[] = ['other', 'none', 'both', 'table', 'internal', 'automatic'];

/** The label of a word; an unknown one is shown unchanged. */
export function wordFor(word: string, language: Language): string {
  const terms = termsIn(language);
  return hasOwn(terms, word) ? terms[word as Term] : word; // a name of the texts
}

/** The label of a paper or a fee, which may have any name in a record. */
export function nameFor(name: string, language: Language): string {
  return onlyAsValues.includes(name) ? name : wordFor(name, language);
}
