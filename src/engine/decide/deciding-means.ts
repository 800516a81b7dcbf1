import type { CompilingMeans } from '../compile/compiling-means';
import type { Compiling, Machine, OverlapMeans } from '../compile/machine';
import type { Variable } from '../compile/partition';
import type { Answer } from '../terms/answer';
import type { Collection, Source } from '../terms/table';

/** Gives the answer for the classes of facts. */
export interface Answering {
  (classes: readonly number[]): Answer<unknown>;
  /** The answer for complete facts in a known order; undefined if they have to be read one by one. */
  readonly inOrder?: (facts: unknown, order: readonly Variable[]) => Answer<unknown> | undefined;
}

/** The code for general tables: tables that may be incomplete or large. */
export interface GeneralTables extends CompilingMeans, OverlapMeans {
  /** A frozen copy of a source, since its author may go on changing what was written. */
  readonly frozenCopy: (source: Source) => Source;
  /**
   * Answers if the diagram is too large: row by row, or item by item, as far as possible. If unique rows overlap,
   * answers by the diagram for the known facts. Undefined if the whole diagram answers.
   */
  readonly answeringBeyond: (machine: Machine, source: Source, answerLeft: Answering) => Answering | undefined;
  /** Whether a collection that is too large to be compiled has a single possible outcome; determined item by item. */
  readonly itemsSettled: (
    source: Collection,
    whole: Compiling,
  ) => ((classes: readonly number[]) => boolean) | undefined;
}

/** The code for general tables of the language of a source, if it has any. */
export function decidingMeans({ general }: Source): GeneralTables | undefined {
  return general as GeneralTables | undefined; // a language has the code of all folders or of none
}
