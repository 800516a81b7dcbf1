import type { Calendar } from '../calendar';
import type { PolicySet } from '../policy';
import type { Policy } from '../policy/policy';

/** The options for checking records. */
export interface CheckOptions {
  /** The day of the check in China, `YYYY-MM-DD`: open periods are counted up to this day. */
  readonly asOf: string;
  /** The calendar of working days; `chinaCalendar` by default. */
  readonly calendar?: Calendar;
  /**
   * A policy, or a policy set, of which each case gets the policy of its day: of the application, or else the first
   * start of a stage, or else the connection, or else the day of the check. `neixiang2021` by default.
   */
  readonly policy?: Policy | PolicySet;
  /** The area whose policies of a set apply; left out: the policies without an area. */
  readonly area?: string | undefined;
  /**
   * Whether to judge cases outside the term of the policy as well, e.g. those of last year by a policy that is not yet
   * in force. By default `not-in-force` is their only finding. A case of which only a connection after the last day is
   * known may have been applied for within the term, so `not-in-force` is then undetermined, and nothing else is judged.
   */
  readonly applyOutsideForce?: boolean;
  /**
   * `all`: every finding says which readings would clear it (`contested`), and whether any combination of them would
   * (`standsUnderAllReadings`). `policy`, the default, looks only at the readings of the policy, which is faster.
   */
  readonly readings?: 'policy' | 'all';
}
