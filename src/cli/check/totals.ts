import { findingCodes, type FindingCode, type Severity, type Timeliness } from '../../compliance';
import type { CheckedCase } from './checked-case';

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
  /** How the cases stand against the limit on their process (3.2.3). */
  readonly process: TimelinessCounts;
  /** How the cases stand against the limits on their supporting works (3.2.5). */
  readonly works: TimelinessCounts;
}

/** How many cases stand how against a limit. */
export type TimelinessCounts = Readonly<Record<Timeliness, number>>;

/** Counts as a run goes on. */
export interface Tally {
  readonly checked: (checked: CheckedCase, known: number) => void;
  readonly fault: () => void;
  readonly totals: () => Totals;
}

/** A tally of nothing yet. */
export function tally(): Tally {
  const counts = { cases: 0, casesWithFindings: 0, known: 0, undetermined: 0, faults: 0 };
  const bySeverity: Record<Severity, number> = { violation: 0, advisory: 0 };
  const byCode = new Map<FindingCode, number>();
  const process = noCases();
  const works = noCases();
  return {
    checked({ findings, undetermined, timing }, known) {
      counts.cases += 1;
      counts.known += known;
      process[timing.process] += 1;
      works[timing.works] += 1;
      counts.undetermined += undetermined.length;
      if (findings.length > 0) counts.casesWithFindings += 1;
      for (const { code, severity } of findings) {
        bySeverity[severity] += 1;
        byCode.set(code, (byCode.get(code) ?? 0) + 1);
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
      byCode: Object.fromEntries(findingCodes.flatMap((code) => (byCode.has(code) ? [[code, byCode.get(code)]] : []))),
      process: { ...process },
      works: { ...works },
    }),
  };
}

function noCases(): Record<Timeliness, number> {
  return { onTime: 0, late: 0, running: 0, undetermined: 0, notJudged: 0 };
}
