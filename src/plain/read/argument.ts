import { describeValue } from '../describe-value';
import { InvalidRequestError, type RequestProblemCode } from '../invalid-request-error';
import { YekuoError } from '../yekuo-error';

/** The error for an argument of a function that cannot be used, by its name. */
export function badArgument(
  name: string,
  code: RequestProblemCode,
  expected: string,
  received: unknown,
): InvalidRequestError {
  return new InvalidRequestError([{ path: [name], code, expected, received: describeValue(received) }]);
}

/**
 * What a function tells of an argument that the library made, or that came back from JSON. It is not read by a shape: what
 * fails while it is read is the fault of the argument.
 */
export function readingArgument<Result>(name: string, value: unknown, expected: string, tell: () => Result): Result {
  try {
    return tell();
  } catch (error) {
    if (error instanceof YekuoError) throw error;
    throw badArgument(name, 'unreadable', expected, value);
  }
}
