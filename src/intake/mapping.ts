import type { NumberUnit } from '../facts/read-number';
import type { Infer } from '../plain/read/infer';
import type {
  assignmentShape,
  columnMappingShape,
  columnShape,
  mappedValueShape,
  mappingShape,
  stepsShape,
} from './mapping-shape';

export type { NumberUnit };

/** A value that a mapping writes into a record. `null`: not yet, for a date that may be null; otherwise unknown. */
export type MappedValue = Infer<typeof mappedValueShape>;

/** Several values that one word means. */
export interface Assignment extends Infer<typeof assignmentShape> {}

/** The meaning of a word in a cell. */
export type WordMeaning = MappedValue | Assignment;

/** The meaning of a column. */
export interface ColumnMapping extends Infer<typeof columnMappingShape> {}

/** The meaning of a column: its path, several paths, or a full description. */
export type Column = Infer<typeof columnShape>;

/** Rows that each describe one step of a case. */
export interface Steps extends Infer<typeof stepsShape> {}

/**
 * How the rows of a table become case records. It is data and can be stored as JSON. Facts are given by name
 * (`voltageLevel`), fields of the record by path: `intake.appliedAt`, `stages[application].startedOn`,
 * `works[0].completedOn`, `works[].type` (one entry per row), `intake.presented[identityCard]` (yes or no),
 * `intake.demanded[booking]` (papers demanded at a booking).
 */
export interface Mapping extends Infer<typeof mappingShape> {}
