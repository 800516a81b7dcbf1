import { deepFreeze } from '../plain/deep-freeze';
import type { ClauseId } from '../policy';
import { clauseIds } from '../policy';
import { findingCodes, type CaseResult, type FindingCode, type Timeliness } from './finding';

/** The two indicators of 3.5.1: 业扩报装时限达标率 and 业扩报装工单质量达标率. */
export type Indicator = 'timeLimitAttainment' | 'workOrderQuality';

/** A case in which an investigation has confirmed falsified or back-entered data. */
export interface ConfirmedFalsification {
  readonly caseId: string;
  /** The month it counts for, `YYYY-MM`. */
  readonly month: string;
}

/** What the caller knows besides the results. */
export interface SummaryOptions {
  /** A finding alone vetoes nothing; left out: none is confirmed. */
  readonly confirmedFalsifications?: readonly ConfirmedFalsification[] | undefined;
}

/** How the cases stand against one time limit. */
export interface TimelinessSummary extends Readonly<Record<Timeliness, number>> {
  /** On time among those that are over, on time or late, from 0 to 1; `null` if there are none. */
  readonly shareOnTime: number | null;
}

/** The month's indicators that a confirmed falsification vetoes. */
export interface VetoedMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly vetoed: readonly Indicator[];
  /** The cases in which it was confirmed. */
  readonly caseIds: readonly string[];
}

/** Many results in figures. */
export interface Summary {
  readonly cases: number;
  readonly casesWithFindings: number;
  readonly findings: number;
  readonly violations: number;
  readonly advisories: number;
  readonly undetermined: number;
  /** Findings by code, in the order of the codes; codes without any are left out. */
  readonly byCode: Readonly<Partial<Record<FindingCode, number>>>;
  /** Findings by clause, in the order of the clauses; a finding that rests on two counts for both. */
  readonly byClause: Readonly<Partial<Record<ClauseId, number>>>;
  readonly process: TimelinessSummary;
  readonly works: TimelinessSummary;
  /** 3.5.1 — the months with a veto, in order. */
  readonly vetoedMonths: readonly VetoedMonth[];
}

const indicators = /* @__PURE__ */ deepFreeze(['timeLimitAttainment', 'workOrderQuality'] as const);

/**
 * Sums up the results of many cases. The results are gone through once and not kept, so they may come from a stream.
 *
 * @param results what `checkCase` returned
 * @param options which falsifications an investigation has confirmed: they veto two indicators of their month
 *
 * @example
 * summarise([checkCase({ id: 'case-1', facts: {}, fees: [{ item: 'meterFee' }] }, { asOf: '2021-06-30' })]).byCode;
 * // => { 'fee-not-permitted': 1 }
 */
export function summarise(results: Iterable<CaseResult>, options: SummaryOptions = {}): Summary {
  const byCode = new Map<FindingCode, number>();
  const byClause = new Map<ClauseId, number>();
  const processes = noCases();
  const works = noCases();
  let cases = 0;
  let casesWithFindings = 0;
  let findings = 0;
  let violations = 0;
  let undetermined = 0;
  for (const result of results) {
    cases += 1;
    casesWithFindings += result.findings.length > 0 ? 1 : 0;
    findings += result.findings.length;
    undetermined += result.undetermined.length;
    processes[result.timing.process] += 1;
    works[result.timing.works] += 1;
    for (const { code, severity, clauses } of result.findings) {
      violations += severity === 'violation' ? 1 : 0;
      byCode.set(code, (byCode.get(code) ?? 0) + 1);
      for (const clause of clauses) byClause.set(clause, (byClause.get(clause) ?? 0) + 1);
    }
  }
  return deepFreeze({
    cases,
    casesWithFindings,
    findings,
    violations,
    advisories: findings - violations,
    undetermined,
    byCode: inOrder(byCode, findingCodes),
    byClause: inOrder(byClause, clauseIds),
    process: { ...processes, shareOnTime: shareOnTime(processes) },
    works: { ...works, shareOnTime: shareOnTime(works) },
    vetoedMonths: vetoedMonths(options.confirmedFalsifications ?? []),
  });
}

function noCases(): Record<Timeliness, number> {
  return { onTime: 0, late: 0, running: 0, undetermined: 0, notJudged: 0 };
}

function shareOnTime({ onTime, late }: Readonly<Record<Timeliness, number>>): number | null {
  return onTime + late === 0 ? null : onTime / (onTime + late);
}

/** Counts by key, in the order given; keys without any are left out. */
export function inOrder<Key extends string>(
  counts: ReadonlyMap<Key, number>,
  order: readonly Key[],
): Readonly<Partial<Record<Key, number>>> {
  const entries = order.flatMap((key) => {
    const count = counts.get(key);
    return count === undefined ? [] : [[key, count] as const];
  });
  return Object.fromEntries(entries) as Partial<Record<Key, number>>; // the keys of the order
}

/** The months that confirmed falsifications veto, in order. */
export function vetoedMonths(falsifications: readonly ConfirmedFalsification[]): readonly VetoedMonth[] {
  const months = [...new Set(falsifications.map(({ month }) => month))].sort();
  return months.map((month) => ({
    month,
    vetoed: indicators,
    caseIds: [...new Set(falsifications.filter((each) => each.month === month).map(({ caseId }) => caseId))],
  }));
}
