import { isDayNumber, readDate } from '../../calendar/calendar-date';
import { chinaDayOf } from '../../calendar/china-date-of';
import { parseInstant } from '../../calendar/read-instant';
import type { RecordProblemCode } from './record-problem';

/** What is wrong with a value that must be of one piece, or undefined if nothing is. */
export type Fault = (value: unknown) => RecordProblemCode | undefined;

/** True or false. */
export function booleanFault(value: unknown): RecordProblemCode | undefined {
  return typeof value === 'boolean' ? undefined : 'wrong-type';
}

/** A text that is not empty. */
export function textFault(value: unknown): RecordProblemCode | undefined {
  if (typeof value !== 'string') return 'wrong-type';
  return value === '' ? 'blank' : undefined;
}

/** `YYYY-MM-DD`, a day that exists. */
export function dateFault(value: unknown): RecordProblemCode | undefined {
  if (typeof value !== 'string') return 'wrong-type';
  const day = readDate(value);
  return typeof day === 'string' ? day : undefined;
}

/** An ISO 8601 instant with an offset. */
export function instantFault(value: unknown): RecordProblemCode | undefined {
  if (typeof value !== 'string') return 'wrong-type';
  const instant = parseInstant(value);
  if (typeof instant === 'string') return instant;
  return isDayNumber(chinaDayOf(instant)) ? undefined : 'impossible-instant';
}

/** A whole number from 0. */
export function countFault(value: unknown): RecordProblemCode | undefined {
  const fault = amountFault(value);
  return fault === undefined && !Number.isSafeInteger(value) ? 'not-an-integer' : fault;
}

/** A finite number from 0. */
export function amountFault(value: unknown): RecordProblemCode | undefined {
  if (typeof value !== 'number') return 'wrong-type';
  if (!Number.isFinite(value)) return 'not-finite';
  return value < 0 ? 'out-of-range' : undefined;
}
