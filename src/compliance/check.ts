import type { ClauseId } from '../policy';
import type { CaseFile } from './case-file';
import type { FindingCode, Severity } from './finding';
import type { Observation } from './observation';

/** A rule as it applies to recorded cases. */
export interface Check {
  readonly code: FindingCode;
  readonly clauses: readonly ClauseId[];
  readonly severity: Severity;
  /** What is to be objected to; `undefined` if the record says nothing that could be judged. */
  readonly judge: (file: CaseFile) => readonly Observation[] | undefined;
}
