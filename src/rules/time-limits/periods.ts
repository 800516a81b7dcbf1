import type { Calendar, WorkingDate, WorkingDayCount } from '../../calendar';
import { dayBefore } from '../../policy/neighbouring-days';
import type { TakenReadings } from '../../policy/readings-taken';

// Over 200 lines: sets of days and the working days counted in them use the same search.

/** The days after `from` through `to`, both `YYYY-MM-DD`; no days if `to` is not after `from`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** How working days are counted. */
export type WorkingDays = Pick<Calendar, 'addWorkingDays' | 'countWorkingDays'>;

/** The start of a period with an unknown start: before any day that is counted. */
export const firstDay = '0001-01-01';

/** The end of a period that has not ended: after any day that is counted. */
export const openEnd = '9999-12-31';

/** Whether the first day of a period is counted. */
export type StartDay = TakenReadings['I-15'];

/**
 * The day from which counting starts for a period that began on a given day (I-15).
 *
 * @example
 * countedAfter('2021-06-10', 'startDayIncluded'); // => '2021-06-09'
 */
export function countedAfter(startedOn: string, startDay: StartDay): string {
  return startDay === 'startDayExcluded' || startedOn === firstDay ? startedOn : dayBefore(startedOn);
}

/**
 * The days of a period, with or without its first day (I-15).
 *
 * @example
 * daysBetween('2021-06-10', '2021-06-15', 'startDayExcluded'); // => { from: '2021-06-10', to: '2021-06-15' }
 */
export function daysBetween(startedOn: string, endedOn: string, startDay: StartDay): Period {
  return { from: countedAfter(startedOn, startDay), to: endedOn };
}

/**
 * The same set of days as sorted periods that neither overlap nor touch, so that no day is counted twice.
 *
 * @example
 * merged([{ from: '2021-06-09', to: '2021-06-11' }, { from: '2021-06-01', to: '2021-06-10' }]);
 * // => [{ from: '2021-06-01', to: '2021-06-11' }]
 */
export function merged(periods: readonly Period[]): readonly Period[] {
  const union: Period[] = [];
  for (const period of periods) {
    const { from, to } = period;
    if (to <= from) continue;
    const last = union[union.length - 1];
    if (last === undefined || from > last.to) union.push(period);
    // Usually they are sorted already.
    else if (from < last.from) return merged([...periods].sort((one, other) => (one.from < other.from ? -1 : 1)));
    else if (to > last.to) union[union.length - 1] = { from: last.from, to };
  }
  return union;
}

/**
 * The days of some periods that are in none of the others, as merged periods.
 *
 * @example
 * without([{ from: '2021-06-01', to: '2021-06-30' }], [{ from: '2021-06-10', to: '2021-06-15' }]);
 * // => [{ from: '2021-06-01', to: '2021-06-10' }, { from: '2021-06-15', to: '2021-06-30' }]
 */
export function without(periods: readonly Period[], ...others: readonly (readonly Period[])[]): readonly Period[] {
  let left = merged(periods);
  for (const takenAway of others) if (takenAway.length > 0) left = difference(left, merged(takenAway));
  return left;
}

/** The days of merged periods that are in none of other merged periods. */
function difference(periods: readonly Period[], takenAway: readonly Period[]): readonly Period[] {
  if (takenAway.length === 0) return periods;
  const left: Period[] = [];
  for (const period of periods) for (const part of partsLeft(period, takenAway)) left.push(part);
  return left;
}

/** The parts of a period that are outside of merged periods, in order. */
export function partsLeft(period: Period, takenAway: readonly Period[]): readonly Period[] {
  if (period.from >= period.to) return none;
  if (takenAway.length === 0) return [period];
  const parts: Period[] = [];
  visitParts(period, takenAway, (part) => {
    parts.push(part);
    return false;
  });
  return parts;
}

