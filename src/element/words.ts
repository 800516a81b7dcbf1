import type { RowState } from '../engine';

/** The words of the element itself. */
export interface Words {
  /** Above the questions. */
  readonly facts: string;
  /** For a fact that is not known. */
  readonly unknown: string;
  /** Before the outcome. */
  readonly outcome: string;
  /** Before the outcomes that are still possible. */
  readonly possible: string;
  /** Before the question that settles most. */
  readonly next: string;
  /** Above the rows. */
  readonly rows: string;
  /** Above the rows of readings that are not taken. */
  readonly otherReadings: string;
  /** What the states of rows are called. */
  readonly states: Readonly<Record<RowState['state'], string>>;
  /** For a row without tests. */
  readonly always: string;
  /** Above the decisions that are read. */
  readonly reads: string;
  /** Above the readings. */
  readonly readings: string;
  /** Behind a reading on which the outcome depends. */
  readonly contested: string;
  /** Above the outcomes by policy. */
  readonly policies: string;
  /** Behind an outcome that another policy changes. */
  readonly differs: string;
  /** Before the buttons that copy. */
  readonly copy: string;
  /** After something was copied. */
  readonly copied: string;
  /** Empties all answers. */
  readonly reset: string;
  /** Between several outcomes. */
  readonly or: string;
  /** Behind a label. */
  readonly colon: string;
}
