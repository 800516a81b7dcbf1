import type { FactName } from '../facts';
import type { FindingParameter, RecordPath, Severity } from './finding';

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

/** Objects to a value if a rule is broken. */
export function objectIf(broken: boolean, path: RecordPath, evidence: Evidence = {}): readonly Observation[] {
  return broken ? [{ path, evidence }] : [];
}
