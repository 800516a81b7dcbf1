import type { Problem } from './problem';
import type { ReadProblemCode } from './read/read';
import { InvalidValueError } from './yekuo-error';

/** What can be wrong with one part of a request. */
export type RequestProblemCode = ReadProblemCode | 'dates-out-of-order';

/** One bad part of a request. */
export type RequestProblem = Problem<RequestProblemCode>;

/** Thrown for a request that cannot be understood; `problems` names every bad part by the request's own fields. */
export class InvalidRequestError extends InvalidValueError<RequestProblemCode> {
  override readonly name = 'InvalidRequestError';
  readonly code = 'invalid-request';

  constructor(problems: readonly RequestProblem[]) {
    super('Invalid request', 'request', problems);
  }
}
