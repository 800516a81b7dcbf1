import type { Problem } from '../plain/problem';
import { describeValue } from '../plain/describe-value';
import { YekuoError } from '../plain/yekuo-error';

/** What can be wrong with one argument, or with the extension of a calendar as a whole. */
export type CalendarErrorCode =
  | 'malformed-date'
  | 'impossible-date'
  | 'malformed-instant'
  | 'impossible-instant'
  | 'not-a-count'
  | 'reversed-range'
  | 'out-of-range'
  | 'invalid-extension';

/** What can be wrong with one value: of an argument, or inside the extension of a calendar. */
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

/** One value that cannot be used: of an argument, named by it, or inside an extension. */
export type CalendarProblem = Problem<CalendarProblemCode>;

/** Thrown by every function of the calendar for input it cannot answer; `problems` lists what is wrong with it. */
export class CalendarError extends YekuoError<CalendarProblemCode> {
  override readonly name = 'CalendarError';
  readonly code: CalendarErrorCode;

  constructor(code: CalendarErrorCode, problems: readonly CalendarProblem[]) {
    super(`${code}: ${problems.map(describeProblem).join('; ')}`, problems);
    this.code = code;
  }
}

/** The error for a single unusable argument. */
export function argumentError(
  argument: string,
  code: Exclude<CalendarErrorCode, 'invalid-extension'>,
  expected: string,
  received: unknown,
): CalendarError {
  return new CalendarError(code, [calendarProblem([argument], code, expected, received)]);
}

/** A problem with a value, which is put into words. */
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
