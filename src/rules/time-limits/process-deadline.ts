import { chinaCalendar, type Calendar, type WorkingDate } from '../../calendar';
import type { RuleOf } from '../../engine';
import { decideByOutcome } from '../../engine/internal';
import { date } from '../../calendar/date-shapes';
import type { Facts } from '../../facts';
import { factsShape } from '../../facts/facts-shape';
import { requestReader, reversed, safely } from '../../plain/read/request';
import { list, object } from '../../plain/read/shape';
import type { PolicyAnswer } from '../../policy/language';
import { alsoCiting } from '../../policy/also-citing';
import { defaultRulebook } from '../../policy/rulebook';
import { readingsTaken } from '../../policy/readings-taken';
import { daysBetween, openEnd, usedUpOn, without, type StartDay } from './periods';
import { processTimeLimit } from './process-time-limit';
import { countedFrom } from './within-dates';
import { readRuleOptions, type RuleOptions } from '../../policy/rule-options';

/** A period that the limit does not count: the customer's own works, and at high voltage the supporting works. */
export interface UncountedPeriod {
  /** The first day of the period, `YYYY-MM-DD`; it is left out from the day after, or from this day (I-15). */
  readonly startedOn: string;
  /** The last day of the period, `YYYY-MM-DD`. */
  readonly completedOn: string;
}

/** What is known of a case, to compute its deadline. */
export interface ProcessDeadlineRequest {
  /** What is known of the connection request. */
  readonly facts: Facts;
  /** The day of the application, `YYYY-MM-DD`; it is not counted itself (I-15). */
  readonly appliedOn: string;
  /** Periods that do not count, such as works of the customer; left out: none. */
  readonly uncounted?: readonly UncountedPeriod[] | undefined;
}

const readRequest = /* @__PURE__ */ requestReader(
  /* @__PURE__ */ object(
    { facts: factsShape, appliedOn: date },
    { uncounted: /* @__PURE__ */ list(/* @__PURE__ */ object({ startedOn: date, completedOn: date }, {})) },
  ),
  ({ uncounted = [] }) =>
    uncounted.map((period, index) =>
      reversed(period?.startedOn, period?.completedOn, ['uncounted', index, 'completedOn']),
    ),
);

/** The deadline of a case. */
export interface ProcessDeadline {
  /** The limit in working days. */
  readonly workingDays: number;
  /** Whether the limit includes the supporting works. */
  readonly includesSupportingWorks: boolean;
  /** The last day of the limit, `YYYY-MM-DD`. */
  readonly date: string;
  /** False if the calendar does not cover all days up to it. */
  readonly certain: boolean;
}

/**
 * 3.2.3 — the last working day of the process time limit.
 *
 * @returns decided with the deadline, or open with every possible deadline and the facts that would settle it
 * @throws InvalidRequestError for invalid facts, invalid or reversed dates, a deadline after 9999-12-31 and other
 *   invalid parts of the request
 *
 * @example
 * processDeadline({ facts: { voltageLevel: '220V', supportingWorks: false }, appliedOn: '2021-09-30' }).outcome;
 * // => { workingDays: 2, includesSupportingWorks: true, date: '2021-10-09', certain: true }
 */
export function processDeadline(
  request: ProcessDeadlineRequest,
  options: RuleOptions = {},
): PolicyAnswer<ProcessDeadline, RuleOf<typeof processTimeLimit>> {
  const { calendar = chinaCalendar, policy = defaultRulebook } = readRuleOptions(options);
  const { facts, appliedOn, uncounted = [] } = readRequest(request);
  const startDay = readingsTaken(policy)['I-15'];
  const answer = decideByOutcome(processTimeLimit.under(policy), facts, ({ workingDays, includesSupportingWorks }) => ({
    workingDays,
    includesSupportingWorks,
    ...countedFrom(
      () => ['appliedOn'],
      appliedOn,
      () => endOf(appliedOn, workingDays, uncounted, startDay, calendar),
    ),
  }));
  return alsoCiting(answer, () => ['I-15']);
}

/**
 * The safe variant of `processDeadline`: it accepts a request of any origin, such as parsed JSON, and
 * answers an invalid one with status `invalid`.
 *
 * @example
 * safeProcessDeadline({ facts: {}, appliedOn: 'soon' }).status; // => 'invalid'
 */
export const safeProcessDeadline = /* @__PURE__ */ safely(processDeadline);

/** The working day on which the limit is used up. */
function endOf(
  appliedOn: string,
  workingDays: number,
  uncounted: readonly UncountedPeriod[],
  startDay: StartDay,
  calendar: Calendar,
): WorkingDate {
  const takenAway = uncounted.map(({ startedOn, completedOn }) => daysBetween(startedOn, completedOn, startDay));
  const counted = without([daysBetween(appliedOn, openEnd, startDay)], takenAway);
  return usedUpOn(counted, workingDays, calendar) ?? calendar.addWorkingDays(openEnd, workingDays);
}
