import publishedDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

const { holidays, workdays } = publishedDays;

/** The date a number of days away, by the machine's own date arithmetic. */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Every date from the first through the last. */
export function datesBetween(first: string, last: string): readonly string[] {
  const dates: string[] = [];
  for (let date = first; date <= last; date = dateAfter(date, 1)) dates.push(date);
  return dates;
}

/** Whether a day is worked, by the data of chinese-days; before 2011 by the week alone. */
export function isWorkedByWitness(date: string): boolean {
  const dayOfWeek = new Date(`${date}T00:00:00Z`).getUTCDay();
  const isWeekday = dayOfWeek > 0 && dayOfWeek < 6;
  if (date < '2011-01-01') return isWeekday;
  return Object.hasOwn(workdays, date) || (isWeekday && !Object.hasOwn(holidays, date));
}

/** The count-th working day after a date, found by walking. */
export function walkWorkingDays(date: string, count: number, isWorked: (date: string) => boolean): string {
  let day = date;
  for (let left = count; left > 0; left -= isWorked(day) ? 1 : 0) day = dateAfter(day, 1);
  return day;
}

/** The working days after one date and through another, found by walking. */
export function countByWalking(from: string, to: string, isWorked: (date: string) => boolean): number {
  return datesBetween(dateAfter(from, 1), to).filter(isWorked).length;
}
