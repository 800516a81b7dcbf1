import { safeCheckCase, type CaseResult, type CheckOptions } from '../../compliance';
import {
  definePolicy,
  interpretations,
  policySet,
  readingChoices,
  type InterpretationId,
  type Policy,
  type PolicySet,
} from '../../policy';

/** What another reading of one question would change, over the records of a run. */
export interface ReadingImpact {
  /** The question of the register. */
  readonly interpretation: InterpretationId;
  /** The reading that would be taken instead. */
  readonly reading: string;
  /** How many cases would have other findings. */
  readonly cases: number;
  /** How many findings would go. */
  readonly cleared: number;
  /** How many would come. */
  readonly added: number;
}

/** Counts what every other reading would change. */
export interface ImpactCount {
  /** Judges a record by every reading; false if it is malformed. */
  readonly add: (record: unknown) => boolean;
  /** What was counted, the readings that change most cases first. */
  readonly done: () => readonly ReadingImpact[];
}

/** Begins to count. */
export function impactCount({
  policy,
  ...options
}: Omit<CheckOptions, 'policy'> & { readonly policy: Policy | PolicySet }): ImpactCount {
  const alternatives = alternativesTo(policy).map((each) => ({ ...each, cases: 0, cleared: 0, added: 0 }));
  return {
    add(record) {
      const taken = safeCheckCase(record, { ...options, policy });
      if (taken.status === 'malformed') return false;
      const before = placesOf(taken);
      for (const each of alternatives) {
        const other = safeCheckCase(record, { ...options, policy: each.policy });
        const after = other.status === 'malformed' ? before : placesOf(other);
        const cleared = [...before].filter((place) => !after.has(place)).length;
        const added = [...after].filter((place) => !before.has(place)).length;
        if (cleared + added > 0) each.cases += 1;
        each.cleared += cleared;
        each.added += added;
      }
      return true;
    },
    done: () =>
      alternatives
        .map(({ interpretation, reading, cases, cleared, added }) => ({
          interpretation,
          reading,
          cases,
          cleared,
          added,
        }))
        .sort((one, other) => other.cases - one.cases),
  };
}

interface Alternative {
  readonly interpretation: InterpretationId;
  readonly reading: string;
  readonly policy: Policy | PolicySet;
}

/** Every reading that a policy, or one of a set, does not choose, with the policy or the set that would. */
function alternativesTo(policy: Policy | PolicySet): readonly Alternative[] {
  const policies = 'policies' in policy ? policy.policies : [policy];
  return Object.entries(readingChoices).flatMap(([id, choices]) => {
    const interpretation = id as keyof typeof readingChoices; // its own keys
    const taken = policies.map(({ readings }) => readings[interpretation] ?? interpretations[interpretation].taken);
    return choices
      .filter((choice) => taken.some((each) => each !== choice))
      .map((reading) => {
        const switched = policies.map((each) =>
          definePolicy({
            id: each.id,
            extends: each,
            inForceThrough: each.inForceThrough,
            readings: { [interpretation]: reading },
          }),
        );
        return {
          interpretation,
          reading,
          policy: 'policies' in policy ? policySet(switched) : (switched[0] as Policy),
        };
      });
  });
}

function placesOf({ findings }: CaseResult): ReadonlySet<string> {
  return new Set(findings.map(({ code, severity, path }) => JSON.stringify([code, severity, path])));
}
