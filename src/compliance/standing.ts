import { distinct } from '../plain/distinct';
import { structuralKey } from '../plain/structural-key';
import { underReadings, type UnderReadings } from '../engine/internal';
import type { Facts } from '../facts';
import type { InterpretationId, Policy } from '../policy';
import { readingChoices, type PolicyReadings, type ReadingChoices } from '../policy/reading-choices';
import type { TakenReadings } from '../policy/readings-taken';
import type { CaseDecision, CaseFacts } from './case-decisions';
import { CaseFile } from './case-file';
import { isOutsideForce, notInForce } from './checks/record';
import type { Check } from './check';
import type { Finding, RecordPath } from './finding';

/** Determines how a finding depends on readings. */
export type Standing = (check: Check, path: RecordPath) => Pick<Finding, 'contested' | 'standsUnderAllReadings'>;

/** A question that a policy can decide. */
type Question = keyof ReadingChoices;

/** The result of a check at one place under some readings. */
interface Trial {
  /** Whether there is a finding. */
  readonly isFound: boolean;
  /** The other questions whose readings the check used, directly or through a decision. */
  readonly asked: readonly Question[];
}

const uncontested = /* @__PURE__ */ Object.freeze({
  contested: /* @__PURE__ */ Object.freeze([] as readonly InterpretationId[]),
  standsUnderAllReadings: true,
});

/**
 * Judges a case again under other readings. A check is a pure function of the record, the facts and the readings: a
 * reading that it does not use cannot change its result. So only the readings that it uses are switched, and only those
 * combinations in which it uses further readings.
 *
 * @param applyOutsideForce whether the case is judged even outside the term of the policy
 */
export function standingIn(file: CaseFile, applyOutsideForce: boolean): Standing {
  const { record, asOf, tryCalendar, policy, readings: taken } = file;
  const facts = openFacts(record.facts, policy);
  return (check, path) => {
    const place = structuralKey(path);
    const by = (chosen: PolicyReadings): Trial => {
      const asked = new Set<Question>();
      const readings = { ...taken, ...chosen } as TakenReadings; // a choice is one of the readings
      const reportUse = (question: Question): void => {
        if (chosen[question] === undefined) asked.add(question);
      };
      const trackedFacts = factsBy(facts, readings, chosen, reportUse);
      const tried = new CaseFile(record, trackedFacts, asOf, tryCalendar, policy, tracked(readings, reportUse));
      const observations = check.judge(tried) ?? [];
      // Outside the term of the policy, which depends on a reading too, nothing else is found.
      const isBound = applyOutsideForce || check === notInForce || !isOutsideForce(tried);
      const isFound =
        isBound && observations.some((each) => each.missing === undefined && structuralKey(each.path) === place);
      return { isFound, asked: [...asked] };
    };
    const { asked } = by({});
    if (asked.length === 0) return uncontested;
    const isClearedBy = (chosen: PolicyReadings): boolean => {
      const { isFound, asked: open } = by(chosen);
      if (!isFound) return true;
      const [question] = open;
      return (
        question !== undefined &&
        readingChoices[question].some((choice) => isClearedBy({ ...chosen, [question]: choice }))
      );
    };
    const contested = questions.filter(
      (question) =>
        asked.includes(question) &&
        readingChoices[question].some((choice) => choice !== taken[question] && !by({ [question]: choice }).isFound),
    );
    return {
      contested: Object.freeze(contested),
      standsUnderAllReadings: contested.length === 0 && !isClearedBy({}),
    };
  };
}

const questions = /* @__PURE__ */ Object.keys(readingChoices) as readonly Question[]; // the keys of the register

/** Readings that report each use of them. */
function tracked(readings: TakenReadings, reportUse: (question: Question) => void): TakenReadings {
  return new Proxy(readings, {
    get(all, question: Question) {
      reportUse(question);
      return all[question];
    },
  });
}

/** Facts for decisions that are compiled with readings as variables; each decision is evaluated once. */
interface OpenFacts {
  readonly under: (decision: CaseDecision<unknown>) => UnderReadings;
  readonly with: (changes: Facts) => OpenFacts;
}

function openFacts(facts: Facts, policy: Policy): OpenFacts {
  const asked = new Map<unknown, UnderReadings>();
  const changed = new Map<string, OpenFacts>();
  return {
    under(decision) {
      const found = asked.get(decision) ?? underReadings(decision.under(policy), facts);
      asked.set(decision, found);
      return found;
    },
    with(changes) {
      const key = structuralKey(changes);
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      const found = changed.get(key) ?? openFacts({ ...facts, ...given }, policy);
      changed.set(key, found);
      return found;
    },
  };
}

/** Facts under some readings; they report the questions on which the decisions depend. */
function factsBy(
  facts: OpenFacts,
  readings: TakenReadings,
  chosen: PolicyReadings,
  reportUse: (question: Question) => void,
): CaseFacts {
  const possible: CaseFacts['possible'] = <Outcome>(decision: CaseDecision<Outcome>) => {
    const under = facts.under(decision);
    under.left(chosen).forEach((question) => reportUse(question as Question)); // readings of the language
    return under.possible(readings) as readonly Outcome[]; // the table's types
  };
  return {
    possible,
    through(decision, through) {
      const results = distinct(possible(decision).map(through));
      // A trial only needs to know whether it is settled, without the reasons.
      return results.length === 1
        ? { status: 'decided', outcome: results[0] as (typeof results)[number], ...nothingCited }
        : { status: 'open', possible: results, missing: [] };
    },
    interpretations: () => nothingCited.interpretations,
    with: (changes) => factsBy(facts.with(changes), readings, chosen, reportUse),
  };
}

const nothingCited = /* @__PURE__ */ Object.freeze({ rules: [], clauses: [], interpretations: [] });
