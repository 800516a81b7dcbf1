import type { aggregateRows } from './aggregate-rows';
import type { bandsOf } from './bands';
import type { DiagramBuilder } from './diagram-builder';
import type { partitionOf } from './partition';
import type { predicateOf } from './predicate';
import type { rememberingFailures } from './remembering-failures';
import type { ListFunction, Rule, rowsThatApply } from './rows-that-apply';
import type { LanguageMeans, Source } from '../terms/table';

/** The code for general tables that concerns compiling. */
export interface CompilingMeans extends LanguageMeans {
  /** Classes of facts of every kind. */
  readonly partitionOf: typeof partitionOf;
  /** A predicate for a test, fast for many values. */
  readonly predicateOf: typeof predicateOf;
  /** Which rows apply, faster for hundreds of rows. */
  readonly rowsAsBits: typeof rowsThatApply;
  /** Which rows apply, for a table of many bands of one fact. */
  readonly bandsOf: typeof bandsOf;
  /** A compiler that does not try again what was too large. */
  readonly rememberingFailures: typeof rememberingFailures;
  /** Aggregates many rows into one number. */
  readonly aggregateRows: typeof aggregateRows;
  /** For a table with hit policy `unique`: adds the last row that applies to the first. */
  readonly withLast: (
    first: ListFunction,
    rules: readonly Rule[],
    columns: readonly number[],
    builder: DiagramBuilder,
  ) => ListFunction;
}

/** The code for general tables of the language of a source, if it has any. */
export function compilingMeans({ general }: Source): CompilingMeans | undefined {
  return general as CompilingMeans | undefined; // a language has the code of all folders or of none
}
