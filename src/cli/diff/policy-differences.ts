import { compareDecisions, type Decision, type Difference } from '../../engine';
import type { Policy } from '../../policy';
import type { PolicyLanguage } from '../../policy/language';
import { decisions, type DecisionId } from '../../rules/decisions';

/** The differences of two policies in one decision. */
export interface DecisionDifferences {
  readonly decision: DecisionId;
  /** Regions of facts that cover exactly the facts with different outcomes. */
  readonly regions: readonly Difference<PolicyLanguage, unknown>[];
}

/** A value that differs between two policies; `undefined` if one of them lacks it. */
export interface ValueDifference {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** All differences of two policies. */
export interface PolicyDifferences {
  readonly before: Policy;
  readonly after: Policy;
  /** Term, area, parameters, readings, papers, fees, names and clause labels, by their path in the policy. */
  readonly values: readonly ValueDifference[];
  /** Decisions with different outcomes; any decision not listed is proved equal. */
  readonly decisions: readonly DecisionDifferences[];
}

/** Compares two policies: their values, and every decision for all facts. */
export function policyDifferences(before: Policy, after: Policy): PolicyDifferences {
  const all = Object.entries(decisions) as readonly (readonly [DecisionId, Decision<PolicyLanguage, unknown>])[]; // its own keys
  return {
    before,
    after,
    values: [
      ...differing('', { ...term(before) }, { ...term(after) }),
      ...differing('parameters.', before.parameters, after.parameters),
      ...differing('readings.', before.readings, after.readings),
      ...differing('papers.', before.papers, after.papers),
      ...differing('paperNames.', before.paperNames, after.paperNames),
      ...differing('feeNames.', before.feeNames, after.feeNames),
      ...differing('clauses.', before.clauses, after.clauses),
    ],
    decisions: all.flatMap(([decision, each]) => {
      const regions = compareDecisions(each.under(before), each.under(after));
      return regions.length === 0 ? [] : [{ decision, regions }];
    }),
  };
}

/** Whether two policies are equal. */
export function areEqual({ values, decisions: decided }: PolicyDifferences): boolean {
  return values.length === 0 && decided.length === 0;
}

function term({ inForceFrom, inForceThrough, area, fees }: Policy): Readonly<Record<string, unknown>> {
  return { inForceFrom, inForceThrough, area, fees };
}

function differing(prefix: string, before: object, after: object): readonly ValueDifference[] {
  const [one, other] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((name) =>
    JSON.stringify(one.get(name)) === JSON.stringify(other.get(name))
      ? []
      : [{ name: `${prefix}${name}`, before: one.get(name), after: other.get(name) }],
  );
}
