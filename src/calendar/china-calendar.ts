import type { Calendar } from './calendar';
import { createCalendar } from './calendar';
import { toDayNumber } from './calendar-date';
import { chinaDays } from './china-days';
import type { StatedDays } from './working-day-table';

const FIRST_DAY = '2011-01-01';

/**
 * The working days of China, as the State Council's notices arrange them: every day of 2011 to 2026. The notice for
 * 2027 may still move 29 to 31 December 2026, so certainty ends on the 28th; outside the coverage Monday to Friday count
 * as working days and the answer says it is not certain. {@link Calendar.extend} adds a new notice.
 *
 * @example
 * chinaCalendar.addWorkingDays('2021-09-28', 7) // => { date: '2021-10-13', certain: true }
 */
export const chinaCalendar: Calendar = /* @__PURE__ */ createCalendar(/* @__PURE__ */ readChinaDays(), {
  from: FIRST_DAY,
  through: '2026-12-31',
  certainThrough: '2026-12-28',
});

/** The table's runs, written out day by day. */
function readChinaDays(): StatedDays {
  const statedDays = new Map<number, boolean>();
  let week = toDayNumber(FIRST_DAY);
  for (let index = 0; index < chinaDays.length; index += 3) {
    week += digitAt(index) * 7;
    const start = week + digitAt(index + 1);
    const daysOff = digitAt(index + 2);
    for (let day = start; day < start + Math.max(daysOff, 1); day += 1) statedDays.set(day, daysOff === 0);
  }
  return statedDays;
}

function digitAt(index: number): number {
  return parseInt(chinaDays.charAt(index), 36);
}
