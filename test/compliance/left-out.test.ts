import { describe, expect, it } from 'vitest';
import {
  safeCheckCase,
  type CaseRecord,
  type CaseResult,
  type Finding,
  type FindingCode,
  type Severity,
} from '../../src/compliance';
import type { Facts } from '../../src/facts';
import { connectionStages } from '../../src/rules/stages';
import { runs } from '../support/runs';
import { generatedRecord, randomFrom } from '../reference/generated-records';

// What a record leaves out is unknown: a certain finding is one of every record that says more. So a value that is taken
// out of a record never gives a finding that the record did not have.

type Path = readonly (string | number)[];

/** Fields of which it is settled what holds if they are left out. */
const settled: readonly string[] = [
  'accepted', // a case that is not recorded as turned away was taken in
  'amountYuan', // a fee that is listed was charged
  'afterRectification', // an opinion is a first one unless it is recorded as a further one
  'transitionalPlan', // the mode of the plan is judged in its place
  'at', // a paper was demanded at some point of the case
  'passed', // a review has passed if an entry of it says so
];

/** The facts that hold for fields that are left out. */
const factOf: Readonly<Record<string, keyof Facts>> = {
  'intake channel': 'intakeChannel',
  'works voltageLevel': 'worksVoltageLevel',
  'works type': 'worksType',
  'works nature': 'worksNature',
  'works urgent': 'urgentWorks',
};

/** The paths of all values but papers and scopes, of which a list without one is another list. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [path];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([name, item]) => pathsIn(item, [...path, name]));
  return value.flatMap((item, place) => (typeof item === 'object' ? pathsIn(item, [...path, place]) : []));
}

/** Whether nothing takes the place of a value that is left out. */
function isUnknownWithout(path: Path, { facts, intake, stages = [], works = [], connectedOn }: CaseRecord): boolean {
  const [section, place] = path;
  const field = String(path.at(-1));
  if (section === 'id' || settled.includes(field)) return false;
  if (field === 'customerExternalWorks') return mayHaveOwnWorks(facts);
  if (section === 'connectedOn') {
    // The last completion of that stage is the connection.
    return stages.every(
      ({ stage, completedOn }) => stage !== 'meterConnection' || (completedOn ?? connectedOn) === connectedOn,
    );
  }
  if (section === 'stages' && isStageWithoutDate(stages[Number(place)]?.stage, field, facts)) return false;
  // An entry without any day has not happened.
  if (section === 'stages' && field === 'startedOn') return typeof stages[Number(place)]?.completedOn === 'string';
  const fact = factOf[`${String(section)} ${field}`];
  if (fact === undefined) return true;
  const ofRecord = section === 'works' ? works.map((item) => Reflect.get(item, field) as unknown) : [intake?.channel];
  return new Set([facts[fact], ...ofRecord].filter((each) => each !== undefined)).size < 2;
}

/** Whether own works may be in the plan. If not, there are none unless they are stated. */
function mayHaveOwnWorks(facts: Facts): boolean {
  const answer = connectionStages.decide(facts);
  const plans = answer.status === 'decided' ? [answer.outcome] : answer.possible;
  return plans.some((plan) => plan.some((stage) => stage === 'customerExternalWorks'));
}

/**
 * Whether it is settled what holds without a date of a stage: the last known completion is the connection, another stage
 * takes the place of an application without a start, and at high voltage the recorded days of own works are taken away.
 */
function isStageWithoutDate(stage: string | undefined, field: string, { voltageLevel }: Facts): boolean {
  if (stage === 'meterConnection') return field === 'completedOn';
  if (stage === 'application') return field === 'startedOn';
  return stage === 'customerExternalWorks' && voltageLevel !== '220V' && voltageLevel !== '380V';
}

function without(value: unknown, [key, ...rest]: Path): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === key ? without(item, rest) : item));
  const entries = Object.entries(value as Readonly<Record<string, unknown>>); // on a path
  return Object.fromEntries(
    entries.flatMap(([name, item]) => {
      if (name !== key) return [[name, item]];
      return rest.length === 0 ? [] : [[name, without(item, rest)]];
    }),
  );
}

