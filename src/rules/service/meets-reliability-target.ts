import { defineVocabulary, type Answer, type FactsOf } from '../../engine';
import { safely } from '../../plain/read/request';
import { checkFacts } from '../../engine/internal';
import { decimalQuotient } from '../../plain/decimal-quotient';
import { decimalSum } from '../../plain/decimal-sum';
import { deepFreeze } from '../../plain/deep-freeze';
import type { ClauseId, InterpretationId } from '../../policy';
import type { ParameterName } from '../../policy/parameters';
import { readingsTaken, type TakenReadings } from '../../policy/readings-taken';
import { defaultRulebook } from '../../policy/rulebook';
import { readRuleOptions, type RuleOptions } from '../../policy/rule-options';

const areas = ['cityCentre', 'urban', 'town', 'rural'] as const;

const reliability = /* @__PURE__ */ defineVocabulary({
  area: { kind: 'oneOf', values: areas },
  outageHours: { kind: 'number', minimum: 0, unit: 'hours per customer and year' },
  previousOutageHours: { kind: 'number', minimum: 0, unit: 'hours per customer and year' },
});

/** The average annual outage hours of an area, this year and the year before, as far as known. */
export type ReliabilityFacts = FactsOf<typeof reliability>;

type Area = NonNullable<ReliabilityFacts['area']>;

/** goals.7 — the target of each area (I-17); without a target, only the reduction counts. */
const targetsBy: Readonly<Record<TakenReadings['I-17'], Readonly<Partial<Record<Area, ParameterName>>>>> = {
  fourAreas: {
    cityCentre: 'cityCentreOutageHours',
    urban: 'urbanOutageHours',
    town: 'townOutageHours',
    rural: 'ruralOutageHours',
  },
  firstTwo: { town: 'cityCentreOutageHours', rural: 'urbanOutageHours' },
  ranges: { town: 'urbanOutageHours', rural: 'ruralOutageHours' },
};

/** A target that no number of hours meets. */
const noHours = -1;

/**
 * goals.7 — whether an area meets its outage target: the hours for its kind, or at least 8 % less than the year before.
 *
 * @throws InvalidFactsError naming every invalid fact
 *
 * @example
 * meetsReliabilityTarget({ area: 'town', outageHours: 11.04, previousOutageHours: 12 }).outcome; // => true
 */
export function meetsReliabilityTarget(
  facts: ReliabilityFacts,
  options: RuleOptions = {},
): Answer<boolean, keyof ReliabilityFacts, string, ClauseId, InterpretationId> {
  const { policy = defaultRulebook } = readRuleOptions(options);
  checkFacts(reliability, facts);
  const { area, outageHours, previousOutageHours } = facts;
  const { outageReductionShare } = policy.parameters;
  const targetOf = targetsBy[readingsTaken(policy)['I-17']];
  const targets = (area === undefined ? areas : [area]).map((each) => {
    const name = targetOf[each];
    return name === undefined ? noHours : policy.parameters[name];
  });
  const byHours = (hours: number): boolean | undefined => commonAnswer(targets.map((target) => hours <= target));
  const byReduction = (hours: number, previous: number): boolean =>
    previous > 0 && decimalQuotient(hours, previous) <= decimalSum([1, -outageReductionShare]);
  // Only a year without outages is a reduction by everything, and such a year meets every target.
  const canReduce = outageReductionShare < 1 || ((outageHours ?? 0) === 0 && targets.includes(noHours));
  if (outageHours !== undefined) {
    const met = byHours(outageHours);
    if (met === true) return decided(true);
    if (previousOutageHours !== undefined && byReduction(outageHours, previousOutageHours)) return decided(true);
    if (met === false && (previousOutageHours !== undefined || !canReduce)) return decided(false);
  }
  // After a year without outages no reduction is possible.
  if (previousOutageHours === 0 && targets.every((target) => target === noHours)) return decided(false);
  // The area matters only if its target makes a difference; with the highest target it makes a difference most often.
  const hours = outageHours ?? Math.max(...targets);
  const areaMatters = byHours(hours) === undefined && !byReduction(hours, previousOutageHours ?? 0);
  const missing = [
    ...(areaMatters ? (['area'] as const) : []),
    ...(outageHours === undefined ? (['outageHours'] as const) : []),
    ...(previousOutageHours === undefined && canReduce ? (['previousOutageHours'] as const) : []),
  ];
  return deepFreeze({ status: 'open', possible: [true, false], missing });
}

/**
 * The safe variant of `meetsReliabilityTarget`: it accepts a request of any origin, such as parsed JSON, and
 * answers an invalid one with status `invalid`.
 *
 * @example
 * safeMeetsReliabilityTarget({ area: 'moon' }).status; // => 'invalid'
 */
export const safeMeetsReliabilityTarget = /* @__PURE__ */ safely(meetsReliabilityTarget);

function commonAnswer(answers: readonly boolean[]): boolean | undefined {
  const [first] = answers;
  return answers.every((answer) => answer === first) ? first : undefined;
}

function decided(outcome: boolean): ReturnType<typeof meetsReliabilityTarget> {
  return deepFreeze({ status: 'decided', outcome, rules: [], clauses: ['goals.7'], interpretations: ['I-17'] });
}
