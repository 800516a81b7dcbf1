/** Which days are named, and whether they are worked; every other day follows the week. */
export type StatedDays = ReadonlyMap<number, boolean>;

/** Working days counted along the day numbers. */
export interface WorkingDayTable {
  /** How many working days lie in (some fixed day long past, `day`]: only differences mean something. */
  countThrough(day: number): number;
  /** The first day through which `count` working days are counted. */
  dayOfCount(count: number): number;
}

/**
 * The week does nearly all of the counting, by formula. What remains are the exceptions, weekdays off and weekend days
 * worked: sorted, with their running balance, so that a binary search finds how far they shift the count.
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
      // The next exception, if it is a weekend day worked, may come before the weekday that completes the count.
      return Math.min(weekdayOfCount(count - balanceAfter(passed)), exceptions[passed] ?? Infinity);
    },
  };
}

/** Whether a day number falls on Monday to Friday. */
export function isWeekday(day: number): boolean {
  return weekdaysThrough(day) > weekdaysThrough(day - 1);
}

/** Weeks begin on a Monday, and day 0, 1970-01-01, is the fourth day of its week. */
function weekdaysThrough(day: number): number {
  const week = Math.floor((day + 3) / 7);
  return week * 5 + Math.min(day + 4 - week * 7, 5);
}

/** The day through which so many weekdays are counted: two days of a weekend more for every five before it. */
function weekdayOfCount(count: number): number {
  return count - 4 + Math.floor((count - 1) / 5) * 2;
}

/** How many values of an ascending list are below a limit. */
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
