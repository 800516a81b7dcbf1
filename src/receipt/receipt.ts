import { chinaCalendar, fromDayNumber, toDayNumber, type Calendar, type Coverage } from '../calendar';
import type { Answer } from '../engine';
import { calendarOption } from '../calendar/is-calendar';
import { deepFreeze } from '../plain/deep-freeze';
import { onceFor } from '../plain/once-for';
import { optionChecker } from '../plain/read/options';
import { neixiang2021, rulesVersion } from '../policy';
import { policyOption } from '../policy/is-policy';
import type { Policy } from '../policy/policy';
import { contentHash } from './content-hash';
import { plainCopy } from './plain-copy';
import { answerTo, type Question } from './questions';
import { version } from './version';

/** By what an answer was given, so that it can be given again. Plain data: it survives JSON. */
export interface Receipt {
  /** The version of the library. */
  readonly library: string;
  /** The version of the rules: while it stays, the same question by the same policy and calendar has the same answer. */
  readonly rules: string;
  /** The policy, and the hash of everything it holds. */
  readonly policy: {
    /** The id of the policy. */
    readonly id: string;
    /** The SHA-256 of its content, in hexadecimal digits. */
    readonly hash: string;
  };
  /** The days the calendar covers, and the hash of everything it holds. */
  readonly calendar: {
    /** The years that it knows, and how. */
    readonly coverage: Coverage;
    /** The SHA-256 of its days, in hexadecimal digits. */
    readonly hash: string;
  };
  /** What was asked. */
  readonly question: Question;
  /** What was answered, with its reasons. */
  readonly answer: Answer<unknown>;
}

/** By what a question is answered; the policy and the State Council's calendar of the library when left out. */
export interface Basis {
  /** The policy the answer was given by; left out: `neixiang2021`. */
  readonly policy?: Policy | undefined;
  /** The calendar the answer was given by; left out: `chinaCalendar`. */
  readonly calendar?: Calendar | undefined;
}

/**
 * Answers a question and says by what: the versions of library and rules, policy and calendar with the hashes of their
 * content, the question, and the answer with the rules that gave it.
 *
 * @throws InvalidRequestError naming every bad part of the basis, or of the question; InvalidFactsError or CalendarError
 * for a question that cannot be understood
 *
 * @example
 * receipt({ ask: 'smallMicroEnterprise', facts: { usage: 'residential' } }).answer.status; // => 'decided'
 */
export function receipt(question: Question, basis: Basis = {}): Receipt {
  refuseBadBasis(basis);
  const { policy = neixiang2021, calendar = chinaCalendar } = basis;
  const answer = answerTo(question, policy, calendar);
  return deepFreeze({
    library: version,
    rules: rulesVersion,
    policy: { id: policy.id, hash: hashOf(policy) },
    calendar: { coverage: calendar.coverage, hash: hashOfDays(calendar) },
    question: plainCopy(question),
    answer,
  });
}

const refuseBadBasis = /* @__PURE__ */ optionChecker(() => ({ policy: policyOption, calendar: calendarOption }));

/** The hash of a policy. One that nothing can change any more, like every policy of `definePolicy`, is hashed once. */
function hashOf(policy: Policy): string {
  const { isFrozen, hash } = hashed(policy);
  return isFrozen ? hash : contentHash(policy);
}

const hashed = /* @__PURE__ */ onceFor((policy: Policy) => ({
  isFrozen: isDeeplyFrozen(policy),
  hash: contentHash(policy),
}));

function isDeeplyFrozen(value: object): boolean {
  return (
    Object.isFrozen(value) &&
    Object.values(value).every((part: unknown) => typeof part !== 'object' || part === null || isDeeplyFrozen(part))
  );
}

/** The hash of the working days of a calendar; those of a frozen one, like every calendar of the library, once. */
function hashOfDays(calendar: Calendar): string {
  return (Object.isFrozen(calendar) ? hashedDays : hashDays)(calendar).hash;
}

function hashDays(calendar: Calendar): { readonly hash: string } {
  return { hash: contentHash(workingDays(calendar)) };
}

const hashedDays = /* @__PURE__ */ onceFor(hashDays);

/** Every working day that the calendar covers: two calendars that count alike are the same, however they came about. */
function workingDays({ coverage, isWorkingDay }: Calendar): readonly unknown[] {
  const first = toDayNumber(coverage.from);
  const last = toDayNumber(coverage.through);
  const days = Array.from({ length: last - first + 1 }, (_, index) => isWorkingDay(fromDayNumber(first + index)));
  return [coverage, days.map((worked) => (worked ? '1' : '0')).join('')];
}
