import type { Text } from '../facts';

/** What a code means, and what to do about it. */
export interface CodeText {
  readonly meaning: Text;
  readonly remedy: Text;
}
