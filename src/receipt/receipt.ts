import { chinaCalendar, fromDayNumber, toDayNumber, type Calendar, type Coverage } from '../calendar';
import type { Answer } from '../engine';
import { calendarOption } from '../calendar/is-calendar';
import { deepFreeze } from '../plain/deep-freeze';
import { onceFor } from '../plain/once-for';
import { readingArgument } from '../plain/read/argument';
import { optionChecker } from '../plain/read/options';
import { neixiang2021, rulesVersion } from '../policy';
import { policyOption } from '../policy/is-policy';
import type { Policy } from '../policy/policy';
import { readingsTaken } from '../policy/readings-taken';
import { contentHash } from './content-hash';
import { plainCopy } from './plain-copy';
import { answerTo, type Question } from './questions';
import { version } from './version';

/** An answer with everything that it depends on, so that it can be reproduced. Plain data that survives JSON. */
export interface Receipt {
  /** The version of the library. */
  readonly library: string;
  /** The version of the rules: under the same version, policy and calendar, the same question has the same answer. */
  readonly rules: string;
  /** The policy, with the hash of its whole content. */
  readonly policy: {
    /** The id of the policy. */
    readonly id: string;
    /** The SHA-256 of its content, in hexadecimal digits. */
    readonly hash: string;
  };
  /** The period that the calendar covers, with the hash of its whole content. */
  readonly calendar: {
    /** The period of the calendar, and how much of it is certain. */
    readonly coverage: Coverage;
    /** The SHA-256 of its days, in hexadecimal digits. */
    readonly hash: string;
  };
  /** The question. */
  readonly question: Question;
  /** The answer, with its reasons. */
  readonly answer: Answer<unknown>;
}

/** The policy and calendar by which to answer; by default those of the library. */
export interface Basis {
  /** The policy of the answer; `neixiang2021` by default. */
  readonly policy?: Policy | undefined;
  /** The calendar of the answer; `chinaCalendar` by default. */
  readonly calendar?: Calendar | undefined;
}

/**
 * Answers a question and records what the answer depends on: the versions of library and rules, the policy and calendar
 * with the hashes of their content, the question, and the answer with the rules that gave it.
 *
 * @throws InvalidRequestError naming every invalid part of the basis or of the question; InvalidFactsError or
 * CalendarError for an invalid question
 *
 * @example
 * receipt({ ask: 'smallMicroEnterprise', facts: { usage: 'residential' } }).answer.status; // => 'decided'
 */
export function receipt(question: Question, basis: Basis = {}): Receipt {
  refuseBadBasis(basis);
  const { policy: given = neixiang2021, calendar = chinaCalendar } = basis;
  const policy = readingArgument('policy', given, 'a policy of plain data', () => immutable(given));
  const answer = answerTo(question, policy, calendar);
  return deepFreeze({
    library: version,
    rules: rulesVersion,
    policy: { id: policy.id, hash: hashed(policy).hash },
    calendar: readingArgument('calendar', calendar, 'a calendar', () => ({
      coverage: calendar.coverage,
      hash: hashOfDays(calendar),
    })),
    question: readingArgument('question', question, 'plain data', () => plainCopy(question)),
    answer,
  });
}

const refuseBadBasis = /* @__PURE__ */ optionChecker(() => ({ policy: policyOption, calendar: calendarOption }));

/**
 * The policy, or a copy of one that can still be changed: decisions remember what they compiled for a policy. Every
 * result of `definePolicy` is immutable.
 */
function immutable(policy: Policy): Policy {
  return examined(policy).isFrozen ? policy : deepFreeze(plainCopy(policy));
}

const examined = /* @__PURE__ */ onceFor((policy: Policy) => ({ isFrozen: isDeeplyFrozen(policy) }));

/**
 * The hash of an immutable policy, which is computed once. A reading that the policy leaves to the default counts like
 * one that it states, since files of policies state all of them.
 */
const hashed = /* @__PURE__ */ onceFor((policy: Policy) => ({
  hash: contentHash({ ...policy, readings: readingsTaken(policy) }),
}));

function isDeeplyFrozen(value: object): boolean {
  return (
    Object.isFrozen(value) &&
    Object.values(value).every((part: unknown) => typeof part !== 'object' || part === null || isDeeplyFrozen(part))
  );
}

/**
 * The hash of the working days of a calendar. A frozen calendar, like every calendar of the library, is hashed once.
 */
function hashOfDays(calendar: Calendar): string {
  return (Object.isFrozen(calendar) ? hashedDays : hashDays)(calendar).hash;
}

function hashDays(calendar: Calendar): { readonly hash: string } {
  return { hash: contentHash(workingDays(calendar)) };
}

const hashedDays = /* @__PURE__ */ onceFor(hashDays);

/**
 * Every working day that the calendar covers: two calendars with the same days are the same, however they were made.
 */
function workingDays({ coverage, isWorkingDay }: Calendar): readonly unknown[] {
  const first = toDayNumber(coverage.from);
  const last = toDayNumber(coverage.through);
  const days = Array.from({ length: last - first + 1 }, (_, index) => isWorkingDay(fromDayNumber(first + index)));
  return [coverage, days.map((worked) => (worked ? '1' : '0')).join('')];
}
