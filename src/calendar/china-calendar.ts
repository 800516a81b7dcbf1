import type { Calendar } from './calendar';
import { toDayNumber } from './calendar-date';
import { chinaDays } from './china-days';
import { createCalendar } from './create-calendar';
import { digitAt } from './digits-at';
import { lazily } from '../plain/lazily';
import { readStatutoryDays } from './statutory-days';
import type { StatedDays } from './working-day-table';
import { isWeekday } from './working-day-table';

/** The Saturday that begins the first week of the table. */
const FIRST_WEEK = '2006-12-30';

/**
 * The working days of China, as the State Council's notices arrange them: every day of 2007 to 2026. The notice for
 * 2027 may still move 29 to 31 December 2026, so certainty ends on the 28th. In the years after, through 2035, the
 * statutory days of the regulation on public holidays are off, and all other weekdays count as working days; before 2007
 * and after 2035 the week alone decides. None of that is certain, and the answers say so. {@link Calendar.extend} adds a
 * new notice.
 *
 * @example
 * chinaCalendar.addWorkingDays('2021-09-28', 7) // => { date: '2021-10-13', certain: true }
 * @example
 * chinaCalendar.addWorkingDays('2027-09-30', 1) // => { date: '2027-10-04', certain: false }
 */
export const chinaCalendar: Calendar = /* @__PURE__ */ createCalendar(
  readChinaDays,
  /* @__PURE__ */ lazily(readStatutoryDays),
  {
    from: '2007-01-01',
    through: '2026-12-31',
    certainThrough: '2026-12-28',
  },
);

/** The exceptions to the ordinary week, by day number. */
function readChinaDays(): StatedDays {
  const statedDays = new Map<number, boolean>();
  let week = toDayNumber(FIRST_WEEK);
  for (let index = 0; index < chinaDays.length; index += 2) {
    week += digitAt(chinaDays, index) * 7;
    const run = digitAt(chinaDays, index + 1);
    const first = week + Math.floor(run / 5);
    for (let day = first; day <= first + (run % 5); day += 1) statedDays.set(day, !isWeekday(day));
  }
  return statedDays;
}
