import type { CaseRecord, CaseResult, UndeterminedCheck } from '../../compliance';
import type { Position } from '../input/record-text';
import type { LocatedFinding } from './located-finding';

/** A record that was judged. */
export interface CheckedCase {
  readonly id: string;
  /** The id of the policy by which it was judged. */
  readonly policy: string;
  /** The name of the input. */
  readonly source: string;
  /** The position at which the record begins. */
  readonly position: Position;
  readonly record: CaseRecord;
  /** The findings that are not suppressed. */
  readonly findings: readonly LocatedFinding[];
  /** The suppressed findings: known from the baseline, or with a code that is switched off. */
  readonly suppressed: readonly LocatedFinding[];
  readonly undetermined: readonly UndeterminedCheck[];
  readonly timing: CaseResult['timing'];
  readonly station: CaseResult['station'];
  readonly handler: CaseResult['handler'];
  readonly month: CaseResult['month'];
  /** Whether it was judged although it is outside the term of its policy. */
  readonly outsideForce: boolean;
}
