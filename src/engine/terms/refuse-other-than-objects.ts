import { firstOtherThanObject } from '../../plain/is-plain-object';
import { InvalidTableError } from './errors';

/**
 * Refuses arguments that are not plain objects. Every bundle with a rule contains this, so it throws an error that
 * rules use anyway.
 *
 * @throws InvalidTableError naming the first such argument
 */
export function refuseOtherThanObjects(given: Readonly<Record<string, unknown>> | readonly unknown[]): void {
  const found = firstOtherThanObject(given);
  if (found !== undefined) throw new InvalidTableError('not-an-object', found[0]);
}
