import type { CellReader, CellReading } from './cell-reader';

/**
 * Reads a day in one cell with the time of day in another.
 *
 * @param otherwise the time for an empty cell; empty if none is named
 * @param read the reader of whole moments, which names no time of day itself
 * @returns the reading of the day; and if it is one, that of both, whose faults are of the time
 */
export function readHalves(
  dayText: string,
  timeText: string,
  otherwise: string,
  read: CellReader,
): readonly [day: CellReading, whole?: CellReading] {
  const day = read(dayText);
  if ('code' in day && day.code !== 'time-missing') return [day];
  const known = 'meaning' in day ? day.meaning : day.accepted[0];
  if (typeof known !== 'string') return [day];
  // Databases write a day with midnight.
  const isMoment = 'meaning' in day && !known.endsWith('T00:00:00+08:00');
  if (isMoment && timeText === '') return [day];
  let time = timeText || otherwise;
  // Spreadsheets store it as a fraction of a day.
  if (/^0\.\d+$/.test(time)) {
    const moment = read(String(30_000 + Number(time)));
    if ('code' in moment) return [day, moment];
    if (typeof moment.meaning === 'string') time = moment.meaning.slice(11);
  }
  const whole = read(`${known.slice(0, 10)} ${time}`);
  if ('code' in whole)
    return [day, whole.code === 'malformed-date' ? { code: 'malformed-time', accepted: ['hh:mm'] } : whole];
  const differs = isMoment && whole.meaning !== known;
  return [day, differs ? { code: 'conflicting-values', accepted: [known.slice(11)] } : whole];
}
