import { headerKey, longestHeader } from './known-headers';
import type { ColumnMapping } from './mapping';
import { counted, readerOfColumn, type Trouble, type TroubleCode } from './propose-troubles';
import { readHalves } from './read-halves';
import type { SourceOptions } from './table-plan';

/** A column with days, and the one with their times of day. */
export interface TimePair {
  readonly day: string;
  readonly time: string;
  /** The options of the column of the days. */
  readonly options: ColumnMapping;
  /** What is wrong with the cells of either column. */
  readonly dayTroubles: readonly Trouble[];
  readonly timeTroubles: readonly Trouble[];
}

/**
 * The columns with the times of day of another column. The headers show it: they differ in 日期 and 时间 alone; and the
 * values: days in the one, and times in the other.
 *
 * @param isNone whether a text marks a cell as empty
 */
export function timePairs(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  serial: SourceOptions['dateSystem'],
  isNone: (cell: string) => boolean,
): readonly TimePair[] {
  const alike = new Map<string, number[]>();
  headers.forEach((header, index) => {
    // A longer header is none that is known.
    if (header === '' || header.length > longestHeader) return;
    const key = headerKey(header);
    alike.set(key, [...(alike.get(key) ?? []), index]);
  });
  return [...alike.values()].flatMap((places) =>
    places.flatMap((index) => places.flatMap((other) => (other === index ? [] : pairOf(index, other)))),
  );

  function pairOf(index: number, other: number): readonly TimePair[] {
    const halves = rows.map((row) => {
      const [first = '', second = ''] = [row[index], row[other]];
      return [isNone(first) ? '' : first, isNone(second) ? '' : second] as const;
    });
    const found = troublesOfHalves(halves, serial);
    if (found === undefined) return [];
    const [day = '', time = ''] = [headers[index], headers[other]];
    const isSerial = found.timeTroubles.some(({ code }) => code === 'serial-date');
    return [{ day, time, options: { timeColumn: time, ...(isSerial && { serial: 1900 }) }, ...found }];
  }
}

/** What is wrong with days and their times of day; undefined if the cells are not such. */
function troublesOfHalves(
  halves: readonly (readonly [day: string, time: string])[],
  serial: SourceOptions['dateSystem'],
): Pick<TimePair, 'dayTroubles' | 'timeTroubles'> | undefined {
  const read = readerOfColumn({ to: 'intake.appliedAt', serial });
  const ofDays: (readonly [TroubleCode, string])[] = [];
  const ofTimes: (readonly [TroubleCode, string])[] = [];
  let joined = 0;
  for (const [dayText, timeText] of halves) {
    if (timeText !== '' && !('code' in read(timeText))) return undefined;
    if (dayText === '') {
      if (timeText !== '') ofDays.push(['day-missing', timeText]);
      continue;
    }
    const [day, whole] = readHalves(dayText, timeText, '', read);
    if (whole === undefined && 'meaning' in day) return undefined;
    const isNumber = whole !== undefined && 'code' in whole && whole.code === 'serial-date';
    if (whole === undefined && 'code' in day) ofDays.push([day.code, dayText]);
    else if (whole !== undefined && 'code' in whole) ofTimes.push([whole.code, timeText]);
    if (whole !== undefined && (isNumber || 'meaning' in whole)) joined += 1;
  }
  return joined === 0 ? undefined : { dayTroubles: counted(ofDays), timeTroubles: counted(ofTimes) };
}
