import {
  findingCodes,
  type ConfirmedFalsification,
  type FindingCode,
  type Severity,
  type Timeliness,
  type VetoedMonth,
} from '../../compliance';
import { inOrder, vetoedMonths } from '../../compliance/summarise';
import { clauseIds, type ClauseId } from '../../policy';
import type { Listener } from './listener';

/** What a run counted. */
export interface Totals {
  /** Records that were judged. */
  readonly cases: number;
  readonly casesWithFindings: number;
  readonly violations: number;
  readonly advisories: number;
  /** Findings that the baseline knows. */
  readonly known: number;
  /** Checks that unknown facts leave open. */
  readonly undetermined: number;
  /** Faults of the input. */
  readonly faults: number;
  /** Findings by code, in the order of the codes; codes without any are left out. */
  readonly byCode: Readonly<Partial<Record<FindingCode, number>>>;
  /** Findings by clause, in the order of the clauses; a finding that rests on two counts for both. */
  readonly byClause: Readonly<Partial<Record<ClauseId, number>>>;
  /** How the cases stand against the limit on their process (3.2.3). */
  readonly process: TimelinessCounts;
  /** How the cases stand against the limits on their supporting works (3.2.5). */
  readonly works: TimelinessCounts;
  /** The months whose indicators a confirmed falsification vetoes (3.5.1). */
  readonly vetoedMonths: readonly VetoedMonth[];
}

/** How many cases stand how against a limit. */
export type TimelinessCounts = Readonly<Record<Timeliness, number>>;

/** Counts as a run goes on. */
export interface Tally extends Listener {
  readonly totals: () => Totals;
}

/** A tally of nothing yet; which falsifications are confirmed, no record tells. */
export function tally(confirmed: readonly ConfirmedFalsification[]): Tally {
  const counts = { cases: 0, casesWithFindings: 0, known: 0, undetermined: 0, faults: 0 };
  const bySeverity: Record<Severity, number> = { violation: 0, advisory: 0 };
  const byCode = new Map<FindingCode, number>();
  const byClause = new Map<ClauseId, number>();
  const process = noCases();
  const works = noCases();
  return {
    checked({ findings, undetermined, timing }, known) {
      counts.cases += 1;
      counts.known += known.length;
      process[timing.process] += 1;
      works[timing.works] += 1;
      counts.undetermined += undetermined.length;
      if (findings.length > 0) counts.casesWithFindings += 1;
      for (const { code, severity, clauses } of findings) {
        bySeverity[severity] += 1;
        byCode.set(code, (byCode.get(code) ?? 0) + 1);
        for (const clause of clauses) byClause.set(clause, (byClause.get(clause) ?? 0) + 1);
      }
    },
    fault() {
      counts.faults += 1;
    },
    totals: () => ({
      cases: counts.cases,
      casesWithFindings: counts.casesWithFindings,
      violations: bySeverity.violation,
      advisories: bySeverity.advisory,
      known: counts.known,
      undetermined: counts.undetermined,
      faults: counts.faults,
      byCode: inOrder(byCode, findingCodes),
      byClause: inOrder(byClause, clauseIds),
      process: { ...process },
      works: { ...works },
      vetoedMonths: vetoedMonths(confirmed),
    }),
  };
}

function noCases(): Record<Timeliness, number> {
  return { onTime: 0, late: 0, running: 0, notJudged: 0 };
}
