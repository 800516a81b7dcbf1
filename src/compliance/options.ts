import type { Calendar } from '../calendar';
import type { PolicySet } from '../policy';
import type { Policy } from '../policy/policy';

/** The options for checking records. */
export interface CheckOptions {
  /** The day of the check in China, `YYYY-MM-DD`: open periods are counted up to this day. */
  readonly asOf: string;
  /** The calendar of working days; `chinaCalendar` by default. */
  readonly calendar?: Calendar | undefined;
  /**
   * A policy or a policy set. From a set, each case gets the policy of its day: the application, or else the first
   * start of a stage, or else the connection, or else the day of the check. `neixiang2021` by default.
   */
  readonly policy?: Policy | PolicySet | undefined;
  /** The area, if the policies of a set have areas; left out: the policies without an area. */
  readonly area?: string | undefined;
  /**
   * Whether to judge cases outside the term of the policy as well, e.g. cases of last year by a policy that is not yet
   * in force. By default `not-in-force` is their only finding. If only a connection after the last day is known, the
   * application may be within the term; then `not-in-force` is undetermined, and nothing else is judged.
   */
  readonly applyOutsideForce?: boolean | undefined;
  /**
   * `all`: every finding has `contested`, the readings that would clear it, and `standsUnderAllReadings`. `policy`, the
   * default, uses only the readings of the policy, which is faster.
   */
  readonly readings?: 'policy' | 'all' | undefined;
}
