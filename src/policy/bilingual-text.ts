/** One text in the two languages of the library. */
export type { Text as BilingualText } from '../facts/text';
