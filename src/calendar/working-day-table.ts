/** The days that notices name, and whether they are working days. All other days follow the ordinary week. */
export type StatedDays = ReadonlyMap<number, boolean>;

/** Counts working days by day number. */
export interface WorkingDayTable {
  /** The number of working days in (a fixed day in the distant past, `day`]; only differences are meaningful. */
  countThrough(day: number): number;
  /** The first day through which `count` working days have passed. */
  dayOfCount(count: number): number;
}

/**
 * Counts working days. Most of the counting follows the ordinary week, by formula. The exceptions, weekdays off and
 * working days on weekends, are sorted with a running balance; a binary search finds how far they shift the count.
 */
export function createWorkingDayTable(statedDays: StatedDays): WorkingDayTable {
  const exceptions = Int32Array.from(
    [...statedDays.keys()].filter((day) => statedDays.get(day) !== isWeekday(day)),
  ).sort();
  const balances = [0];
  let balance = 0;
  const counts = exceptions.map((day) => {
    balance += isWeekday(day) ? -1 : 1;
    balances.push(balance);
    return weekdaysThrough(day) + balance;
  });
  const balanceAfter = (passed: number): number => balances[passed] ?? 0;

  return {
    countThrough(day) {
      return weekdaysThrough(day) + balanceAfter(countBelow(exceptions, day + 1));
    },
    dayOfCount(count) {
      const passed = countBelow(counts, count);
      // The next exception may be a working day on a weekend, before the weekday that completes the count.
      return Math.min(weekdayOfCount(count - balanceAfter(passed)), exceptions[passed] ?? Infinity);
    },
  };
}

/** Whether a day number is a Monday to Friday. */
export function isWeekday(day: number): boolean {
  return weekdaysThrough(day) > weekdaysThrough(day - 1);
}

/** Weeks begin on Monday; day 0, 1970-01-01, is the fourth day of its week. */
function weekdaysThrough(day: number): number {
  const week = Math.floor((day + 3) / 7);
  return week * 5 + Math.min(day + 4 - week * 7, 5);
}

/** The day on which a number of weekdays have passed: each group of five adds the two days of a weekend. */
function weekdayOfCount(count: number): number {
  return count - 4 + Math.floor((count - 1) / 5) * 2;
}

/** The number of values of an ascending list that are below a limit. */
function countBelow(values: Int32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
