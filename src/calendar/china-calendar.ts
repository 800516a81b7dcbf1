import type { Calendar } from './calendar';
import { createCalendar } from './calendar';
import { dayNumberOf } from './calendar-date';
import { chinaDays } from './china-days';
import type { StatedDays } from './working-day-table';

/**
 * The working days of China, as the State Council's notices arrange them: every day of 2011 to 2026. The notice for
 * 2027 may still move 29 to 31 December 2026, so certainty ends on the 28th; outside the coverage Monday to Friday count
 * as working days and the answer says it is not certain. {@link Calendar.extend} adds a new notice.
 *
 * @example
 * chinaCalendar.addWorkingDays('2021-09-28', 7) // => { date: '2021-10-13', certain: true }
 */
export const chinaCalendar: Calendar = /* @__PURE__ */ createCalendar(/* @__PURE__ */ readChinaDays(), {
  from: '2011-01-01',
  through: '2026-12-31',
  certainThrough: '2026-12-28',
});

/** The table's runs, written out day by day. */
function readChinaDays(): StatedDays {
  const statedDays = new Map<number, boolean>();
  for (const [year, days] of Object.entries(chinaDays)) {
    const [holidays = '', makeupWorkdays = ''] = days.split(' + ');
    const stateRuns = (runs: string, worked: boolean): void => {
      for (const run of runs.split(' ')) {
        const last = dayOf(year, run.slice(-4));
        for (let day = dayOf(year, run); day <= last; day += 1) statedDays.set(day, worked);
      }
    };
    stateRuns(holidays, false);
    stateRuns(makeupWorkdays, true);
  }
  return statedDays;
}

function dayOf(year: string, monthAndDay: string): number {
  return dayNumberOf(Number(year), Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(2, 4)));
}
