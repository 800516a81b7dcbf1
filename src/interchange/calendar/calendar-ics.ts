import { fromDayNumber, toDayNumber } from '../../calendar';
import { optionChecker } from '../../plain/read/options';
import { oneOf } from '../../plain/read/shape';
import { writingRows, type WorkingDayRow } from './working-days-table';

/** The language of the events. */
export interface CalendarIcsOptions {
  /** `zh-CN` by default. */
  readonly language?: 'zh-CN' | 'en' | undefined;
}

const texts = {
  'zh-CN': { off: '休', work: '班', dayOff: '调休放假', name: 'nameZh', uncertain: '（待国务院通知）' },
  en: { off: 'Day off', work: 'Working day', dayOff: 'in lieu', name: 'nameEn', uncertain: ' (notice pending)' },
} as const;

/**
 * The days that differ from the ordinary week, as all-day events by RFC 5545 for any calendar program: festivals, days
 * in lieu, and working days on weekends. An event has the same `UID` and the same bytes whenever it is written.
 *
 * @throws InvalidRequestError if `rows` are not rows of the calendar, and for invalid options
 *
 * @example
 * calendarIcs(workingDaysTable({ from: '2021-10-09', through: '2021-10-09' })).includes('SUMMARY:班');
 * // => true
 */
export function calendarIcs(rows: readonly WorkingDayRow[], options: CalendarIcsOptions = {}): string {
  refuseBadOptions(options);
  return writingRows(rows, () => written(rows, options));
}

const refuseBadOptions = /* @__PURE__ */ optionChecker(() => ({ language: oneOf(['zh-CN', 'en']) }));

function written(rows: readonly WorkingDayRow[], { language = 'zh-CN' }: CalendarIcsOptions): string {
  const { off, work, dayOff, name, uncertain } = texts[language];
  const events = rows.flatMap((row) => {
    if (row.kind === 'weekday' || row.kind === 'weekend') return [];
    const what = row.workingDay ? work : row[name] === '' ? `${off} ${dayOff}` : `${off} ${row[name]}`;
    return [
      'BEGIN:VEVENT',
      `UID:${row.date}@yekuo`,
      `DTSTAMP:${compact(row.date)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(row.date)}`,
      `DTEND;VALUE=DATE:${compact(fromDayNumber(toDayNumber(row.date) + 1))}`,
      `SUMMARY:${escaped(`${what}${row.certain ? '' : uncertain}`)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//yekuo//working days//ZH', ...events, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

function compact(date: string): string {
  return date.replace(/-/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}
