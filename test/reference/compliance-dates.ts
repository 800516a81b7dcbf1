import { isWorkedByWitness } from '../calendar/reference-calendar';

const firstKnown = dayOf('2005-01-01');
const worked: (boolean | undefined)[] = [];

/** A date as the number of its day. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

export function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The day of an instant in China. */
export function chinaDayOf(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
}

export function isWorked(day: number): boolean {
  const index = day - firstKnown;
  return (worked[index] ??= isWorkedByWitness(dateOf(day)));
}

/** A set of days. */
export type Days = ReadonlySet<number>;

/** The days after one date through another. */
export function daysAfter(from: string, to: string): Days {
  const days = new Set<number>();
  for (let day = dayOf(from) + 1; day <= dayOf(to); day += 1) days.add(day);
  return days;
}

export function union(...sets: readonly Days[]): Days {
  const all = new Set<number>();
  for (const days of sets) for (const day of days) all.add(day);
  return all;
}

export function minus(days: Days, taken: Days): Days {
  return new Set([...days].filter((day) => !taken.has(day)));
}

export function workingDays(days: Days): number {
  let count = 0;
  for (const day of days) if (isWorked(day)) count += 1;
  return count;
}

/** The n-th working day after a date. */
export function workingDayAfter(date: string, count: number): string {
  let day = dayOf(date);
  for (let left = count; left > 0; ) {
    day += 1;
    if (isWorked(day)) left -= 1;
  }
  return dateOf(day);
}
