import { isTooLarge } from '../engine/internal';

/** What a question gives, or something else if a table is too large for it: the rest can still be said. */
export function unlessTooLarge<T>(question: () => T, otherwise: T): T {
  try {
    return question();
  } catch (error) {
    if (isTooLarge(error)) return otherwise;
    throw error;
  }
}