/** Visits these parts until `isLast` returns true. */
function visitParts({ from, to }: Period, takenAway: readonly Period[], isLast: (part: Period) => boolean): void {
  let next = from;
  for (let index = firstThatEndsAfter(from, takenAway); index < takenAway.length; index += 1) {
    const gap = takenAway[index] as Period; // an index within the list
    if (gap.from >= to) break;
    if (gap.from > next && isLast({ from: next, to: gap.from })) return;
    next = gap.to;
  }
  if (next < to) isLast({ from: next, to });
}

/** Shared, since most results are empty. */
const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** The days of merged periods that are in another period. */
function within({ from: first, to: last }: Period, periods: readonly Period[]): readonly Period[] {
  if (periods.length === 0) return none;
  const found: Period[] = [];
  for (let index = firstThatEndsAfter(first, periods); index < periods.length; index += 1) {
    const { from, to } = periods[index] as Period; // an index within the list
    if (from >= last || last <= first) break;
    found.push({ from: from > first ? from : first, to: to < last ? to : last });
  }
  return found;
}

/** The index of the first of merged periods that ends after a day. */
function firstThatEndsAfter(day: string, periods: readonly Period[]): number {
  return firstOf(periods, ({ to }) => to > day);
}

/** The index of the first of sorted periods with a property that all later ones have too, by binary search. */
function firstOf(periods: readonly Period[], holds: (period: Period) => boolean): number {
  let [least, most] = [0, periods.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if (holds(periods[middle] as Period)) most = middle;
    else least = middle + 1;
  }
  return least;
}

/**
 * The number of working days in merged periods.
 *
 * @example
 * workingDaysIn([{ from: '2021-06-10', to: '2021-06-15' }], chinaCalendar); // => { days: 2, certain: true }
 */
export function workingDaysIn(periods: readonly Period[], calendar: WorkingDays): WorkingDayCount {
  let days = 0;
  let certain = true;
  for (const { from, to } of periods) {
    const count = calendar.countWorkingDays(from, to);
    days += count.days;
    certain &&= count.certain;
  }
  return { days, certain };
}

/**
 * Counts the working days of a period that are outside of merged periods. The days between the merged periods are
 * counted once, on first use, so that counting thousands of periods without thousands of others stays fast.
 */
export function countingWithout(
  takenAway: readonly Period[],
  calendar: WorkingDays,
): (period: Period) => WorkingDayCount {
  let sums: readonly { readonly days: number; readonly uncertain: number }[] | undefined;
  return (period) => {
    const { from, to } = period;
    if (takenAway.length < 2) return workingDaysIn(partsLeft(period, takenAway), calendar);
    const first = firstThatEndsAfter(from, takenAway);
    const last = firstOf(takenAway, (each) => each.from >= to) - 1;
    if (last <= first) return workingDaysIn(partsLeft(period, takenAway), calendar);
    sums ??= sumsBetween(takenAway, calendar);
    const [one, other] = [sums[first], sums[last]] as [(typeof sums)[number], (typeof sums)[number]]; // indexes of periods
    // The parts before the first and after the last of the merged periods; the parts between them are already counted.
    const ends = workingDaysIn(
      [
        ...partsLeft({ from, to: (takenAway[first] as Period).to }, takenAway),
        ...partsLeft({ from: (takenAway[last] as Period).from, to }, takenAway),
      ],
      calendar,
    );
    return {
      days: ends.days + other.days - one.days,
      certain: ends.certain && other.uncertain === one.uncertain,
    };
  };
}

/**
 * For each of merged periods, the working days outside of the periods since the first one, and the number of uncertain
 * counts.
 */
function sumsBetween(periods: readonly Period[], calendar: WorkingDays) {
  let [days, uncertain] = [0, 0];
  return periods.map(({ from }, index) => {
    const before = periods[index - 1];
    const count = before === undefined ? noDays : calendar.countWorkingDays(before.to, from);
    days += count.days;
    if (!count.certain) uncertain += 1;
    return { days, uncertain };
  });
}

