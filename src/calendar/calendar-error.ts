import type { Problem } from '../plain/problem';
import { describeValue } from '../plain/describe-value';
import { YekuoError } from '../plain/yekuo-error';

/** What can be wrong with one argument, or with an extension as a whole. */
export type CalendarErrorCode =
  | 'malformed-date'
  | 'impossible-date'
  | 'malformed-instant'
  | 'impossible-instant'
  | 'not-a-count'
  | 'reversed-range'
  | 'out-of-range'
  | 'invalid-extension';

/** What can be wrong with one value of an argument or of an extension. */
export type CalendarProblemCode =
  | Exclude<CalendarErrorCode, 'invalid-extension'>
  | 'wrong-type'
  | 'unknown-key'
  | 'not-a-year'
  | 'empty-notice'
  | 'conflicting-day'
  | 'outside-coverage'
  | 'coverage-gap'
  | 'shorter-coverage'
  | 'unreadable';

/** One invalid value, with its path: the name of the argument, or the keys within an extension. */
export type CalendarProblem = Problem<CalendarProblemCode>;

/** Thrown by every calendar function for invalid input; `problems` lists every invalid value. */
export class CalendarError extends YekuoError<CalendarProblemCode> {
  override readonly name = 'CalendarError';
  readonly code: CalendarErrorCode;

  constructor(code: CalendarErrorCode, problems: readonly CalendarProblem[]) {
    super(`${code}: ${problems.map(describeProblem).join('; ')}`, problems);
    this.code = code;
  }
}

/**
 * Makes the error for an invalid argument.
 *
 * @param readNext reads the next argument; the error also names that one if it is invalid too
 */
export function argumentError(
  argument: string,
  code: Exclude<CalendarErrorCode, 'invalid-extension'>,
  expected: string,
  received: unknown,
  readNext?: () => unknown,
): CalendarError {
  const problems = [calendarProblem([argument], code, expected, received)];
  try {
    readNext?.();
  } catch (error) {
    problems.push(...(error as CalendarError).problems); // readers of arguments throw nothing else
  }
  return new CalendarError(code, problems);
}

/** Makes a problem; the received value is described in words. */
export function calendarProblem(
  path: CalendarProblem['path'],
  code: CalendarProblemCode,
  expected: string,
  received: unknown,
): CalendarProblem {
  return { path, code, expected, received: describeValue(received) };
}

function describeProblem({ path, expected, received }: CalendarProblem): string {
  return `${path.join('.') || 'extension'} should be ${expected}, is ${received}`;
}
