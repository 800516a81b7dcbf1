import { chinaCalendar, fromDayNumber, toDayNumber, type DayDescription } from 'yekuo/calendar';

/** One day on the strip. */
export interface StripDay extends DayDescription {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The number of the working day within the limit; absent outside of it. */
  readonly index?: number;
}

/** Weeks from Monday to Sunday around the days after `from` through `to`. */
export function weeksAround(from: string, to: string): readonly (readonly StripDay[])[] {
  const monday = mondayOf(toDayNumber(from));
  const count = (mondayOf(toDayNumber(to)) - monday) / 7 + 1;
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => stripDay(fromDayNumber(monday + week * 7 + day), from, to)),
  );
}

/** 1970-01-01 was a Thursday. */
function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}

function stripDay(date: string, from: string, to: string): StripDay {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const description = chinaCalendar.describeDay(date);
  const counts = date > from && date <= to && description.workingDay;
  const index = counts ? { index: chinaCalendar.countWorkingDays(from, date).days } : {};
  return { ...description, year, month, day, ...index };
}
