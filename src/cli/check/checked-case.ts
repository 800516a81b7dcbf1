import type { CaseRecord, CaseResult, UndeterminedCheck } from '../../compliance';
import type { Position } from '../input/record-text';
import type { LocatedFinding } from './located-finding';

/** A record that was judged. */
export interface CheckedCase {
  readonly id: string;
  /** The id of the policy that it was judged by. */
  readonly policy: string;
  /** The name of the input. */
  readonly source: string;
  /** Where the record begins. */
  readonly position: Position;
  readonly record: CaseRecord;
  /** What was found, but for what is suppressed. */
  readonly findings: readonly LocatedFinding[];
  /** What was found and is known from the baseline, or of a code that is switched off. */
  readonly suppressed: readonly LocatedFinding[];
  readonly undetermined: readonly UndeterminedCheck[];
  readonly timing: CaseResult['timing'];
  readonly station: CaseResult['station'];
  readonly handler: CaseResult['handler'];
  readonly month: CaseResult['month'];
}
