import { isPlainObject } from '../../plain/is-plain-object';
import { InvalidTableError } from './errors';

/**
 * Refuses arguments that are not plain objects. They are part of every rule, so the error is one that rules have anyway.
 *
 * @throws InvalidTableError naming the first such argument
 */
export function refuseOtherThanObjects(given: Readonly<Record<string, unknown>> | readonly unknown[]): void {
  for (const [name, value] of Object.entries<unknown>(given)) {
    if (!isPlainObject(value)) throw new InvalidTableError('not-an-object', name);
  }
}
