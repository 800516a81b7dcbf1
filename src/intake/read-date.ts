import { dateOfDay } from '../calendar/calendar-date';
import { chinaDayOf } from '../calendar/china-date-of';
import { instant } from '../calendar/date-shapes';
import { parseInstant, type Instant } from '../calendar/read-instant';

/** A date or a moment, or what is wrong with it. */
export type DateReading =
  | string
  | {
      readonly code: 'malformed-date' | 'impossible-date' | 'serial-date' | 'time-missing';
      readonly accepted: readonly string[];
    };

/** How to read plain numbers as dates, and instants without a time. */
export interface DateOptions {
  readonly serial?: 1900 | 1904 | undefined;
  readonly time?: string | undefined;
}

const day = '(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?|(\\d{2})(\\d{2}))';
const clock =
  '(?:(?:T|\\s*)(上午|下午)?\\s*(\\d{1,2})(?:[时点]整?(?!\\d)|(?::|时|点|(?=\\d{4}$))(\\d{2}|\\d)(?:[:分]?(\\d{2}|\\d)([.,]\\d+)?)?[分秒]?))?';
const zone = '\\s*(Z|[+-]\\d{2}:?\\d{2})?';
/** A count of milliseconds since 1970 has 13 digits, and is no day of the year 1612. */
const pattern = /* @__PURE__ */ new RegExp(`^(?!\\d{13}$)${day}${clock}${zone}$`);
const forms = ['YYYY-MM-DD', 'YYYY/M/D hh:mm', 'YYYY年M月D日', 'YYYY.MM.DD', 'YYYYMMDD'];

/** Reads a day, `YYYY-MM-DD` in China. */
export function readDay(text: string, options: DateOptions): DateReading {
  const read = readMoment(text, options);
  if ('code' in read) return read;
  return read.offset === undefined ? read.day : dateOfDay(chinaDayOf(parseInstant(inFull(read)) as Instant)); // it was checked
}

/** Reads an instant, ISO 8601 with an offset; without an offset it is China's time. */
export function readInstant(text: string, options: DateOptions): DateReading {
  const read = readMoment(text, options);
  if ('code' in read) return read;
  if (read.time === undefined && options.time === undefined)
    return { code: 'time-missing', accepted: [`${read.day} hh:mm`] };
  return inFull(read, options.time);
}

/** A day with an optional time and offset. */
interface Moment {
  readonly day: string;
  readonly time: string | undefined;
  readonly offset: string | undefined;
}

/** The instant in ISO 8601. */
function inFull({ day: date, time, offset = '+08:00' }: Moment, timeOfDay = '00:00'): string {
  return `${date}T${time ?? `${timeOfDay}:00`}${offset}`;
}

function readMoment(text: string, { serial }: DateOptions): Moment | Exclude<DateReading, string> {
  const match = pattern.exec(text);
  if (match === null) return /^\d{1,6}(?:\.\d+)?$/.test(text) ? serialMoment(Number(text), serial) : malformed;
  const [, year = '', , ...parts] = match;
  const [month = '', date = ''] = parts.slice(0, 6).filter((part) => part !== undefined);
  const [half, written, minute = '0', second = '0', fraction = '', offset] = parts.slice(6);
  const hour = hourOf(written, half);
  const moment = {
    day: [year, month, date].map(twoDigits).join('-'),
    // Without zeros at the end of the fraction of a second.
    time: hour && [hour, minute, second].map(twoDigits).join(':') + fraction.replace(',', '.').replace(/\.?0+$/, ''),
    offset: offset?.replace(/^(...)(..)$/, '$1:$2'),
  };
  return instant.faultIn(inFull(moment)) === undefined ? moment : impossible;
}

function twoDigits(part: string | number): string {
  return String(part).padStart(2, '0');
}

/** The hour of the day, given an hour on a 12-hour clock with 上午 or 下午; 12 comes before 1. */
function hourOf(written: string | undefined, half: string | undefined): string | undefined {
  if (written === undefined || half === undefined) return written;
  const hour = Number(written);
  // Not an hour on a 12-hour clock: 24 is reported as impossible.
  if (hour > 12) return '24';
  return String((hour % 12) + (half === '下午' ? 12 : 0));
}

const malformed = { code: 'malformed-date', accepted: forms } as const;
const impossible = { code: 'impossible-date', accepted: [] } as const;

/** The spreadsheet day number of 1970-01-01. */
const dayNumberOf1970 = { 1900: 25_569, 1904: 24_107 } as const;

/** The day and the time of a spreadsheet's day number. */
function serialMoment(value: number, system: 1900 | 1904 | undefined): Moment | Exclude<DateReading, string> {
  if (system === undefined) return { code: 'serial-date', accepted: ['"serial": 1900', '"serial": 1904'] };
  const milliseconds = Math.round(value * 86_400_000);
  const days = Math.floor(milliseconds / 86_400_000);
  // An empty cell with a date format is day 0. In the 1900 system, day 60 is a 29 February that did not exist, and the
  // days before it are one too high.
  if (days < (system === 1900 ? 61 : 1)) return impossible;
  return {
    day: dateOfDay(days - dayNumberOf1970[system]),
    time: Number.isInteger(value) ? undefined : timeText(milliseconds / 86_400_000 - days),
    offset: undefined,
  };
}

/** A fraction of a day as the time of day. */
export function timeText(fraction: number): string {
  // Rounding must not move the last moments of a day into the next day.
  const rest = Math.min(Math.round(fraction * 86_400), 86_399);
  return [Math.floor(rest / 3_600), Math.floor(rest / 60) % 60, rest % 60].map(twoDigits).join(':');
}

/** A spreadsheet's day number as text; undefined if there is no such day. */
export function serialText(value: number, system: 1900 | 1904, withTime: boolean): string | undefined {
  if (!Number.isFinite(value) || value < 0 || value >= 1_000_000) return undefined;
  const moment = serialMoment(value, system);
  if ('code' in moment) return undefined;
  return withTime || moment.time !== undefined ? `${moment.day} ${moment.time ?? '00:00:00'}` : moment.day;
}
