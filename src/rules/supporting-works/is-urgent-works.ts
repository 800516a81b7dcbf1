import { addCalendarMonths } from '../../calendar';
import { decisionTable, defineVocabulary, ruleLanguage, type Answer, type RuleOf } from '../../engine';
import { deepFreeze } from '../../plain/deep-freeze';
import { date } from '../../calendar/date-shapes';
import { requestReader, reversed, safely } from '../../plain/read/request';
import { boolean, object } from '../../plain/read/shape';
import type { ClauseId } from '../../policy';
import { defaultRulebook } from '../../policy/rulebook';
import { readRuleOptions, type RuleOptions } from '../../policy/rule-options';
import { openEnd } from '../time-limits/periods';
import { withinDates } from '../time-limits/within-dates';

const vocabulary = /* @__PURE__ */ defineVocabulary({
  foreseeableInPreviousYear: { kind: 'boolean' },
  neededWithinMonths: { kind: 'boolean' },
  sameVoltageWorksNeeded: { kind: 'boolean' },
});

const language = /* @__PURE__ */ ruleLanguage<typeof vocabulary, never, ClauseId>({ vocabulary });

/** 3.2.5 — when supporting works count as urgent. */
const urgency = /* @__PURE__ */ decisionTable(language, {
  id: 'urgentWorks',
  outcomes: [true, false],
  rows: [
    {
      id: 'foreseeable',
      when: { foreseeableInPreviousYear: true },
      outcome: false,
      clauses: ['3.2.5'],
    },
    {
      id: 'neededLater',
      when: { neededWithinMonths: false },
      outcome: false,
      clauses: ['3.2.5'],
    },
    {
      id: 'otherVoltage',
      when: { sameVoltageWorksNeeded: false },
      outcome: false,
      clauses: ['3.2.5'],
    },
    {
      id: 'urgent',
      outcome: true,
      clauses: ['3.2.5'],
    },
  ],
});

/** What is known about the need for supporting works. */
export interface UrgencyFacts {
  /** Whether the need was foreseeable in the previous year's plan. */
  readonly foreseeableInPreviousYear?: boolean | undefined;
  /** The day of the application, `YYYY-MM-DD`. */
  readonly appliedOn?: string | undefined;
  /** The day on which the customer needs power, `YYYY-MM-DD`. */
  readonly neededOn?: string | undefined;
  /** Whether grid works at the customer's own voltage are needed. */
  readonly sameVoltageWorksNeeded?: boolean | undefined;
}

const readFacts = /* @__PURE__ */ requestReader(
  /* @__PURE__ */ object(
    {},
    { foreseeableInPreviousYear: boolean, appliedOn: date, neededOn: date, sameVoltageWorksNeeded: boolean },
  ),
  ({ appliedOn, neededOn }) => [reversed(appliedOn, neededOn, ['neededOn'])],
);

/**
 * 3.2.5 — derives the fact `urgentWorks`: not foreseeable in the previous year's plan, needed no later than three
 * calendar months after the application (clamped to the end of the month), and requiring works at the same voltage.
 * Later needs go into the annual comprehensive plan.
 *
 * @throws InvalidRequestError for invalid facts and dates, and for a need before the application
 *
 * @example
 * isUrgentWorks({ foreseeableInPreviousYear: false, appliedOn: '2021-11-30', neededOn: '2022-02-28', sameVoltageWorksNeeded: true }).outcome; // => true
 */
export function isUrgentWorks(
  facts: UrgencyFacts,
  options: RuleOptions = {},
): Answer<boolean, keyof UrgencyFacts, RuleOf<typeof urgency>, ClauseId> {
  const { policy = defaultRulebook } = readRuleOptions(options);
  const { foreseeableInPreviousYear, appliedOn, neededOn, sameVoltageWorksNeeded } = readFacts(facts);
  const { urgentWorksMonths } = policy.parameters;
  const lastDay =
    appliedOn === undefined
      ? undefined
      : withinDates(
          () => addCalendarMonths(appliedOn, urgentWorksMonths),
          () => openEnd,
        );
  const neededWithinMonths = lastDay === undefined || neededOn === undefined ? undefined : neededOn <= lastDay;
  const answer = urgency.decide({ foreseeableInPreviousYear, neededWithinMonths, sameVoltageWorksNeeded });
  if (answer.status === 'decided') return answer;
  const unknownDates = [
    ...(appliedOn === undefined ? (['appliedOn'] as const) : []),
    ...(neededOn === undefined ? (['neededOn'] as const) : []),
  ];
  return deepFreeze({
    ...answer,
    missing: answer.missing.flatMap((name) => (name === 'neededWithinMonths' ? unknownDates : [name])),
  });
}

/**
 * The safe variant of `isUrgentWorks`: it accepts a request of any origin, such as parsed JSON, and
 * answers an invalid one with status `invalid`.
 *
 * @example
 * safeIsUrgentWorks({ appliedOn: 'soon' }).status; // => 'invalid'
 */
export const safeIsUrgentWorks = /* @__PURE__ */ safely(isUrgentWorks);