/** Without repeated entries: an entry without a value is no longer the same as another one. */
function withoutRepeats(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutRepeats(item)]));
  }
  const items = new Map(value.map((item: unknown) => [JSON.stringify(item), item]));
  return [...items.values()].map(withoutRepeats);
}

/** Whether a record says both that the customer is connected and that something has not happened yet. */
function contradictsItself({ connectedOn, stages = [] }: CaseRecord): boolean {
  const isDone = stages.some(
    ({ stage, completedOn }) => stage === 'meterConnection' && typeof completedOn === 'string',
  );
  const isOpen = stages.some(({ startedOn, completedOn }) => startedOn !== undefined && completedOn === null);
  return typeof connectedOn === 'string' || isDone ? isOpen || connectedOn === null : false;
}

/** What a finding says; one about a stage, a review or the whole case may point to another place. */
function subjectOf({ code, path }: Finding, { stages = [], reviews = [] }: CaseRecord): string {
  const [section, place] = path;
  if (isOfCase(code)) return code;
  if (section === 'stages') return `${code} ${String(stages[Number(place)]?.stage)}`;
  if (code === 'review-opinion-repeated') return `${code} ${String(reviews[Number(place)]?.review)}`;
  return `${code} ${path.slice(0, 2).join('.')}`;
}

function isOfCase(code: FindingCode): boolean {
  return code === 'process-overtime' || code === 'channel-not-permitted' || code.startsWith('energised');
}

/** The most severe finding about each subject. */
function severities(findings: readonly Finding[], record: CaseRecord): ReadonlyMap<string, Severity> {
  const found = new Map<string, Severity>();
  for (const each of findings) {
    const subject = subjectOf(each, record);
    if (found.get(subject) !== 'violation') found.set(subject, each.severity);
  }
  return found;
}

/** The deadlines of findings, by code and path; a repeated item may be named by another entry. */
function deadlines(findings: readonly Finding[]): ReadonlyMap<string, string> {
  return new Map(
    findings.flatMap(({ code, path, params: { deadline } }) =>
      typeof deadline === 'string' ? [[`${code} ${path.join('.')}`, deadline]] : [],
    ),
  );
}

function checked(record: CaseRecord, asOf: string): CaseResult | undefined {
  const result = safeCheckCase(record, { asOf });
  return result.status === 'checked' ? result : undefined;
}

describe('a record from which values are taken out', () => {
  it.each([1, 4])(
    'has no finding that it did not have, and no earlier deadline: %s at a time',
    (together) => {
      const random = randomFrom(together);
      const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
      const faults: unknown[] = [];
      let compared = 0;
      for (let number = 0; number < runs(together === 1 ? 400 : 1_600); number += 1) {
        const { record, asOf, facts } = generatedRecord(random);
        const full = withoutRepeats(random() < 0.5 ? record : { ...record, facts }) as CaseRecord; // the same values
        const result = checked(full, asOf);
        if (result === undefined || contradictsItself(full)) continue;
        const known = severities(result.findings, full);
        const dueThen = deadlines(result.findings);
        // Without its day a case is taken to be within the term of the policy.
        if (result.findings.some(({ code }) => code === 'not-in-force')) continue;
        const paths = pathsIn(full).filter((path) => isUnknownWithout(path, full));
        const choices =
          together === 1
            ? paths.map((path) => [path])
            : Array.from({ length: 10 }, () => Array.from({ length: together }, () => one(paths)));
        for (const choice of choices) {
          const partial = choice.reduce<unknown>(without, full) as CaseRecord; // fewer values
          const { findings = [] } = checked(partial, asOf) ?? {};
          compared += findings.length;
          const added = findings.filter((each) => {
            if (each.code === 'not-in-force') return false;
            const severity = known.get(subjectOf(each, partial));
            return each.severity === 'violation' ? severity !== 'violation' : severity === undefined;
          });
          const sooner = [...deadlines(findings)].filter(([subject, due]) => due < (dueThen.get(subject) ?? due));
          if (added.length > 0 || sooner.length > 0) faults.push({ added, sooner, choice, full, asOf });
        }
      }
      expect(faults.slice(0, 1)).toEqual([]);
      expect(compared).toBeGreaterThan(1_000);
    },
    100_000,
  );
});
