import { InvalidTableError } from '../engine';

/** What a question gives, or something else if a table is too large for it: the rest can still be said. */
export function unlessTooLarge<T>(question: () => T, otherwise: T): T {
  try {
    return question();
  } catch (error) {
    if (error instanceof InvalidTableError && error.code === 'table-too-large') return otherwise;
    throw error;
  }
}
