import type { Calendar, WorkingDayCount } from '../calendar';
import type { Evidence } from './observation';

/** Working days in (`from`, `to`]; none if the range is empty. */
export function workingDays(from: string, to: string, calendar: Calendar): WorkingDayCount {
  return to <= from ? { days: 0, certain: true } : calendar.countWorkingDays(from, to);
}

/** The evidence that more working days passed than a limit allows, or undefined if they did not. */
export function overrun(from: string, to: string, limit: number, calendar: Calendar): Evidence | undefined {
  const { days, certain } = workingDays(from, to, calendar);
  if (days <= limit) return undefined;
  return {
    expected: limit,
    found: days,
    deadline: calendar.addWorkingDays(from, limit).date,
    ...uncertain(certain),
  };
}

/** The mark of evidence that leans on days a coming notice may change. */
export function uncertain(certain: boolean): Evidence {
  return certain ? {} : { certain };
}
