import type { CaseRecord, CaseResult, Finding, UndeterminedCheck } from '../../compliance';
import type { Position } from '../input/record-text';

/** Where a value stands in an input; the end is exclusive. */
export interface Region {
  readonly start: Position;
  readonly end: Position;
}

/** A finding with its place in the input and the name it is known by across runs. */
export interface LocatedFinding extends Finding {
  readonly region: Region;
  readonly fingerprint: string;
}

/** A record that was judged. */
export interface CheckedCase {
  readonly id: string;
  /** The name of the input. */
  readonly source: string;
  /** Where the record begins. */
  readonly position: Position;
  readonly record: CaseRecord;
  /** What was found and is not in the baseline. */
  readonly findings: readonly LocatedFinding[];
  readonly undetermined: readonly UndeterminedCheck[];
  readonly timing: CaseResult['timing'];
}
