import type { NumberUnit } from '../facts/read-number';

export type { NumberUnit };

/** A value that a mapping writes into a record. `null`: not yet for a date that may say so, otherwise unknown. */
export type MappedValue = string | number | boolean | null;

/** What a word says of several values at once. */
export interface Assignment {
  /** Values by their paths. */
  readonly set?: Readonly<Record<string, MappedValue>>;
  /** Values that the word allows, by their paths. They stay unknown; a value that is known and not among them is a problem. */
  readonly holds?: Readonly<Record<string, readonly string[]>>;
}

/** What a word in a cell means. */
export type WordMeaning = MappedValue | Assignment;

/** What becomes of a column. */
export interface ColumnMapping {
  /** The fact or the field of the record that it holds, or several that get the same value. */
  readonly to?: string | readonly string[];
  /** What its words mean, before the words that are known anyway. */
  readonly values?: Readonly<Record<string, WordMeaning>>;
  /** The unit of its numbers; left out: that of the fact. */
  readonly unit?: NumberUnit;
  /** The system of its dates that are mere numbers, as spreadsheets count days. */
  readonly serial?: 1900 | 1904;
  /** The time of day, `hh:mm`, where a moment is asked for and only the day is told. */
  readonly time?: string;
  /** What stands between several words in one cell; left out: 、；; and |. */
  readonly separator?: string;
  /** Which of several dates counts, where several rows of a case tell different ones. */
  readonly take?: 'earliest' | 'latest';
  /** Whether a table without the column is right. */
  readonly optional?: boolean;
}

/** What becomes of a column: the path it goes to, several paths, or more. */
export type Column = string | readonly string[] | ColumnMapping;

/** Rows of one case that each tell one step of it. */
export interface Steps {
  /** The header of the column that names the step. */
  readonly column: string;
  /** For each step, what becomes of the columns of its row; `ignore` for a step that says nothing. */
  readonly of: Readonly<Record<string, 'ignore' | Readonly<Record<string, Column>>>>;
}

/**
 * How the rows of a table become case records. It is data and can be kept as JSON. Facts are named as they are
 * (`voltageLevel`), fields of the record by their path: `intake.appliedAt`, `stages[application].startedOn`,
 * `works[0].completedOn`, `works[].type` (an entry for each row), `intake.presented[identityCard]` (yes or no).
 */
export interface Mapping {
  /** The schema of mappings, for editors. */
  readonly $schema?: string;
  /** The row of the headers, from 1, and how many rows they take; left out: the first row alone. */
  readonly header?: {
    /** The first row of the headers, from 1; left out: 1. */
    readonly row?: number;
    /** How many rows they take; left out: 1. */
    readonly rows?: number;
  };
  /** The sheets of a workbook that are read; left out: the only one. */
  readonly sheets?: readonly string[];
  /** What becomes of the columns, by their headers. Headers that the vocabulary knows need not be named. */
  readonly columns?: Readonly<Record<string, Column>>;
  /** The headers of columns that are left aside on purpose. */
  readonly ignore?: readonly string[];
  /** Words that stand for an empty cell, in every column. */
  readonly empty?: readonly string[];
  /** Rows that are no cases, such as totals: the words that mark them, by the headers of the columns. */
  readonly skip?: Readonly<Record<string, readonly string[]>>;
  /** `repeat`: a cell merged over several rows says the same in each; left out: it is a problem. */
  readonly merged?: 'repeat';
  /** Whether a case has one row, several that lie together, or several that lie anywhere; left out: one. */
  readonly cases?: 'row' | 'together' | 'anywhere';
  /** Set where each row of a case tells one step. */
  readonly steps?: Steps;
  /** Values that every record gets, by their paths. */
  readonly constants?: Readonly<Record<string, MappedValue>>;
  /** Values for what the row leaves empty, by their paths. Within an entry of a list only if the row has the entry. */
  readonly defaults?: Readonly<Record<string, MappedValue>>;
  /** Remarks on columns by their headers, for people; nothing reads them. */
  readonly notes?: Readonly<Record<string, string>>;
  /** `read`: full-width digits and letters are read like others; left out: they are a problem. */
  readonly fullWidth?: 'read';
}
