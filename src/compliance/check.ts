import type { ClauseId } from '../policy';
import type { CaseFile } from './case-file';
import type { FindingCode, Severity } from './finding';
import type { Observation } from './observation';

/** A check for recorded cases. */
export interface Check {
  readonly code: FindingCode;
  readonly clauses: readonly ClauseId[];
  readonly severity: Severity;
  /** The observations; `undefined` if the record contains nothing to judge. */
  readonly judge: (file: CaseFile) => readonly Observation[] | undefined;
}
