import type { FactName } from '../facts';
import type { CellReader } from './cell-reader';
import type { IntakeProblem } from './intake-problem';
import type { ColumnMapping, MappedValue } from './mapping';
import type { Slot } from './record-layout';

/** One value that is read from a column. */
export interface Writer {
  /** Its target; undefined for a column whose words assign all values. */
  readonly slot: Slot | undefined;
  readonly read: CellReader;
  readonly take: ColumnMapping['take'];
  /** The separator of several words in one cell. */
  readonly separator: string | RegExp | undefined;
}

/** A column to read. */
export interface ColumnPlan {
  /** The index of the column, from 0. */
  readonly index: number;
  readonly header: string;
  readonly writers: readonly Writer[];
  /** The column with the times of day, if the days are apart from them, and the time for its empty cells. */
  readonly time?: (Pick<ColumnPlan, 'index' | 'header'> & { readonly otherwise: string }) | undefined;
}

/** How to read a table, given its headers. */
export interface TablePlan {
  readonly headers: readonly string[];
  readonly columns: readonly ColumnPlan[];
  /** The column that identifies the cases; without one, no row is a case. */
  readonly id: ColumnPlan | undefined;
  /** The column with the name of the step, if the table has it, and the columns of each step. */
  readonly steps:
    | {
        readonly index: number | undefined;
        readonly of: ReadonlyMap<string, readonly ColumnPlan[]>;
        readonly names: readonly string[];
      }
    | undefined;
  /** The columns that mark rows that are not cases, if the table has them, with the normalised words. */
  readonly skips: readonly { readonly index: number | undefined; readonly words: ReadonlySet<string> }[];
  /** The normalised words that mean an empty cell. */
  readonly empty: ReadonlySet<string>;
  /** Whether a cell merged over several rows applies to each of them. */
  readonly repeatsMerged: boolean;
  /** The values that every record gets. */
  readonly constants: readonly NamedValue[];
  /** The values for cells that a row leaves empty; they do not apply to a missing column. */
  readonly defaults: readonly NamedValue[];
  readonly unused: readonly { readonly column: number; readonly header: string }[];
  /** Whether the mapping ignores a column without a header (index from 0) by its letter. */
  readonly isIgnored: (index: number) => boolean;
  readonly factsWithoutColumn: readonly FactName[];
  readonly problems: readonly IntakeProblem[];
}

/** A value that the mapping itself gives. */
export interface NamedValue {
  readonly slot: Slot;
  readonly value: MappedValue;
}

/** Properties of all cells of the source. */
export interface SourceOptions {
  /** The date system of plain numbers, if the source states it. */
  readonly dateSystem?: 1900 | 1904 | undefined;
  /**
   * Whether each cell certainly belongs to its column. In a text file, a cell beyond the headers may result from an
   * extra separator.
   */
  readonly isPlaced?: boolean | undefined;
}
