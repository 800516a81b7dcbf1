import {
  findingCodes,
  type ConfirmedFalsification,
  type FindingCode,
  type Timeliness,
  type VetoedMonth,
} from '../../compliance';
import { inOrder, noCases } from '../../compliance/case-counts';
import { vetoedMonths } from '../../compliance/summarise';
import { clauseIds, type ClauseId } from '../../policy';
import type { CheckedCase } from './checked-case';
import { failsAt } from './fails-at';
import type { LocatedFinding } from './located-finding';

/** The counts of a run. */
export interface Totals {
  /** Records that were judged. */
  readonly cases: number;
  readonly casesWithFindings: number;
  /** Cases that were judged although they are outside the term of their policy. */
  readonly casesOutsideForce: number;
  readonly violations: number;
  readonly advisories: number;
  /** Findings among them that some combination of readings would clear, if that was requested. */
  readonly contested: number;
  /** Violations that fail a run with `--fail-on uncontested`. */
  readonly newUncontested: number;
  /** Findings known from the baseline. */
  readonly known: number;
  /** Findings of codes that the configuration switches off. */
  readonly switchedOff: number;
  /** Findings among the violations and advisories that an earlier run already had. */
  readonly unchanged: number;
  /** Violations that an earlier run did not have, which fail a run that is compared with one. */
  readonly newViolations: number;
  /** Advisories that an earlier run did not have. */
  readonly newAdvisories: number;
  /** Checks that unknown facts leave undetermined. */
  readonly undetermined: number;
  /** Faults of the input. */
  readonly faults: number;
  /** Findings by code, in the order of the codes; codes without any are left out. */
  readonly byCode: Readonly<Partial<Record<FindingCode, number>>>;
  /** Findings by clause, in the order of the clauses; a finding with two clauses counts for both. */
  readonly byClause: Readonly<Partial<Record<ClauseId, number>>>;
  /** How the cases compare with the limit for their process (3.2.3). */
  readonly process: TimelinessCounts;
  /** How the cases compare with the limits for their supporting works (3.2.5). */
  readonly works: TimelinessCounts;
  /** The months whose indicators a confirmed falsification vetoes (3.5.1). */
  readonly vetoedMonths: readonly VetoedMonth[];
}

/** The numbers of cases on time, late, running or not judged. */
export type TimelinessCounts = Readonly<Record<Timeliness, number>>;

/** Counts during a run. */
export interface Tally {
  readonly checked: (checked: CheckedCase) => void;
  readonly fault: () => void;
  /** Adds the counts of another tally. */
  readonly add: (counted: Totals) => void;
  readonly totals: () => Totals;
}

type Counts = Omit<Totals, 'byCode' | 'byClause' | 'process' | 'works' | 'vetoedMonths'>;

/** Makes an empty tally; the confirmed falsifications come from options, since no record shows them. */
export function tally(confirmed: readonly ConfirmedFalsification[]): Tally {
  const counts: { -readonly [Name in keyof Counts]: number } = {
    cases: 0,
    casesWithFindings: 0,
    casesOutsideForce: 0,
    violations: 0,
    advisories: 0,
    contested: 0,
    newUncontested: 0,
    known: 0,
    switchedOff: 0,
    unchanged: 0,
    newViolations: 0,
    newAdvisories: 0,
    undetermined: 0,
    faults: 0,
  };
  const byCode = new Map<FindingCode, number>();
  const byClause = new Map<ClauseId, number>();
  const process = noCases();
  const works = noCases();

  const count = (finding: LocatedFinding): void => {
    const { code, severity, clauses, isNew } = finding;
    const violates = severity === 'violation';
    if (finding.standsUnderAllReadings === false) counts.contested += 1;
    if (isNew !== false && failsAt(finding, 'uncontested')) counts.newUncontested += 1;
    counts[violates ? 'violations' : 'advisories'] += 1;
    if (isNew === false) counts.unchanged += 1;
    else counts[violates ? 'newViolations' : 'newAdvisories'] += 1;
    more(byCode, code, 1);
    for (const clause of clauses) more(byClause, clause, 1);
  };

  return {
    checked({ findings, suppressed, undetermined, timing, outsideForce }) {
      counts.cases += 1;
      counts.undetermined += undetermined.length;
      process[timing.process] += 1;
      works[timing.works] += 1;
      if (findings.length > 0) counts.casesWithFindings += 1;
      if (outsideForce) counts.casesOutsideForce += 1;
      for (const finding of findings) count(finding);
      for (const { suppression } of suppressed) counts[suppression?.by === 'baseline' ? 'known' : 'switchedOff'] += 1;
    },
    fault() {
      counts.faults += 1;
    },
    add(counted) {
      for (const name of Object.keys(counts) as readonly (keyof Counts)[]) counts[name] += counted[name]; // its own keys
      for (const code of findingCodes) more(byCode, code, counted.byCode[code] ?? 0);
      for (const clause of clauseIds) more(byClause, clause, counted.byClause[clause] ?? 0);
      for (const how of Object.keys(process) as readonly Timeliness[]) {
        process[how] += counted.process[how];
        works[how] += counted.works[how];
      }
    },
    totals: () => ({
      ...counts,
      byCode: inOrder(byCode, findingCodes),
      byClause: inOrder(byClause, clauseIds),
      process: { ...process },
      works: { ...works },
      vetoedMonths: vetoedMonths(confirmed),
    }),
  };
}

function more<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  if (by > 0) counts.set(key, (counts.get(key) ?? 0) + by);
}
