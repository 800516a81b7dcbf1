import type { RowState } from '../engine';

/** The texts of the element. */
export interface Words {
  /** The heading of the questions. */
  readonly facts: string;
  /** The option for an unknown fact. */
  readonly unknown: string;
  /** The label of the outcome. */
  readonly outcome: string;
  /** The label of the possible outcomes. */
  readonly possible: string;
  /** The label of the most useful next question. */
  readonly next: string;
  /** The heading of the rows. */
  readonly rows: string;
  /** The heading of the rows of readings that do not apply. */
  readonly otherReadings: string;
  /** The names of the states of rows. */
  readonly states: Readonly<Record<RowState['state'], string>>;
  /** The text for a row without tests. */
  readonly always: string;
  /** The heading of the decisions that are read. */
  readonly reads: string;
  /** The heading of the readings. */
  readonly readings: string;
  /** The mark of a reading on which the outcome depends. */
  readonly contested: string;
  /** The heading of the outcomes by policy. */
  readonly policies: string;
  /** The mark of an outcome that differs under another policy. */
  readonly differs: string;
  /** The label before the copy buttons. */
  readonly copy: string;
  /** Shown after something was copied. */
  readonly copied: string;
  /** The button that clears all answers. */
  readonly reset: string;
  /** The separator between outcomes. */
  readonly or: string;
  /** The punctuation after a label. */
  readonly colon: string;
}
