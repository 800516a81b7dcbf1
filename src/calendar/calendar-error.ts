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

/** One value that cannot be used. */
export interface CalendarProblem {
  /** The place of the value: the argument's name, or the keys that lead to it inside the extension. */
  readonly path: readonly (string | number)[];
  /** What is wrong with it. */
  readonly code: CalendarProblemCode;
  /** What would have been usable, in English. */
  readonly expected: string;
  /** The value that came, as short text. */
  readonly received: string;
}

/** Thrown by every function of the calendar for input it cannot answer; `problems` lists what is wrong with it. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
  readonly code: CalendarErrorCode;
  readonly problems: readonly CalendarProblem[];

  constructor(code: CalendarErrorCode, problems: readonly CalendarProblem[]) {
    super(`${code}: ${problems.map(describeProblem).join('; ')}`);
    this.code = code;
    this.problems = Object.freeze([...problems]);
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

/** A frozen problem; `received` is put into words without running any code of the value. */
export function calendarProblem(
  path: CalendarProblem['path'],
  code: CalendarProblemCode,
  expected: string,
  received: unknown,
): CalendarProblem {
  return Object.freeze({ path: Object.freeze(path), code, expected, received: describeValue(received) });
}

function describeProblem({ path, expected, received }: CalendarProblem): string {
  return `${path.join('.') || 'extension'} should be ${expected}, is ${received}`;
}

function describeValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return typeof value;
}
