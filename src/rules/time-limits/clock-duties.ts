import { addMinutes, chinaCalendar, chinaDateOf, minutesBetween } from '../../calendar';
import type { Answer } from '../../engine';
import { deepFreeze } from '../../plain/deep-freeze';
import { date, instant } from '../../calendar/date-shapes';
import type { RequestProblem } from '../../plain/invalid-request-error';
import { beyondRecord, requestReader, reversed, safely } from '../../plain/read/request';
import { boolean, object } from '../../plain/read/shape';
import type { ClauseId, InterpretationId } from '../../policy';
import { readingsTaken } from '../../policy/readings-taken';
import { defaultRulebook } from '../../policy/rulebook';
import { countedAfter } from './periods';
import { countedFrom } from './within-dates';
import { readRuleOptions, type RuleOptions } from '../../policy/rule-options';

// Over 200 lines: three duties, each with its request, its documentation and its safe variant.

/** Whether a duty with a deadline was fulfilled. */
export interface ClockDuty {
  /** Whether it was done by the day or instant of its deadline. */
  readonly kept: boolean;
  /** The deadline: a last day (`YYYY-MM-DD`) or an instant (ISO 8601, +08:00); `null` if there is no duty. */
  readonly due: string | null;
  /** False if the calendar does not cover all days counted. */
  readonly certain: boolean;
}

/** The answer about a duty; `missing` names the parts of the request that would settle it. */
export type ClockDutyAnswer<Name extends string> = Answer<ClockDuty, Name, string, ClauseId, InterpretationId>;

/** What is known of an application at a business hall: instants, ISO 8601 with offset. */
export interface SystemEntryRequest {
  /** The instant of the application. */
  readonly appliedAt: string;
  /** Left out: not entered as far as known. */
  readonly enteredAt?: string | undefined;
  /** The instant up to which the record is complete: whatever is not recorded was not entered by then. */
  readonly asOf?: string | undefined;
}

const readSystemEntry = /* @__PURE__ */ requestReader(
  /* @__PURE__ */ object({ appliedAt: instant }, { enteredAt: instant, asOf: instant }),
  ({ appliedAt, enteredAt, asOf }) => instantsInOrder(appliedAt, enteredAt, asOf, 'enteredAt'),
);

/**
 * 3.1.2 — an application at a business hall is entered in the system on the calendar day of the application in China.
 *
 * @throws InvalidRequestError for invalid instants, instants before the application or after the end of the record, and
 * other invalid parts of the request
 *
 * @example
 * systemEntryDuty({ appliedAt: '2021-06-10T16:50:00+08:00', enteredAt: '2021-06-11T08:05:00+08:00' }).outcome;
 * // => { kept: false, due: '2021-06-10', certain: true }
 */
export function systemEntryDuty(request: SystemEntryRequest): ClockDutyAnswer<'enteredAt'> {
  const { appliedAt, enteredAt, asOf } = readSystemEntry(request);
  const due = chinaDateOf(appliedAt);
  const enteredOn = enteredAt === undefined ? undefined : chinaDateOf(enteredAt);
  const lastKnown = asOf === undefined ? undefined : chinaDateOf(asOf);
  return dutyAnswer(
    'enteredAt',
    due,
    true,
    keptBy(enteredOn, lastKnown, (day) => day <= due),
    ['3.1.2'],
  );
}

/**
 * The safe variant of `systemEntryDuty`: it accepts a request of any origin, such as parsed JSON, and
 * answers an invalid one with status `invalid`.
 *
 * @example
 * safeSystemEntryDuty({ appliedAt: 'soon' }).status; // => 'invalid'
 */
export const safeSystemEntryDuty = /* @__PURE__ */ safely(systemEntryDuty);

