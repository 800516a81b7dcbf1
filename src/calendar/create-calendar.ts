import type { Calendar, DayKind, WorkingDate } from './calendar';
import { dateReached, readDateArgument, toDayNumber } from './calendar-date';
import { argumentError } from './calendar-error';
import type { Coverage } from './coverage';
import { extendCoverage } from './coverage';
import type { Festival } from './statutory-days';
import { readCount } from './read-count';
import { readExtension } from './read-extension';
import type { StatutoryDays } from './statutory-days';
import type { StatedDays, WorkingDayTable } from './working-day-table';
import { createWorkingDayTable, isWeekday } from './working-day-table';

/** The days that a calendar knows. */
export interface CalendarDays {
  /** The days that notices name, within the period they cover. */
  readonly stated: StatedDays;
  /** The statutory days, which apply wherever there is no notice. */
  readonly statutory: StatutoryDays;
}

/** The same days, ready to be asked and counted. */
interface KnownDays extends CalendarDays, WorkingDayTable {
  readonly isWorked: (day: number) => boolean;
}

/**
 * Makes a calendar.
 *
 * @param readDays gives its days; it is called when the calendar is first asked, since many who load it never ask
 */
export function createCalendar(readDays: () => CalendarDays, coverage: Coverage): Calendar {
  let made: KnownDays | undefined;
  const known = (): KnownDays => (made ??= knownDays(readDays()));
  const firstDay = toDayNumber(coverage.from);
  const lastCertainDay = toDayNumber(coverage.certainThrough);
  /** Whether all days of (`from`, `to`] are certain; true for an empty range. */
  const isCertain = (from: number, to: number): boolean =>
    from === to || (from + 1 >= firstDay && to <= lastCertainDay);

  return Object.freeze<Calendar>({
    coverage: Object.freeze({ ...coverage }),
    isWorkingDay(date) {
      return known().isWorked(readDateArgument(date, 'date'));
    },
    describeDay(date) {
      const day = readDateArgument(date, 'date');
      const days = known();
      const { statutory } = days;
      const workingDay = days.isWorked(day);
      const kind = dayKind(workingDay, isWeekday(day), statutory.has(day));
      const named = kind === 'dayInLieu' ? festivalsAround(day, days) : statutory.get(day);
      const festivals = Object.freeze([...new Set(named)]);
      return Object.freeze({ date, workingDay, kind, festivals, certain: isCertain(day - 1, day) });
    },
    addWorkingDays(date, count) {
      const start = readDateArgument(date, 'date');
      const { countThrough, dayOfCount } = known();
      const end = readCount(count, 'count') === 0 ? start : dayOfCount(countThrough(start) + count);
      return workingDate(end, count, isCertain(start, end));
    },
    subtractWorkingDays(date, count) {
      const end = readDateArgument(date, 'date');
      const { countThrough, dayOfCount } = known();
      const start = readCount(count, 'count') === 0 ? end : dayOfCount(countThrough(end - 1) - count + 1);
      return workingDate(start, count, isCertain(start - 1, end - 1));
    },
    startBy(date, count) {
      const end = readDateArgument(date, 'date');
      const { countThrough, dayOfCount } = known();
      const start = dayOfCount(countThrough(end) - readCount(count, 'count'));
      return workingDate(start, count, isCertain(start - 1, end));
    },
    countWorkingDays(from, to) {
      const start = readDateArgument(from, 'from');
      const end = readDateArgument(to, 'to');
      if (end < start) throw argumentError('to', 'reversed-range', `no earlier than ${from}`, to);
      const { countThrough } = known();
      return Object.freeze({ days: countThrough(end) - countThrough(start), certain: isCertain(start, end) });
    },
    extend(extension) {
      const added = readExtension(extension, coverage);
      const { stated: before, statutory } = known();
      const stated = new Map([...before, ...added.statedDays]);
      return createCalendar(() => ({ stated, statutory }), extendCoverage(coverage, added.through, stated, statutory));
    },
  });
}

function knownDays({ stated, statutory }: CalendarDays): KnownDays {
  const days = new Map([...[...statutory.keys()].map((day) => [day, false] as const), ...stated]);
  return { stated, statutory, isWorked: (day) => days.get(day) ?? isWeekday(day), ...createWorkingDayTable(days) };
}

/** The festivals in the unbroken run of days off that contains a day. */
function festivalsAround(dayOff: number, days: KnownDays): readonly Festival[] {
  const festivals: Festival[] = [];
  const before = days.dayOfCount(days.countThrough(dayOff));
  for (let day = before + 1; !days.isWorked(day); day += 1) festivals.push(...(days.statutory.get(day) ?? []));
  return festivals;
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
