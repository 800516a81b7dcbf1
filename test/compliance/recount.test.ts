import { expect, it } from 'vitest';
import {
  checkCase,
  findingCodes,
  summarise,
  type CaseResult,
  type Finding,
  type Summary,
  type Timeliness,
} from '../../src/compliance';
import { clauseIds, definePolicy, departments, interpretationIds } from '../../src/policy';
import { generatedRecord, randomFrom } from '../reference/generated-records';

/** Results of records, some of them with stations, handlers and the dependence on readings. */
function results(): readonly CaseResult[] {
  const random = randomFrom(353);
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value; // of the list
  const other = definePolicy({ id: 'another', inForceFrom: '2021-01-01' });
  return Array.from({ length: 60 }, (_, index) => {
    const { record, asOf } = generatedRecord(random);
    const station = one([undefined, '城关所', '北郊所', '东站', 'a', 'B', '7']);
    const handler = one([undefined, '甲', '乙']);
    const isTried = index % 12 === 0;
    return checkCase(
      { ...record, station, handler },
      { asOf, readings: isTried ? 'all' : 'policy', policy: index % 2 === 0 ? undefined : other },
    );
  });
}

/** How many of the values are equal to each of some names, in their order; names without any are left out. */
function tally<Name extends string>(values: readonly string[], names: readonly Name[]): object {
  const counted = names.map((name) => [name, values.filter((value) => value === name).length] as const);
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

/** Counted once more, one question at a time. */
function recount(cases: readonly CaseResult[]): object {
  const findings = cases.flatMap((each) => each.findings);
  const ofSeverity = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
  return {
    cases: cases.length,
    casesWithFindings: cases.filter((each) => each.findings.length > 0).length,
    findings: findings.length,
    violations: ofSeverity('violation'),
    advisories: ofSeverity('advisory'),
    undetermined: cases.flatMap(({ undetermined }) => undetermined).length,
    process: shares(cases.map(({ timing }) => timing.process)),
    works: shares(cases.map(({ timing }) => timing.works)),
  };
}

function shares(values: readonly Timeliness[]): object {
  const [onTime = 0, late = 0, running, notJudged] = (['onTime', 'late', 'running', 'notJudged'] as const).map(
    (wanted) => values.filter((value) => value === wanted).length,
  );
  return { onTime, late, running, notJudged, shareOnTime: onTime + late === 0 ? null : onTime / (onTime + late) };
}

function recountBy(cases: readonly CaseResult[], field: 'station' | 'handler' | 'month'): readonly object[] {
  const names = [...new Set(cases.map((each) => each[field]))];
  const sorted = names.filter((name) => name !== null).toSorted();
  return [...sorted, ...(names.includes(null) ? [null] : [])].map((name) => ({
    name,
    ...recount(cases.filter((each) => each[field] === name)),
  }));
}

function standing(findings: readonly Finding[]): object | undefined {
  const judged = findings.filter(({ standsUnderAllReadings }) => standsUnderAllReadings !== undefined);
  if (judged.length === 0) return undefined;
  return {
    uncontested: judged.filter((each) => each.standsUnderAllReadings).length,
    contested: judged.filter((each) => each.standsUnderAllReadings === false).length,
    byReading: tally(
      judged.flatMap(({ contested = [] }) => contested),
      interpretationIds,
    ),
  };
}

function recounted(cases: readonly CaseResult[]): object {
  const findings = cases.flatMap((each) => each.findings);
  const responsible = cases.map((each) => each.findings.flatMap((finding) => finding.departments));
  const names = Object.keys(departments);
  const ofReadings = standing(findings);
  return {
    ...recount(cases),
    policies: [...new Set(cases.map(({ policy }) => policy))].toSorted(),
    byCode: tally(
      findings.map(({ code }) => code),
      findingCodes,
    ),
    byClause: tally(
      findings.flatMap(({ clauses }) => clauses),
      clauseIds,
    ),
    byDepartment: tally(responsible.flat(), names),
    casesByDepartment: tally(
      responsible.flatMap((each) => [...new Set(each)]),
      names,
    ),
    byStation: recountBy(cases, 'station'),
    byHandler: recountBy(cases, 'handler'),
    byMonth: recountBy(cases, 'month'),
    ...(ofReadings && { standing: ofReadings }),
    vetoedMonths: [],
  };
}

/** With the counts of every table as a list, so that their order is compared. */
function inOrder(summary: object): object {
  const entries = Object.entries(summary as Summary).map(([name, value]: [string, unknown]) => [
    name,
    name.startsWith('by') && !Array.isArray(value) ? Object.entries(value as object) : value,
  ]);
  return Object.fromEntries(entries) as object;
}

it('a summary counts what counting once more counts, in whatever order the results come', () => {
  const all = results();
  const orders = [all, all.toReversed(), all.slice(40), all.slice(0, 9), all.filter(({ station }) => station !== null)];
  // A name of digits, before and after cases without a name.
  const byDigits = all.filter(({ station }) => station === '7').concat(all.filter(({ station }) => station === null));
  orders.push(byDigits, byDigits.toReversed());
  const withFindings = all.filter(({ findings }) => findings.length > 0);
  // Each alone, too: a standing of one kind, a group of one case.
  for (const cases of [...orders, ...withFindings.slice(0, 15).map((each) => [each])]) {
    expect(inOrder(summarise(cases))).toEqual(inOrder(recounted(cases)));
  }
  const { uncontested = 0, contested = 0 } = summarise(all).standing ?? {};
  expect([uncontested > 5, contested > 0]).toEqual([true, true]);
});
