import {
  atLeast,
  defineVocabulary,
  moreThan,
  parameter,
  ruleLanguage,
  type Answer,
  type FactsOf,
  type RuleOf,
} from '../engine';
import { checkFacts, unknownNames } from '../engine/check-facts';
import { deepFreeze } from '../engine/deep-freeze';
import type { ClauseId } from '../policy';
import { neixiang2021Parameters, type ParameterName } from '../policy/parameters';
import { defaultRulebook } from '../policy/rulebook';
import type { RuleOptions } from './rule-options';

/** How loudly the time used calls for attention; yellow and red mean overdue. */
export type AlertLevel = 'none' | 'blue' | 'orange' | 'yellow' | 'red';

const vocabulary = /* @__PURE__ */ defineVocabulary({
  fractionUsed: { kind: 'number', minimum: 0 },
});

/** 3.5.3 — the colour by the part of the limit that is used up. The clause names the colours, the figures are ours. */
const alert = /* @__PURE__ */ ruleLanguage<typeof vocabulary, ParameterName, ClauseId>({
  vocabulary,
  parameters: neixiang2021Parameters,
}).decision({
  id: 'alertLevel',
  title: { zh: '预警级别', en: 'Alert level' },
  outcomes: ['none', 'blue', 'orange', 'yellow', 'red'],
  rows: [
    {
      id: 'farOverdue',
      when: { fractionUsed: moreThan(parameter('redAlertFraction')) },
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
      when: { fractionUsed: atLeast(parameter('orangeAlertFraction')) },
      outcome: 'orange',
      clauses: ['3.5.3'],
    },
    {
      id: 'halfUsed',
      when: { fractionUsed: atLeast(parameter('blueAlertFraction')) },
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
  { policy = defaultRulebook }: RuleOptions = {},
): Answer<AlertLevel, keyof ElapsedTime, RuleOf<typeof alert>, ClauseId> {
  checkFacts(elapsedTime, elapsed);
  const answer = alert.under(policy).decide({ fractionUsed: fractionUsed(elapsed) });
  return answer.status === 'decided' ? answer : deepFreeze({ ...answer, missing: unknownNames(elapsedTime, elapsed) });
}

/** Nothing elapsed is nothing used, whatever the limit. */
function fractionUsed({ elapsedWorkingDays, limitWorkingDays }: ElapsedTime): number | undefined {
  if (elapsedWorkingDays === 0) return 0;
  if (elapsedWorkingDays === undefined || limitWorkingDays === undefined) return undefined;
  return elapsedWorkingDays / limitWorkingDays;
}
