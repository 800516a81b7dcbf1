import type { Calendar } from '../calendar';
import type { PolicySet } from '../policy';
import type { Policy } from '../policy/policy';

/** How records are judged. */
export interface CheckOptions {
  /** The day of the check in China, `YYYY-MM-DD`: whatever is still open runs to it. */
  readonly asOf: string;
  /** Left out: `chinaCalendar`. */
  readonly calendar?: Calendar;
  /**
   * A policy, or a set of which each case is judged by the policy of its day: the day of the application, or else of the
   * first start of a stage, or else of the connection; without any, the day of the check. Left out: `neixiang2021`.
   */
  readonly policy?: Policy | PolicySet;
  /** The area whose policies of a set apply; left out: those that name none. */
  readonly area?: string | undefined;
  /**
   * Whether cases outside the term of the policy are judged all the same, such as those of last year by a policy that is
   * not yet in force. Left out: they have no other finding than `not-in-force`.
   */
  readonly applyOutsideForce?: boolean;
  /**
   * `all`: every finding tells which readings would clear it (`contested`), and whether any combination of them would
   * (`standsUnderAllReadings`). Left out, or `policy`: the readings of the policy alone are looked at, which is faster.
   */
  readonly readings?: 'policy' | 'all';
}
