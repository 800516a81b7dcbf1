import { chinaDateOf, fromDayNumber, isCalendarDate, toDayNumber } from '../calendar';

/** A date or a moment, or what is wrong with it. */
export type DateReading =
  | string
  | {
      readonly code: 'malformed-date' | 'impossible-date' | 'serial-date' | 'time-missing';
      readonly accepted: readonly string[];
    };

/** How to read dates that are plain numbers, and moments without a time. */
export interface DateOptions {
  readonly serial?: 1900 | 1904 | undefined;
  readonly time?: string | undefined;
}

const day =
  '(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|\\.(\\d{1,2})\\.(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?|(\\d{2})(\\d{2}))';
const clock =
  '(?:(?:T|\\s*)(上午|下午)?\\s*(\\d{1,2})(?:[时点]整?(?!\\d)|(?::|时|点|(?=\\d{4}$))(\\d{2}|\\d)(?:[:分]?(\\d{2}|\\d)(?:[.,]\\d+)?)?[分秒]?))?';
const zone = '\\s*(Z|[+-]\\d{2}:?\\d{2})?';
const pattern = /* @__PURE__ */ new RegExp(`^${day}${clock}${zone}$`);
const forms = ['YYYY-MM-DD', 'YYYY/M/D hh:mm', 'YYYY年M月D日', 'YYYY.MM.DD', 'YYYYMMDD'];

/** Reads a day, `YYYY-MM-DD` in China. */
export function readDay(text: string, options: DateOptions): DateReading {
  const read = readMoment(text, options);
  if ('code' in read) return read;
  return read.offset === undefined ? read.day : chinaDateOf(`${read.day}T${read.time ?? '00:00:00'}${read.offset}`);
}

/** Reads a moment, ISO 8601 with an offset; without an offset it is China time. */
export function readInstant(text: string, options: DateOptions): DateReading {
  const read = readMoment(text, options);
  if ('code' in read) return read;
  const time = read.time ?? (options.time === undefined ? undefined : `${options.time}:00`);
  if (time === undefined) return { code: 'time-missing', accepted: ['YYYY-MM-DD hh:mm'] };
  return `${read.day}T${time}${read.offset ?? '+08:00'}`;
}

interface Moment {
  readonly day: string;
  readonly time: string | undefined;
  readonly offset: string | undefined;
}

function readMoment(text: string, { serial }: DateOptions): Moment | Exclude<DateReading, string> {
  const match = pattern.exec(text);
  if (match === null) return /^\d{1,6}(?:\.\d+)?$/.test(text) ? serialMoment(Number(text), serial) : malformed;
  const [, year = '', ...parts] = match;
  const [month = '', date = ''] = parts.slice(0, 10).filter((part) => part !== undefined);
  const [half, told, minute = '0', second = '0', offset] = parts.slice(10);
  const hour = hourOf(told, half);
  const named = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const impossible = !isCalendarDate(named) || Number(hour ?? 0) > 23 || Number(minute) > 59 || Number(second) > 59;
  if (impossible) return { code: 'impossible-date', accepted: [] };
  const time = hour === undefined ? undefined : [hour, minute, second].map((part) => part.padStart(2, '0')).join(':');
  const colon =
    offset === undefined || offset === 'Z' || offset.includes(':')
      ? offset
      : `${offset.slice(0, 3)}:${offset.slice(3)}`;
  return { day: named, time, offset: colon };
}

/** The hour of a day; after noon the hours start again, and 12 comes before 1. */
function hourOf(told: string | undefined, half: string | undefined): string | undefined {
  if (told === undefined || half === undefined) return told;
  const hour = Number(told);
  // An hour that exists in neither half of the day.
  if (hour > 12) return '24';
  return String((hour % 12) + (half === '下午' ? 12 : 0));
}

const malformed = { code: 'malformed-date', accepted: forms } as const;

/** The day and the time of a spreadsheet's day number. */
function serialMoment(value: number, system: 1900 | 1904 | undefined): Moment | Exclude<DateReading, string> {
  if (system === undefined) return { code: 'serial-date', accepted: ['"serial": 1900', '"serial": 1904'] };
  const milliseconds = Math.round(value * 86_400_000);
  const days = Math.floor(milliseconds / 86_400_000);
  // An empty cell with a date format is day 0. In the 1900 system, day 60 is a 29 February that did not exist, and the
  // days before it are one too high.
  if (days < (system === 1900 ? 61 : 1)) return { code: 'impossible-date', accepted: [] };
  // The last moments of a day are not rounded into the next.
  const rest = Math.min(Math.round((milliseconds - days * 86_400_000) / 1_000), 86_399);
  const time = [Math.floor(rest / 3_600), Math.floor(rest / 60) % 60, rest % 60];
  return {
    day: fromDayNumber(toDayNumber(system === 1900 ? '1899-12-30' : '1904-01-01') + days),
    time: Number.isInteger(value) ? undefined : time.map((part) => String(part).padStart(2, '0')).join(':'),
    offset: undefined,
  };
}

/** A spreadsheet's day number as text; undefined if there is no such day. */
export function serialText(value: number, system: 1900 | 1904, withTime: boolean): string | undefined {
  if (!Number.isFinite(value) || value < 0 || value >= 1_000_000) return undefined;
  const moment = serialMoment(value, system);
  if ('code' in moment) return undefined;
  return withTime || moment.time !== undefined ? `${moment.day} ${moment.time ?? '00:00:00'}` : moment.day;
}
