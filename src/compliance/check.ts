import type { FactName } from '../facts';
import type { ClauseId } from '../policy';
import type { CaseFile } from './case-file';
import type { FindingCode, FindingParameter, RecordPath, Severity } from './finding';

/** The evidence of a finding. */
export type Evidence = Readonly<Record<string, FindingParameter>>;

/** A rule is broken at one place of a record. */
export interface Breach {
  readonly path: RecordPath;
  readonly evidence: Evidence;
  /** Left out: the severity of the check. */
  readonly severity?: Severity;
  readonly missing?: never;
}

/** Whether a rule is broken at one place of a record hangs on unknown facts. */
export interface Doubt {
  readonly path: RecordPath;
  readonly missing: readonly FactName[];
}

/** What a check objects to. */
export type Observation = Breach | Doubt;

/** A rule as it applies to recorded cases. */
export interface Check {
  readonly code: FindingCode;
  readonly clauses: readonly ClauseId[];
  readonly severity: Severity;
  /** What is to be objected to; `undefined` if the record says nothing that could be judged. */
  readonly judge: (file: CaseFile) => readonly Observation[] | undefined;
}

/** Objects to a value if a rule is broken. */
export function objectIf(broken: boolean, path: RecordPath, evidence: Evidence = {}): readonly Observation[] {
  return broken ? [{ path, evidence }] : [];
}