/** What is known of a telephone booking: instants, ISO 8601 with offset. */
export interface TelephoneDispatchRequest {
  /** The instant of hanging up. */
  readonly endedAt: string;
  /** Left out: not dispatched as far as known. */
  readonly dispatchedAt?: string | undefined;
  /** The instant up to which the record is complete. */
  readonly asOf?: string | undefined;
}

const readTelephoneDispatch = /* @__PURE__ */ requestReader(
  /* @__PURE__ */ object({ endedAt: instant }, { dispatchedAt: instant, asOf: instant }),
  ({ endedAt, dispatchedAt, asOf }) => instantsInOrder(endedAt, dispatchedAt, asOf, 'dispatchedAt'),
);

/**
 * 3.1.2 — a telephone booking is dispatched within 20 minutes after the call ended, including the twentieth minute.
 *
 * @throws InvalidRequestError for invalid instants, instants before hanging up or after the end of the record, and other
 * invalid parts of the request
 *
 * @example
 * telephoneDispatchDuty({ endedAt: '2021-06-10T10:00:00+08:00', dispatchedAt: '2021-06-10T10:20:00+08:00' }).outcome;
 * // => { kept: true, due: '2021-06-10T10:20:00+08:00', certain: true }
 */
export function telephoneDispatchDuty(
  request: TelephoneDispatchRequest,
  options: RuleOptions = {},
): ClockDutyAnswer<'dispatchedAt'> {
  const { policy = defaultRulebook } = readRuleOptions(options);
  const { endedAt, dispatchedAt, asOf } = readTelephoneDispatch(request);
  const { telephoneDispatchMinutes } = policy.parameters;
  const inTime = (moment: string): boolean => minutesBetween(endedAt, moment) <= telephoneDispatchMinutes;
  const due = dispatchDueAt(endedAt, telephoneDispatchMinutes);
  return dutyAnswer('dispatchedAt', due, true, keptBy(dispatchedAt, asOf, inTime), ['3.1.2']);
}

/**
 * The safe variant of `telephoneDispatchDuty`: it accepts a request of any origin, such as parsed JSON, and
 * answers an invalid one with status `invalid`.
 *
 * @example
 * safeTelephoneDispatchDuty({ endedAt: 'soon' }).status; // => 'invalid'
 */
export const safeTelephoneDispatchDuty = /* @__PURE__ */ safely(telephoneDispatchDuty);

/** The last moment at which a telephone booking is dispatched in time; at most the last moment of 9999. */
export function dispatchDueAt(endedAt: string, minutes: number): string {
  return minutesBetween(endedAt, lastMoment) < minutes ? lastMoment : addMinutes(endedAt, minutes);
}

const lastMoment = '9999-12-31T23:59:59+08:00';

/** What is known of a customer whose connection the grid constrains. */
export interface ConstraintFilingRequest {
  /** The day on which the constraint was found, `YYYY-MM-DD`. */
  readonly foundOn: string;
  /** Whether the grid itself causes the constraint; if not, there is nothing to file. */
  readonly gridCaused?: boolean | undefined;
  /** Left out: not filed as far as known. */
  readonly filedOn?: string | undefined;
  /** The day up to which the record is complete. */
  readonly asOf?: string | undefined;
}

const readConstraintFiling = /* @__PURE__ */ requestReader(
  /* @__PURE__ */ object({ foundOn: date }, { gridCaused: boolean, filedOn: date, asOf: date }),
  ({ foundOn, filedOn, asOf }) => [
    reversed(foundOn, filedOn, ['filedOn']),
    reversed(foundOn, asOf, ['asOf']),
    beyondRecord(asOf, filedOn, ['filedOn']),
  ],
);

/**
 * 3.2.4 — a customer constrained by the grid is filed within 2 working days after the constraint was found. Days off
 * after the second working day use up no working day, so a filing on them is still in time.
 *
 * @throws InvalidRequestError for invalid dates, days before the constraint was found or after the end of the record, a
 * last day after 9999-12-31, and other invalid parts of the request
 *
 * @example
 * constraintFilingDuty({ foundOn: '2021-06-10', gridCaused: true, filedOn: '2021-06-15' }).outcome;
 * // => { kept: true, due: '2021-06-15', certain: true }
 */
