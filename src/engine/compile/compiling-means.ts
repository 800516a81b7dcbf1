import type { aggregateRows } from './aggregate-rows';
import type { DiagramBuilder } from './diagram-builder';
import type { partitionOf } from './partition';
import type { ListFunction, Rule, rowsThatApply } from './rows-that-apply';
import type { LanguageMeans, Source } from '../terms/table';

/** What a language brings along for compiling. */
export interface CompilingMeans extends LanguageMeans {
  /** The classes of facts of every kind. */
  readonly partitionOf: typeof partitionOf;
  /** Which rows apply, sooner where there are hundreds. */
  readonly rowsAsBits: typeof rowsThatApply;
  /** Makes one number of many rows. */
  readonly aggregateRows: typeof aggregateRows;
  /** Of a table that promises that one row applies: where two do, the last of them beside the first. */
  readonly withLast: (
    first: ListFunction,
    rules: readonly Rule[],
    columns: readonly number[],
    builder: DiagramBuilder,
  ) => ListFunction;
}

/** What the language of a source brings along. */
export function compilingMeans({ general }: Source): CompilingMeans | undefined {
  return general as CompilingMeans | undefined; // a language has the means of all rooms or none
}
