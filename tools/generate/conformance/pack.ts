import type { CaseRecord } from '../../../src/compliance';

/** Facts and the answer of a decision. */
export interface DecisionVector {
  readonly facts: Readonly<Record<string, unknown>>;
  /** The answer of `decide`: decided with its grounds, or open. */
  readonly answer: unknown;
}

/** `conformance/decisions/<id>.json`. */
export interface DecisionVectors {
  readonly decision: string;
  readonly policy: string;
  readonly vectors: readonly DecisionVector[];
}

/** A call of the calendar and its result. */
export interface CalendarVector {
  readonly operation: 'addWorkingDays' | 'countWorkingDays';
  readonly from: string;
  readonly days?: number;
  readonly to?: string;
  readonly result: unknown;
}

/** A request for a deadline and the answer to it. */
export interface DeadlineVector {
  readonly operation: 'processDeadline' | 'supportingWorksDeadline';
  readonly request: unknown;
  readonly answer: unknown;
}

/** `conformance/deadlines.json`. */
export interface DeadlineVectors {
  readonly policy: string;
  readonly calendar: readonly CalendarVector[];
  readonly deadlines: readonly DeadlineVector[];
}

/** A case record and the result of its check. */
export interface RecordVector {
  readonly record: CaseRecord;
  readonly asOf: string;
  readonly findings: unknown;
  readonly undetermined: unknown;
}

/** `conformance/records.json`. */
export interface RecordVectors {
  readonly policy: string;
  readonly vectors: readonly RecordVector[];
}
