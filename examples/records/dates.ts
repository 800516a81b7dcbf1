import { chinaCalendar } from '../../src/calendar';

/** The n-th working day after a date. */
export function workingDaysAfter(date: string, count: number): string {
  return chinaCalendar.addWorkingDays(date, count).date;
}

/** A time of day in China as an instant, `minutes` after midnight. */
export function instantAt(date: string, minutes: number): string {
  return `${date}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:00+08:00`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
