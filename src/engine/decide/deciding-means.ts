import type { CompilingMeans } from '../compile/compiling-means';
import type { Diagram } from '../compile/diagram';
import type { CitingFunction } from '../compile/grounds';
import type { Machine } from '../compile/machine';
import type { Answer } from '../terms/answer';
import type { Source } from '../terms/table';

/** Gives the answer for the classes of facts. */
export type Answering = (classes: readonly number[]) => Answer<unknown>;

/** What tables need that nobody has proved to be sound and small. A language brings it along for its tables. */
export interface GeneralTables extends CompilingMeans {
  /** Answers where the diagram is too large, by the rows or by the items one by one as far as they go. */
  readonly answeringBeyond: (machine: Machine, source: Source, answerLeft: Answering) => Answering;
  /** @throws InvalidTableError where two rows of a table that promises one apply for certain */
  readonly refuseOverlaps: (
    functions: readonly CitingFunction[],
    nodes: Diagram['nodes'],
    classes: readonly number[],
  ) => void;
}

/** What the language of a source brings along. */
export function decidingMeans({ general }: Source): GeneralTables | undefined {
  return general as GeneralTables | undefined; // a language has the means of all rooms or none
}
