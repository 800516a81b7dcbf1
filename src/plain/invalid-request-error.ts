import type { Problem } from './problem';
import type { ReadProblemCode } from './read/read';
import { InvalidValueError } from './yekuo-error';

/** What can be wrong with one part of a request. */
export type RequestProblemCode = ReadProblemCode | 'dates-out-of-order' | 'inconsistent';

/** One invalid part of a request. */
export type RequestProblem = Problem<RequestProblemCode>;

/** Thrown for an invalid request; `problems` names every invalid part by the fields of the request. */
export class InvalidRequestError extends InvalidValueError<RequestProblemCode> {
  override readonly name = 'InvalidRequestError';
  readonly code = 'invalid-request';

  constructor(problems: readonly RequestProblem[]) {
    super('Invalid request', 'request', problems);
  }
}
