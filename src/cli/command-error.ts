import type { Text } from '../facts';

/** A failure of a command, reported to the user without a stack trace. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: 'USAGE' | 'INPUT' | 'OUTPUT';
  readonly text: Text;
  /** Its problems one by one, if there are several; each gets a line of its own. */
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
