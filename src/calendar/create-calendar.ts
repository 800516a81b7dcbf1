import type { Calendar, DayKind, WorkingDate } from './calendar';
import { dateReached, readDateArgument, toDayNumber } from './calendar-date';
import { argumentError } from './calendar-error';
import type { Coverage } from './coverage';
import { extendCoverage } from './coverage';
import type { Festival } from './statutory-days';
import { readCount } from './read-count';
import { readExtension } from './read-extension';
import { lazily } from '../plain/lazily';
import type { StatutoryDays } from './statutory-days';
import type { StatedDays } from './working-day-table';
import { createWorkingDayTable, isWeekday } from './working-day-table';

/**
 * Makes a calendar from the days that notices name, within the period they cover, and from statutory days, which apply
 * outside of it. Both are read on first use, since many programs load a calendar without using it.
 */
export function createCalendar(
  statedDays: () => StatedDays,
  statutoryDays: () => StatutoryDays,
  coverage: Coverage,
): Calendar {
  const knownDays = lazily(
    () => new Map([...[...statutoryDays().keys()].map((day) => [day, false] as const), ...statedDays()]),
  );
  const table = lazily(() => createWorkingDayTable(knownDays()));
  const firstDay = toDayNumber(coverage.from);
  const lastCertainDay = toDayNumber(coverage.certainThrough);
  const isWorked = (day: number): boolean => knownDays().get(day) ?? isWeekday(day);
  /** Whether all days of (`from`, `to`] are certain; true for an empty range. */
  const isCertain = (from: number, to: number): boolean =>
    from === to || (from + 1 >= firstDay && to <= lastCertainDay);

  /** The day on which a number of working days have passed since a day; for a negative number, before it. */
  const dayAfter = (day: number, count: number): number => table().dayOfCount(table().countThrough(day) + count);

  /** The festivals in the unbroken run of days off that contains a day. */
  const festivalsAround = (dayOff: number): readonly Festival[] => {
    const festivals: Festival[] = [];
    for (let day = dayAfter(dayOff, 0) + 1; !isWorked(day); day += 1) {
      festivals.push(...(statutoryDays().get(day) ?? []));
    }
    return festivals;
  };

  return Object.freeze<Calendar>({
    coverage: Object.freeze({ ...coverage }),
    isWorkingDay(date) {
      return isWorked(readDateArgument(date, 'date'));
    },
    describeDay(date) {
      const day = readDateArgument(date, 'date');
      const workingDay = isWorked(day);
      const kind = dayKind(workingDay, isWeekday(day), statutoryDays().has(day));
      const named = kind === 'dayInLieu' ? festivalsAround(day) : statutoryDays().get(day);
      const festivals = Object.freeze([...new Set(named)]);
      return Object.freeze({ date, workingDay, kind, festivals, certain: isCertain(day - 1, day) });
    },
    addWorkingDays(date, count) {
      const start = dayBeside(date, count);
      const end = readCount(count, 'count') === 0 ? start : dayAfter(start, count);
      return workingDate(end, count, isCertain(start, end));
    },
    subtractWorkingDays(date, count) {
      const end = dayBeside(date, count);
      const start = readCount(count, 'count') === 0 ? end : dayAfter(end - 1, 1 - count);
      return workingDate(start, count, isCertain(start - 1, end - 1));
    },
    startBy(date, count) {
      const end = dayBeside(date, count);
      const start = dayAfter(end, -readCount(count, 'count'));
      return workingDate(start, count, isCertain(start - 1, end));
    },
    countWorkingDays(from, to) {
      const readEnd = (): number => readDateArgument(to, 'to');
      const start = readDateArgument(from, 'from', readEnd);
      const end = readEnd();
      if (end < start) throw argumentError('to', 'reversed-range', `no earlier than ${from}`, to);
      return Object.freeze({
        days: table().countThrough(end) - table().countThrough(start),
        certain: isCertain(start, end),
      });
    },
    extend(extension) {
      const added = readExtension(extension, coverage);
      const allStated = new Map([...statedDays(), ...added.statedDays]);
      return createCalendar(
        () => allStated,
        statutoryDays,
        extendCoverage(coverage, added.through, allStated, statutoryDays()),
      );
    },
  });
}

/** Reads the day from which to count; an error also names an invalid count. */
function dayBeside(date: unknown, count: unknown): number {
  return readDateArgument(date, 'date', () => readCount(count, 'count'));
}

/** Makes the result of counting to a day. */
function workingDate(day: number, count: number, certain: boolean): WorkingDate {
  return Object.freeze({ date: dateReached(day, 'count', count), certain });
}

function dayKind(worked: boolean, weekday: boolean, statutory: boolean): DayKind {
  if (worked) return weekday ? 'weekday' : 'makeupWorkday';
  if (statutory) return 'statutory';
  return weekday ? 'dayInLieu' : 'weekend';
}
