import { defineVocabulary, type Answer, type FactsOf } from '../engine';
import { checkFacts } from '../engine/check-facts';
import { deepFreeze } from '../engine/deep-freeze';
import type { ClauseId, InterpretationId } from '../policy';
import type { ParameterName } from '../policy/parameters';
import { defaultRulebook } from '../policy/rulebook';
import type { RuleOptions } from '../time-limits/rule-options';

const reliability = /* @__PURE__ */ defineVocabulary({
  area: { kind: 'oneOf', values: ['cityCentre', 'urban', 'town', 'rural'] },
  outageHours: { kind: 'number', minimum: 0, unit: 'hours per customer and year' },
  previousOutageHours: { kind: 'number', minimum: 0, unit: 'hours per customer and year' },
});

/** What is known of an area's average annual outage hours, this year and the year before. */
export type ReliabilityFacts = FactsOf<typeof reliability>;

const targetOf = {
  cityCentre: 'cityCentreOutageHours',
  urban: 'urbanOutageHours',
  town: 'townOutageHours',
  rural: 'ruralOutageHours',
} as const satisfies Readonly<Record<NonNullable<ReliabilityFacts['area']>, ParameterName>>;

/** Hours come as decimal figures; a reduction of exactly the share must not fail by binary rounding. */
const roundingTolerance = 1e-9;

/**
 * goals.7 — whether an area meets its outage target: the hours of its kind, or at least 8 % less than the year before.
 *
 * @throws InvalidFactsError naming every bad fact
 *
 * @example
 * meetsReliabilityTarget({ area: 'town', outageHours: 11.04, previousOutageHours: 12 }).outcome; // => true
 */
export function meetsReliabilityTarget(
  facts: ReliabilityFacts,
  { policy = defaultRulebook }: RuleOptions = {},
): Answer<boolean, keyof ReliabilityFacts, string, ClauseId, InterpretationId> {
  checkFacts(reliability, facts);
  const { area, outageHours, previousOutageHours } = facts;
  const targets = Object.values(targetOf).map((name) => policy.parameters[name]);
  const { outageReductionShare } = policy.parameters;
  const byHours =
    outageHours === undefined
      ? undefined
      : area === undefined
        ? commonAnswer(targets.map((target) => outageHours <= target))
        : outageHours <= policy.parameters[targetOf[area]];
  const byReduction =
    outageHours === undefined || previousOutageHours === undefined
      ? undefined
      : previousOutageHours > 0 &&
        (previousOutageHours - outageHours) / previousOutageHours >= outageReductionShare - roundingTolerance;
  if (byHours === true || byReduction === true) return decided(true);
  if (byHours === false && byReduction === false) return decided(false);
  const missing = [
    ...(byHours === undefined && area === undefined ? (['area'] as const) : []),
    ...(outageHours === undefined ? (['outageHours'] as const) : []),
    ...(previousOutageHours === undefined ? (['previousOutageHours'] as const) : []),
  ];
  return deepFreeze({ status: 'open', possible: [true, false], missing });
}

function commonAnswer(answers: readonly boolean[]): boolean | undefined {
  const [first] = answers;
  return answers.every((answer) => answer === first) ? first : undefined;
}

function decided(outcome: boolean): ReturnType<typeof meetsReliabilityTarget> {
  return deepFreeze({ status: 'decided', outcome, rules: [], clauses: ['goals.7'], interpretations: ['I-17'] });
}
