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

/** A value that a mapping writes into a record. `null`: not yet for a date that may say so, otherwise unknown. */
export type MappedValue = Infer<typeof mappedValueShape>;

/** What a word says of several values at once. */
export interface Assignment extends Infer<typeof assignmentShape> {}

/** What a word in a cell means. */
export type WordMeaning = MappedValue | Assignment;

/** What becomes of a column. */
export interface ColumnMapping extends Infer<typeof columnMappingShape> {}

/** What becomes of a column: the path it goes to, several paths, or more. */
export type Column = Infer<typeof columnShape>;

/** Rows of one case that each tell one step of it. */
export interface Steps extends Infer<typeof stepsShape> {}

/**
 * How the rows of a table become case records. It is data and can be kept as JSON. Facts are named as they are
 * (`voltageLevel`), fields of the record by their path: `intake.appliedAt`, `stages[application].startedOn`,
 * `works[0].completedOn`, `works[].type` (an entry for each row), `intake.presented[identityCard]` (yes or no).
 */
export interface Mapping extends Infer<typeof mappingShape> {}
