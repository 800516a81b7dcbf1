import type { Calendar } from '../calendar';
import type { Policy } from '../policy';

/** How records are judged. */
export interface CheckOptions {
  /** The day of the check in China, `YYYY-MM-DD`: whatever is still open runs to it. */
  readonly asOf: string;
  /** Left out: `chinaCalendar`. */
  readonly calendar?: Calendar;
  /** Left out: `neixiang2021`. */
  readonly policy?: Policy;
  /**
   * `all`: every finding tells which readings would clear it (`contested`), and whether any combination of them would
   * (`standsUnderAllReadings`). Left out, or `policy`: the readings of the policy alone are looked at, which is faster.
   */
  readonly readings?: 'policy' | 'all';
}
