import type { Problem } from '../../plain/problem';
import type { ReadProblemCode } from '../../plain/read/read';

/** The codes of what can be wrong with one value of a record. */
export type RecordProblemCode = ReadProblemCode | 'dates-out-of-order' | 'after-as-of';

/** One invalid value of a record. */
export type RecordProblem = Problem<RecordProblemCode>;
