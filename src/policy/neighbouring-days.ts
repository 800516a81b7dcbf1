import { fromDayNumber, toDayNumber } from '../calendar';

/** The calendar day after a date. */
export function dayAfter(date: string): string {
  return fromDayNumber(toDayNumber(date) + 1);
}

/** The calendar day before a date. */
export function dayBefore(date: string): string {
  return fromDayNumber(toDayNumber(date) - 1);
}
