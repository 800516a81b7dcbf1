import { isWorkedByWitness } from '../calendar/reference-calendar';
import type { Readings } from './readings';

const worked: (boolean | undefined)[] = [];

const firstKnown = 12_784; // 2005-01-01
const numbers = new Map<string, number>();

/** A date as the number of its day. */
export function dayOf(date: string): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  numbers.set(date, day);
  return day;
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

/** I-15: the days of something that began on one date and ended on another. */
export function daysFrom(from: string, to: string, readings: Readings): Days {
  const days = new Set(daysAfter(from, to));
  if (readings['I-15'] === 'startDayIncluded' && from <= to) days.add(dayOf(from));
  return days;
}

export function union(...sets: readonly Days[]): Days {
  const all = new Set<number>();
  for (const days of sets) for (const day of days) all.add(day);
  return all;
}

export function minus(days: Days, taken: Days): Days {
  if (taken.size === 0) return days;
  const left = new Set<number>();
  for (const day of days) if (!taken.has(day)) left.add(day);
  return left;
}

/** Days that something may have taken: one of them may be asked for, and there may be any number. */
export type Perhaps = (day: number) => boolean;

export const never: Perhaps = () => false;

export function either(one: Perhaps, other: Perhaps): Perhaps {
  if (one === never) return other;
  if (other === never) return one;
  return (day) => one(day) || other(day);
}

/** After one date and through another; without them, from ever or for ever. */
export function perhapsBetween(from: string | undefined, to: string | null | undefined): Perhaps {
  const first = from === undefined ? -Infinity : dayOf(from);
  const last = typeof to === 'string' ? dayOf(to) : Infinity;
  return (day) => day > first && day <= last;
}

/** I-15: the same for something that began on one date. */
export function perhapsFrom(from: string | undefined, to: string | null | undefined, readings: Readings): Perhaps {
  const after = perhapsBetween(from, to);
  if (readings['I-15'] === 'startDayExcluded' || from === undefined) return after;
  return (day) => after(day) || day === dayOf(from);
}

/** The end of a period that may be open: what a connected case has open ended with the connection. */
export function endOf(
  to: string | null | undefined,
  connection: { readonly date: string } | undefined,
): string | null | undefined {
  return to === null ? (connection?.date ?? null) : to;
}

/** The days that nothing may have taken. */
export function minusPerhaps(days: Days, taken: Perhaps): Days {
  if (taken === never) return days;
  return new Set([...days].filter((day) => !taken(day)));
}

export function workingDays(days: Days): number {
  let count = 0;
  for (const day of days) if (isWorked(day)) count += 1;
  return count;
}

/** The n-th working day after a date. */
export function workingDayAfter(date: string, count: number): string {
  let day = dayOf(date);
  for (let left = count; left > 0;) {
    day += 1;
    if (isWorked(day)) left -= 1;
  }
  return dateOf(day);
}

/** I-15: the n-th working day of something that began on a date. */
export function workingDayFrom(date: string, count: number, readings: Readings): string {
  const eve = readings['I-15'] === 'startDayIncluded' ? dateOf(dayOf(date) - 1) : date;
  return workingDayAfter(eve, count);
}
