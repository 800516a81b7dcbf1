import { readDateArgument } from '../../calendar/calendar-date';
import {
  atLeast,
  decisionTable,
  defineVocabulary,
  moreThan,
  ruleLanguage,
  type Answer,
  type FactsOf,
  type RuleOf,
} from '../../engine';
import { badArgument } from '../../plain/read/argument';
import { safely } from '../../plain/read/request';
import { checkFacts, unknownNames } from '../../engine/internal';
import { decimalQuotient } from '../../plain/decimal-quotient';
import { deepFreeze } from '../../plain/deep-freeze';
import { onceFor } from '../../plain/once-for';
import type { ClauseId } from '../../policy';
import { blueAlertFraction, orangeAlertFraction, redAlertFraction, type ParameterName } from '../../policy/parameters';
import type { PolicyRulebook } from '../../policy/language';
import { defaultRulebook } from '../../policy/rulebook';
import { readRuleOptions, type RuleOptions } from '../../policy/rule-options';

/** The alert level for the time used; yellow and red mean overdue. */
export type AlertLevel = 'none' | 'blue' | 'orange' | 'yellow' | 'red';

const vocabulary = /* @__PURE__ */ defineVocabulary({
  fractionUsed: { kind: 'number', minimum: 0 },
});

const language = /* @__PURE__ */ ruleLanguage<typeof vocabulary, ParameterName, ClauseId>({ vocabulary });

/**
 * 3.5.3 — the alert colour by the share of the limit that is used. The clause names the colours; the library chose the
 * numbers.
 */
const alert = /* @__PURE__ */ decisionTable(language, {
  id: 'alertLevel',
  outcomes: ['none', 'blue', 'orange', 'yellow', 'red'],
  rows: [
    {
      id: 'farOverdue',
      when: { fractionUsed: moreThan(redAlertFraction) },
      outcome: 'red',
      clauses: ['3.5.3'],
    },
    {
      id: 'overdue',
      when: { fractionUsed: moreThan(1) },
      outcome: 'yellow',
      clauses: ['3.5.3'],
    },
    {
      id: 'nearlyUsed',
      when: { fractionUsed: atLeast(orangeAlertFraction) },
      outcome: 'orange',
      clauses: ['3.5.3'],
    },
    {
      id: 'halfUsed',
      when: { fractionUsed: atLeast(blueAlertFraction) },
      outcome: 'blue',
      clauses: ['3.5.3'],
    },
    {
      id: 'early',
      outcome: 'none',
      clauses: ['3.5.3'],
    },
  ],
});

/** The colours depend on parameters only, so the readings of the policy are left out. */
const alertUnder = /* @__PURE__ */ onceFor(({ parameters }: PolicyRulebook) => alert.under({ parameters }));

const elapsedTime = /* @__PURE__ */ defineVocabulary({
  elapsedWorkingDays: { kind: 'number', minimum: 0, unit: 'working days' },
  limitWorkingDays: { kind: 'number', minimum: 1, unit: 'working day' },
});

/** The used part of a limit, as far as known: `elapsedWorkingDays` from 0, `limitWorkingDays` from 1. */
export type ElapsedTime = FactsOf<typeof elapsedTime>;

/**
 * 3.5.3 — the alert level of a duty. Exactly at the limit is not overdue.
 *
 * @throws InvalidFactsError naming every invalid number
 *
 * @example
 * alertLevel({ elapsedWorkingDays: 8, limitWorkingDays: 10 }).outcome; // => 'orange'
 */
export function alertLevel(
  elapsed: ElapsedTime,
  options: RuleOptions = {},
): Answer<AlertLevel, keyof ElapsedTime, RuleOf<typeof alert>, ClauseId> {
  const { policy = defaultRulebook } = readRuleOptions(options);
  checkFacts(elapsedTime, elapsed);
  const { elapsedWorkingDays, limitWorkingDays = elapsedTime.limitWorkingDays.minimum } = elapsed;
  const levels = alertUnder(policy);
  const fractionUsed =
    elapsedWorkingDays === undefined ? undefined : decimalQuotient(elapsedWorkingDays, limitWorkingDays);
  const answer = levels.decide({ fractionUsed });
  const missing = unknownNames(elapsedTime, elapsed);
  if (answer.status === 'open') return deepFreeze({ ...answer, missing });
  if (missing.length === 0) return answer;
  // The highest possible level is that of the shortest limit; a longer limit can give any lower level.
  const all = levels.decide({});
  const possible = all.status === 'open' ? all.possible.slice(all.possible.indexOf(answer.outcome)) : [];
  return possible.length > 1 ? deepFreeze({ status: 'open', possible, missing }) : answer;
}

/** 3.5.3 — the alert level of a duty if both numbers are known, without reasons. */
export function alertLevelAt(elapsedWorkingDays: number, limitWorkingDays: number, policy: PolicyRulebook): AlertLevel {
  return levelsUnder(policy)(elapsedWorkingDays / limitWorkingDays);
}

/** The number of remembered levels; at this number all are dropped. */
const mostRemembered = 2_000;

/**
 * Remembers the level of each share: there are few limits and days are whole numbers, so most cases have the same
 * shares.
 */
const levelsUnder = /* @__PURE__ */ onceFor((policy: PolicyRulebook) => {
  const levels = new Map<number, AlertLevel>();
  return (fractionUsed: number): AlertLevel => {
    const found = levels.get(fractionUsed);
    if (found !== undefined) return found;
    const answer = alertUnder(policy).decide({ fractionUsed });
    const level = answer.status === 'decided' ? answer.outcome : 'none';
    if (levels.size >= mostRemembered) levels.clear();
    levels.set(fractionUsed, level);
    return level;
  };
});

/**
 * The safe variant of `alertLevel`: it accepts a request of any origin, such as parsed JSON, and
 * answers an invalid one with status `invalid`.
 *
 * @example
 * safeAlertLevel({ elapsedWorkingDays: -1 }).status; // => 'invalid'
 */
export const safeAlertLevel = /* @__PURE__ */ safely(alertLevel);

/**
 * 3.5.3 — the alert level of a duty that has a last day but no limit in working days: yellow on the first calendar day
 * after it, red from the second.
 *
 * @throws CalendarError for invalid dates
 *
 * @example
 * dutyAlertLevel('2021-06-10', '2021-06-11'); // => 'yellow'
 */
export function dutyAlertLevel(dueOn: string, asOf: string): AlertLevel {
  const readEnd = (): number => readDateArgument(asOf, 'asOf');
  const due = readDateArgument(dueOn, 'dueOn', readEnd);
  const daysLate = readEnd() - due;
  if (daysLate <= 0) return 'none';
  return daysLate === 1 ? 'yellow' : 'red';
}

/** Whom an alert reaches. */
export type AlertRecipient = 'handler' | 'leaderInCharge';

/**
 * 3.5.3 — whom an alert reaches: blue and orange warn those who handle the case, yellow and red go to the leader in
 * charge of the responsible unit. `null` without an alert.
 *
 * @throws InvalidRequestError for an unknown level
 *
 * @example
 * alertRecipient('red'); // => 'leaderInCharge'
 */
export function alertRecipient(level: AlertLevel): AlertRecipient | null {
  if (level === 'none') return null;
  if (level === 'blue' || level === 'orange') return 'handler';
  if (level === 'yellow' || level === 'red') return 'leaderInCharge';
  throw badArgument('level', 'unknown-value', 'one of "none", "blue", "orange", "yellow", "red"', level);
}
