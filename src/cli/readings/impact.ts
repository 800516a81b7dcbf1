import { safeCheckCase, type CaseResult, type CheckOptions } from '../../compliance';
import { assessor } from '../../compliance/assess';
import { lazily } from '../../plain/lazily';
import { onceFor } from '../../plain/once-for';
import { judgeAnyTerm, type JudgedCase } from '../check/judge';
import { idRegister } from '../input/id-register';
import {
  definePolicy,
  interpretations,
  policySet,
  readingChoices,
  type InterpretationId,
  type Policy,
  type PolicySet,
} from '../../policy';

/** The effect of another reading of one question, over the records of a run. */
export interface ReadingImpact {
  /** The interpretation. */
  readonly interpretation: InterpretationId;
  /** The other reading. */
  readonly reading: string;
  /** The number of cases that would have other findings. */
  readonly cases: number;
  /** The number of findings that would disappear. */
  readonly cleared: number;
  /** The number of findings that would be added. */
  readonly added: number;
}

/** Counts the effect of every other reading. */
export interface ImpactCount {
  /**
   * Judges a record under every reading, and says whether it is outside the term of its policy; undefined if it is
   * malformed, or if its id occurred before.
   */
  readonly add: (record: unknown) => Pick<JudgedCase, 'outsideForce'> | undefined;
  /** The counts, readings with the most changed cases first. */
  readonly done: () => readonly ReadingImpact[];
}

/** Starts counting. */
export function impactCount({
  policy,
  ...options
}: Omit<CheckOptions, 'policy'> & { readonly policy: Policy | PolicySet }): ImpactCount {
  const alternatives = alternativesTo(policy).map((each) => ({ ...each, cases: 0, cleared: 0, added: 0 }));
  const ids = idRegister();
  const judged = assessor({ ...options, policy }, judgeAnyTerm);
  return {
    add(record) {
      const { result: taken } = judged(record);
      if (taken === undefined || !ids.isNew(taken.id)) return undefined;
      const before = placesOf(taken);
      for (const each of alternatives) {
        const other = safeCheckCase(record, { ...options, policy: each.policy() });
        const after = other.status === 'malformed' ? before : placesOf(other);
        const cleared = [...before].filter((place) => !after.has(place)).length;
        const added = [...after].filter((place) => !before.has(place)).length;
        if (cleared + added > 0) each.cases += 1;
        each.cleared += cleared;
        each.added += added;
      }
      return taken;
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
  /** The policy or set that chooses the reading. It is made for the first record, since that takes time. */
  readonly policy: () => Policy | PolicySet;
}

/**
 * Every reading that a policy, or one of a set, does not choose, with the policy or set that chooses it. They are found
 * once for a policy, since every other policy is compiled for itself.
 */
const alternativesTo = /* @__PURE__ */ onceFor((policy: Policy | PolicySet): readonly Alternative[] => {
  const policies = 'policies' in policy ? policy.policies : [policy];
  return Object.entries(readingChoices).flatMap(([id, choices]) => {
    const interpretation = id as keyof typeof readingChoices; // its own keys
    const taken = policies.map(({ readings }) => readings[interpretation] ?? interpretations[interpretation].taken);
    return choices
      .filter((choice) => taken.some((each) => each !== choice))
      .map((reading) => ({
        interpretation,
        reading,
        policy: lazily(() => {
          const switched = policies.map((each) => choosing(each, { [interpretation]: reading }));
          return 'policies' in policy ? policySet(switched) : (switched[0] as Policy); // of the only policy
        }),
      }));
  });
});

function choosing(policy: Policy, readings: Policy['readings']): Policy {
  return definePolicy({ id: policy.id, extends: policy, inForceThrough: policy.inForceThrough, readings });
}

function placesOf({ findings }: CaseResult): ReadonlySet<string> {
  return new Set(findings.map(({ code, severity, path }) => JSON.stringify([code, severity, path])));
}
