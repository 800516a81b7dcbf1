import { InvalidFactsError } from '../engine';
import { describeValue } from '../plain/describe-value';

/**
 * A copy as JSON would keep it, without undefined fields, so that a stored receipt equals a fresh one.
 *
 * @throws InvalidFactsError for a value that JSON cannot keep
 */
export function plainCopy<T>(value: T): T {
  try {
    return JSON.parse(JSON.stringify(value)) as T; // facts, dates and lists are plain data
  } catch {
    throw new InvalidFactsError([
      { code: 'unreadable', path: [], expected: 'plain data', received: describeValue(value) },
    ]);
  }
}
