import type { Problem } from '../../plain/problem';
import type { ReadProblemCode } from '../../plain/read/read';

/** What is wrong with one value of a record. */
export type RecordProblemCode = ReadProblemCode | 'dates-out-of-order' | 'after-as-of';

/** One value of a record that cannot be used. */
export type RecordProblem = Problem<RecordProblemCode>;
