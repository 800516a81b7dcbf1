import type { ClauseId, Department, InterpretationId } from '../policy';
import type { CaseResult, FindingCode, Timeliness } from './finding';

/** The two indicators of 3.5.1: 业扩报装时限达标率 and 业扩报装工单质量达标率. */
export type Indicator = 'timeLimitAttainment' | 'workOrderQuality';

/** A case for which an investigation has confirmed falsified or back-entered data. */
export interface ConfirmedFalsification {
  /** The id of the case. */
  readonly caseId: string;
  /** The month for which it counts, `YYYY-MM`. */
  readonly month: string;
}

/** The options of a summary. */
export interface SummaryOptions {
  /** The confirmed falsifications; a finding alone is not one. None by default. */
  readonly confirmedFalsifications?: readonly ConfirmedFalsification[] | undefined;
}

/** How the cases compare with a time limit. */
export interface TimelinessSummary extends Readonly<Record<Timeliness, number>> {
  /** The share of cases on time among those on time or late, from 0 to 1; `null` if there are none. */
  readonly shareOnTime: number | null;
}

/** The indicators of a month that a confirmed falsification vetoes. */
export interface VetoedMonth {
  /** The month, `YYYY-MM`. */
  readonly month: string;
  /** The indicators that do not count for the month. */
  readonly vetoed: readonly Indicator[];
  /** The cases for which it was confirmed. */
  readonly caseIds: readonly string[];
}

/** Counts over all cases or over a group. */
export interface CaseCounts {
  /** The number of cases checked. */
  readonly cases: number;
  /** The number of cases with at least one finding. */
  readonly casesWithFindings: number;
  /** The number of findings. */
  readonly findings: number;
  /** The number of violations. */
  readonly violations: number;
  /** The number of advisories. */
  readonly advisories: number;
  /** The number of checks left undetermined. */
  readonly undetermined: number;
  /** How the cases compare with the limit for their process (3.2.3). */
  readonly process: TimelinessSummary;
  /** How the cases compare with the limits for their supporting works (3.2.5). */
  readonly works: TimelinessSummary;
}

/** The cases of one group. */
export interface GroupCounts extends CaseCounts {
  /** The common value; `null` for cases without one. */
  readonly name: string | null;
}

/** Counts of findings by whether readings would clear them. */
export interface StandingCounts {
  /** The findings that no combination of readings clears. */
  readonly uncontested: number;
  /** The findings that some combination of readings would clear. */
  readonly contested: number;
  /** How many findings each reading, switched alone, would clear; in the order of the register. */
  readonly byReading: Readonly<Partial<Record<InterpretationId, number>>>;
}

/** A summary of many results. */
export interface Summary extends CaseCounts {
  /** The ids of the policies by which the cases were judged, in alphabetical order. */
  readonly policies: readonly string[];
  /** Findings by code, in the order of the codes; codes without findings are left out. */
  readonly byCode: Readonly<Partial<Record<FindingCode, number>>>;
  /** Findings by clause, in the order of the clauses; a finding with two clauses counts for both. */
  readonly byClause: Readonly<Partial<Record<ClauseId, number>>>;
  /**
   * Findings by responsible department, in the order of the departments; a finding of several departments counts for
   * each.
   */
  readonly byDepartment: Readonly<Partial<Record<Department, number>>>;
  /** Cases with findings by responsible department, in the same order; a case counts once per department. */
  readonly casesByDepartment: Readonly<Partial<Record<Department, number>>>;
  /** By responsible supply station, in alphabetical order, cases without one last. */
  readonly byStation: readonly GroupCounts[];
  /** By handler, in alphabetical order, cases without one last. */
  readonly byHandler: readonly GroupCounts[];
  /** By month of the application, in order, cases with an unknown month last. */
  readonly byMonth: readonly GroupCounts[];
  /** How the findings depend on readings; absent unless the results were made with `readings: 'all'`. */
  readonly standing?: StandingCounts;
  /** 3.5.1 — the months with a veto, in order. */
  readonly vetoedMonths: readonly VetoedMonth[];
}

/** A summary in progress: results are counted and not kept. */
export interface RunningSummary {
  /** Adds one result. */
  readonly add: (result: CaseResult) => void;
  /** The summary so far. */
  readonly done: () => Summary;
}