const noDays: WorkingDayCount = /* @__PURE__ */ Object.freeze({ days: 0, certain: true });

/** Days that count, as merged periods, with the number of working days among them. */
export interface CountedDays extends WorkingDayCount {
  readonly periods: readonly Period[];
}

/** Counts the days of merged periods. */
export function countedIn(periods: readonly Period[], calendar: WorkingDays): CountedDays {
  const { days, certain } = workingDaysIn(periods, calendar);
  return { periods, days, certain };
}

/** The number of working days of a period; 0 if it ends before it begins. */
export function workingDaysBetween(
  startedOn: string,
  endedOn: string,
  startDay: StartDay,
  calendar: WorkingDays,
): WorkingDayCount {
  return workingDaysIn(merged([daysBetween(startedOn, endedOn, startDay)]), calendar);
}

/**
 * The day of merged periods on which a number of their working days is used up; `undefined` if they have fewer.
 *
 * @example
 * usedUpOn([{ from: '2021-06-10', to: '2021-06-30' }], 2, chinaCalendar); // => { date: '2021-06-15', certain: true }
 */
export function usedUpOn(periods: readonly Period[], days: number, calendar: WorkingDays): WorkingDate | undefined {
  let left = days;
  let certain = true;
  for (const { from, to } of periods) {
    const count = calendar.countWorkingDays(from, to);
    if (count.days >= left) {
      const end = calendar.addWorkingDays(from, left);
      return { date: end.date, certain: certain && end.certain };
    }
    left -= count.days;
    certain &&= count.certain;
  }
  return undefined;
}

/**
 * The day on which a number of working days is used up, if some days are counted and every later day counts as well;
 * `undefined` if it is after 9999-12-31.
 *
 * @example
 * const counted = countedIn([{ from: '2021-06-10', to: '2021-06-15' }], chinaCalendar);
 * usedUpOnwards(counted, 4, '2021-06-18', chinaCalendar); // => { date: '2021-06-22', certain: true }
 */
export function usedUpOnwards(
  { periods, days }: CountedDays,
  limit: number,
  after: string,
  calendar: WorkingDays,
): WorkingDate | undefined {
  if (days >= limit) return usedUpOn(periods, limit, calendar);
  const left = limit - days;
  // No limit of a policy takes a hundred years; later starts may need a day after 9999-12-31.
  if (after < '9900-01-01') return calendar.addWorkingDays(after, left);
  return usedUpOn([{ from: after, to: openEnd }], left, calendar);
}

/**
 * Moves a date by the working days that were suspended after the start and up to the moved date. A date
 * after 9999-12-31 becomes that day, such as for a suspension until then.
 *
 * @param suspended merged periods
 *
 * @example
 * moved('2021-06-18', '2021-06-10', [{ from: '2021-06-15', to: '2021-06-16' }], 'startDayExcluded', chinaCalendar).date; // => '2021-06-21'
 */
export function moved(
  date: string,
  startedOn: string,
  suspended: readonly Period[],
  startDay: StartDay,
  calendar: WorkingDays,
): WorkingDate {
  if (suspended.length === 0) return { date, certain: true };
  let left = workingDaysIn(within(daysBetween(startedOn, date, startDay), suspended), calendar).days;
  if (left === 0) return { date, certain: true };
  let movedTo: WorkingDate = { date: openEnd, certain: false };
  visitParts({ from: date, to: openEnd }, suspended, ({ from, to }) => {
    const end = usedUpOnwards(nothingCounted, left, from, calendar);
    if (end !== undefined && end.date > to) {
      left -= calendar.countWorkingDays(from, to).days;
      return false;
    }
    if (end !== undefined) movedTo = calendar.addWorkingDays(date, calendar.countWorkingDays(date, end.date).days);
    return true;
  });
  return movedTo;
}

const nothingCounted: CountedDays = /* @__PURE__ */ Object.freeze({ periods: [], days: 0, certain: true });
