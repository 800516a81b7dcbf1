import type { Text } from '../facts';

/** Why a command cannot do its job, said to the user without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: 'USAGE' | 'INPUT' | 'OUTPUT';
  readonly text: Text;
  /** What is wrong one by one, if it takes more than the message; each has a line of its own. */
  readonly details: readonly Text[];

  constructor(code: CommandError['code'], text: Text, details: readonly Text[] = []) {
    super(text.en);
    this.code = code;
    this.text = text;
    this.details = details;
  }
}

/** A text that is the same in every language, such as one of names and numbers. */
export function inAnyLanguage(text: string): Text {
  return { zh: text, en: text };
}
