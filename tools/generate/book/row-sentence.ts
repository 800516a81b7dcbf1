import { fill } from '../../../src/messages/fill';
import type { Language } from '../../../src/messages/language';
import { textsIn } from '../../../src/messages/texts-in';
import { neixiang2021 } from '../../../src/policy';
import type { BookDecision } from './book-decisions';

/** What the messages say of a row, with the figures of the policy; nothing if they are silent. */
export function rowSentence({ id }: BookDecision, row: string, language: Language): string | undefined {
  const texts = new Map<string, string>(Object.entries(textsIn(language).rules));
  const said = texts.get(`${id}/${row}`);
  return said === undefined ? undefined : fill(said, neixiang2021.parameters);
}
