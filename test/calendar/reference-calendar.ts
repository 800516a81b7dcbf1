// oxlint-disable import/no-named-as-default-member -- its named exports cannot be imported from an ES module
import { UTCDateMini } from '@date-fns/utc/date/mini';
import chineseDays from 'chinese-days';
import publishedDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays } from 'date-fns/addDays';

const { holidays, workdays } = publishedDays;

/** The date after a number of days, by date-fns. */
export function dateAfter(date: string, days: number): string {
  return addDays(new UTCDateMini(`${date}T00:00:00Z`), days)
    .toISOString()
    .slice(0, 10);
}

/** The same answers, each looked up once: many tests ask of the same days. */
export function onceEach<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (!known.has(text)) known.set(text, ask(text));
    return known.get(text) as Answer; // it was just set
  };
}

/** Every date from the first through the last. */
export function datesBetween(first: string, last: string): readonly string[] {
  const dates: string[] = [];
  for (let date = first; date <= last; date = dateAfter(date, 1)) dates.push(date);
  return dates;
}

/** The last day of the notices, and of the statutory days that are known beyond them. */
const lastOfNotices = '2026-12-31';
const lastOfStatutoryDays = '2035-12-31';

/**
 * Whether a day is a working day, by the data of chinese-days: its holidays as far as the notices go, then the statutory
 * days by its tables of the lunar year; before 2007 and after 2035 by the week alone.
 */
export function isWorkedByWitness(date: string): boolean {
  const dayOfWeek = new Date(`${date}T00:00:00Z`).getUTCDay();
  const isWeekday = dayOfWeek > 0 && dayOfWeek < 6;
  if (date < '2007-01-01' || date > lastOfStatutoryDays) return isWeekday;
  if (date > lastOfNotices) return isWeekday && festivalsByWitness(date).length === 0;
  return Object.hasOwn(workdays, date) || (isWeekday && !Object.hasOwn(holidays, date));
}

/** A day of the lunar year: month, day, and whether the month is a leap month. */
export interface LunarDay {
  readonly month: number;
  readonly day: number;
  readonly isLeap: boolean;
}

/** The festivals with a statutory day on a date, by the tables of chinese-days. */
export const festivalsByWitness = onceEach((date: string): readonly string[] =>
  festivalsBy(date, lunarDayByWitness, qingmingByWitness(date.slice(0, 4))),
);

/** The festivals with a statutory day on a date, by the regulation, given the lunar year and Qingming. */
export function festivalsBy(date: string, lunarDay: (date: string) => LunarDay, qingming: string): readonly string[] {
  const year = Number(date.slice(0, 4));
  const monthDay = date.slice(5);
  const { month, day, isLeap } = lunarDay(date);
  const isLunar = (ofMonth: number, days: readonly number[]): boolean =>
    !isLeap && month === ofMonth && days.includes(day);
  const next = lunarDay(dateAfter(date, 1));
  const isEve = next.month === 1 && next.day === 1;
  const withEve = year >= 2025 || (year >= 2008 && year <= 2013);
  const springDays = withEve && year < 2025 ? [1, 2] : [1, 2, 3];
  const labourDays = year === 2007 ? ['05-01', '05-02', '05-03'] : year < 2025 ? ['05-01'] : ['05-01', '05-02'];
  return [
    ...(monthDay === '01-01' ? ['newYear'] : []),
    ...(isLunar(1, springDays) || (withEve && isEve) ? ['springFestival'] : []),
    ...(year > 2007 && date === qingming ? ['qingming'] : []),
    ...(labourDays.includes(monthDay) ? ['labourDay'] : []),
    ...(year > 2007 && isLunar(5, [5]) ? ['dragonBoat'] : []),
    ...(year > 2007 && isLunar(8, [15]) ? ['midAutumn'] : []),
    ...(['10-01', '10-02', '10-03'].includes(monthDay) ? ['nationalDay'] : []),
  ];
}

/** The day of the lunar year, by the tables of chinese-days. */
export const lunarDayByWitness = onceEach((date: string): LunarDay => {
  const { lunarMon, lunarDay, isLeap } = inChina(() => chineseDays.getLunarDate(date));
  return { month: lunarMon, day: lunarDay, isLeap };
});

/** Qingming of a year, by chinese-days. */
export const qingmingByWitness = onceEach((year: string): string =>
  inChina(() => chineseDays.getSolarTermDate(Number(year), 4, 'pure_brightness')),
);

/** Asks chinese-days in the zone for which it is right: it reckons with the dates of the machine's zone. */
function inChina<Answer>(ask: () => Answer): Answer {
  const { TZ: zone } = process.env;
  process.env['TZ'] = 'Asia/Shanghai';
  try {
    return ask();
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
}

/** The count-th working day after a date, found day by day. */
export function walkWorkingDays(date: string, count: number, isWorked: (date: string) => boolean): string {
  let day = date;
  for (let left = count; left > 0; left -= isWorked(day) ? 1 : 0) day = dateAfter(day, 1);
  return day;
}

/** The working days after one date through another, counted day by day. */
export function countByWalking(from: string, to: string, isWorked: (date: string) => boolean): number {
  return datesBetween(dateAfter(from, 1), to).filter(isWorked).length;
}

/** The count-th working day before a date, found day by day. */
export function walkBack(date: string, count: number, isWorked: (date: string) => boolean): string {
  let day = date;
  for (let left = count; left > 0; left -= isWorked(day) ? 1 : 0) day = dateAfter(day, -1);
  return day;
}

/** The latest working day from which so many working days end no later than a date, found by trying one after another. */
export function startByTrying(date: string, count: number, isWorked: (date: string) => boolean): string {
  let day = date;
  let after = 0;
  while (!isWorked(day) || after < count) {
    after += isWorked(day) ? 1 : 0;
    day = dateAfter(day, -1);
  }
  return day;
}

const festivalsByName: ReadonlyMap<string, string> = new Map([
  ["New Year's Day", 'newYear'],
  ['Spring Festival', 'springFestival'],
  ['Tomb-sweeping Day', 'qingming'],
  ['Labour Day', 'labourDay'],
  ['Dragon Boat Festival', 'dragonBoat'],
  ['Mid-autumn Festival', 'midAutumn'],
  ['National Day', 'nationalDay'],
]);

/** The festival for which chinese-days has a day off. */
export function nameByWitness(date: string): string | undefined {
  const entry = Object.entries(holidays).find(([day]) => day === date);
  return festivalsByName.get(entry?.[1].split(',')[0] ?? '');
}