export function constraintFilingDuty(
  request: ConstraintFilingRequest,
  options: RuleOptions = {},
): ClockDutyAnswer<'gridCaused' | 'filedOn'> {
  const { calendar = chinaCalendar, policy = defaultRulebook } = readRuleOptions(options);
  const { foundOn, gridCaused, filedOn, asOf } = readConstraintFiling(request);
  const { constrainedFilingDays } = policy.parameters;
  if (gridCaused === false) return decided(none, ['3.2.4'], []);
  const from = countedAfter(foundOn, readingsTaken(policy)['I-15']);
  const due = countedFrom(
    () => ['foundOn'],
    foundOn,
    () => calendar.addWorkingDays(from, constrainedFilingDays),
  );
  const inTime = (day: string): boolean => calendar.countWorkingDays(from, day).days <= constrainedFilingDays;
  const kept = keptBy(filedOn, asOf, inTime);
  const answer = dutyAnswer('filedOn', due.date, due.certain, kept, ['3.2.4'], ['I-15']);
  if (gridCaused === true) return answer;
  const possible = answer.status === 'decided' ? [answer.outcome] : answer.possible;
  const missing = answer.status === 'decided' ? [] : answer.missing;
  return deepFreeze({ status: 'open', possible: [...possible, none], missing: ['gridCaused', ...missing] });
}

/**
 * The safe variant of `constraintFilingDuty`: it accepts a request of any origin, such as parsed JSON, and
 * answers an invalid one with status `invalid`.
 *
 * @example
 * safeConstraintFilingDuty({ foundOn: 'soon' }).status; // => 'invalid'
 */
export const safeConstraintFilingDuty = /* @__PURE__ */ safely(constraintFilingDuty);

const none: ClockDuty = /* @__PURE__ */ Object.freeze({ kept: true, due: null, certain: true });

/** The problems of instants before the duty began, or after the end of the record. */
function instantsInOrder(
  began: string | undefined,
  done: string | undefined,
  asOf: string | undefined,
  field: string,
): readonly (RequestProblem | undefined)[] {
  return [
    reversed(began, done, [field], isInstantBefore),
    reversed(began, asOf, ['asOf'], isInstantBefore),
    beyondRecord(asOf, done, [field], isInstantBefore),
  ];
}

function isInstantBefore(one: string, other: string): boolean {
  return minutesBetween(one, other) > 0;
}

/**
 * Whether a duty was done in time. If it was not done by the end of the record, it is late only if the deadline has
 * passed.
 */
function keptBy(
  done: string | undefined,
  asOf: string | undefined,
  inTime: (when: string) => boolean,
): boolean | undefined {
  // Before all else: an invalid end of the record is an error even if it makes no difference.
  const isOver = asOf !== undefined && !inTime(asOf);
  if (done !== undefined) return inTime(done);
  return isOver ? false : undefined;
}

function dutyAnswer<Name extends string>(
  name: Name,
  due: string,
  certain: boolean,
  kept: boolean | undefined,
  clauses: readonly ClauseId[],
  interpretations: readonly InterpretationId[] = [],
): ClockDutyAnswer<Name> {
  if (kept !== undefined) return decided({ kept, due, certain }, clauses, interpretations);
  const possible = [true, false].map((either) => ({ kept: either, due, certain }));
  return deepFreeze({ status: 'open', possible, missing: [name] });
}

function decided(
  outcome: ClockDuty,
  clauses: readonly ClauseId[],
  interpretations: readonly InterpretationId[],
): Extract<ClockDutyAnswer<never>, { status: 'decided' }> {
  return deepFreeze({ status: 'decided', outcome, rules: [], clauses, interpretations });
}
