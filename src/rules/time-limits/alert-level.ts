import { toDayNumber } from '../../calendar';
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
import { safely } from '../../plain/read/request';
import { checkFacts, unknownNames } from '../../engine/internal';
import { deepFreeze } from '../../plain/deep-freeze';
import { onceFor } from '../../plain/once-for';
import type { ClauseId } from '../../policy';
import { blueAlertFraction, orangeAlertFraction, redAlertFraction, type ParameterName } from '../../policy/parameters';
import type { PolicyRulebook } from '../../policy/language';
import { defaultRulebook } from '../../policy/rulebook';
import { readRuleOptions, type RuleOptions } from '../../policy/rule-options';

/** How loudly the time used calls for attention; yellow and red mean overdue. */
export type AlertLevel = 'none' | 'blue' | 'orange' | 'yellow' | 'red';

const vocabulary = /* @__PURE__ */ defineVocabulary({
  fractionUsed: { kind: 'number', minimum: 0 },
});

const language = /* @__PURE__ */ ruleLanguage<typeof vocabulary, ParameterName, ClauseId>({ vocabulary });

/** 3.5.3 — the colour by the part of the limit that is used up. The clause names the colours, the figures are ours. */
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

/** The colours depend on figures alone; a policy may have readings, of which their table knows nothing. */
const alertUnder = /* @__PURE__ */ onceFor(({ parameters }: PolicyRulebook) => alert.under({ parameters }));

const elapsedTime = /* @__PURE__ */ defineVocabulary({
  elapsedWorkingDays: { kind: 'number', minimum: 0, unit: 'working days' },
  limitWorkingDays: { kind: 'number', minimum: 1, unit: 'working days' },
});

/** How much of a limit is used, as far as it is known: `elapsedWorkingDays` from 0, `limitWorkingDays` from 1. */
export type ElapsedTime = FactsOf<typeof elapsedTime>;

/**
 * 3.5.3 — the alert level of a duty. Exactly at the limit is not overdue.
 *
 * @throws InvalidFactsError naming every bad number
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
  const fractionUsed = elapsedWorkingDays === undefined ? undefined : elapsedWorkingDays / limitWorkingDays;
  const answer = levels.decide({ fractionUsed });
  const missing = unknownNames(elapsedTime, elapsed);
  if (answer.status === 'open') return deepFreeze({ ...answer, missing });
  if (missing.length === 0) return answer;
  // The limit is unknown: the shortest there is gave this level, a longer one may give any level below.
  const all = levels.decide({});
  const possible = all.status === 'open' ? all.possible.slice(all.possible.indexOf(answer.outcome)) : [];
  return possible.length > 1 ? deepFreeze({ status: 'open', possible, missing }) : answer;
}

/** 3.5.3 — the alert level of a duty of which both numbers are known, without the reasons. */
export function alertLevelAt(elapsedWorkingDays: number, limitWorkingDays: number, policy: PolicyRulebook): AlertLevel {
  return levelsUnder(policy)(elapsedWorkingDays / limitWorkingDays);
}

/** So many fractions are remembered; then all are forgotten. */
const mostRemembered = 2_000;

/** The level of each fraction, decided once: limits are few and days are whole, so that most cases share their fractions. */
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
 * The same as `alertLevel` for a request of any origin, such as parsed JSON: a bad request comes back as an answer of status
 * `invalid`.
 *
 * @example
 * safeAlertLevel({ elapsedWorkingDays: -1 }).status; // => 'invalid'
 */
export const safeAlertLevel = /* @__PURE__ */ safely(alertLevel);

/**
 * 3.5.3 — the alert level of a duty that has a last day and no limit in working days: yellow on the first calendar day
 * after it, red from the second.
 *
 * @throws CalendarError for bad dates
 *
 * @example
 * dutyAlertLevel('2021-06-10', '2021-06-11'); // => 'yellow'
 */
export function dutyAlertLevel(dueOn: string, asOf: string): AlertLevel {
  const daysLate = toDayNumber(asOf) - toDayNumber(dueOn);
  if (daysLate <= 0) return 'none';
  return daysLate === 1 ? 'yellow' : 'red';
}

/** Whom an alert reaches. */
export type AlertRecipient = 'handler' | 'leaderInCharge';

/**
 * 3.5.3 — whom an alert reaches: blue and orange warn those who handle the case, yellow and red go to the leader in
 * charge of the responsible unit. `null` if there is none.
 *
 * @example
 * alertRecipient('red'); // => 'leaderInCharge'
 */
export function alertRecipient(level: AlertLevel): AlertRecipient | null {
  if (level === 'none') return null;
  return level === 'blue' || level === 'orange' ? 'handler' : 'leaderInCharge';
}
