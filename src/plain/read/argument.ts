import { describeValue } from '../describe-value';
import { InvalidRequestError, type RequestProblemCode } from '../invalid-request-error';
import { firstOtherThanObject } from '../is-plain-object';
import { YekuoError } from '../yekuo-error';

/** Makes the error for an invalid argument. */
export function badArgument(
  name: string,
  code: RequestProblemCode,
  expected: string,
  received: unknown,
): InvalidRequestError {
  return new InvalidRequestError([{ path: [name], code, expected, received: describeValue(received) }]);
}

/** Refuses arguments that are not plain objects; `given` has their names or their order. */
export function refuseOtherThanObjects(given: Readonly<Record<string, unknown>> | readonly unknown[]): void {
  const found = firstOtherThanObject(given);
  if (found !== undefined) throw badArgument(found[0], 'not-an-object', 'an object', found[1]);
}

/**
 * Uses an argument that this library made, or that was parsed from JSON. It is not checked against a shape: any error
 * in using it is reported as a fault of the argument.
 */
export function readingArgument<Result>(name: string, value: unknown, expected: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof YekuoError) throw error;
    throw badArgument(name, 'unreadable', expected, value);
  }
}
