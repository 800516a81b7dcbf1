import { safeCheckCase, type CaseResult, type CheckOptions } from '../../compliance';
import { definePolicy, interpretations, readingChoices, type InterpretationId, type Policy } from '../../policy';

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
}: Omit<CheckOptions, 'policy'> & { readonly policy: Policy }): ImpactCount {
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
  readonly policy: Policy;
}

/** Every reading that a policy does not choose, with the policy that would. */
function alternativesTo(policy: Policy): readonly Alternative[] {
  return Object.entries(readingChoices).flatMap(([id, choices]) => {
    const interpretation = id as keyof typeof readingChoices; // its own keys
    const taken = policy.readings[interpretation] ?? interpretations[interpretation].taken;
    return choices
      .filter((choice) => choice !== taken)
      .map((reading) => ({
        interpretation,
        reading,
        policy: definePolicy({ id: policy.id, extends: policy, readings: { [interpretation]: reading } }),
      }));
  });
}

function placesOf({ findings }: CaseResult): ReadonlySet<string> {
  return new Set(findings.map(({ code, severity, path }) => JSON.stringify([code, severity, path])));
}
