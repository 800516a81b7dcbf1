import type { Mapping, TableSummary } from '../../../intake';
import type { Encoding } from './decoded';

/** How tables among the inputs are read. */
export interface TableSettings {
  /** Undefined if none was given: only tables whose headers are all known can be read then. */
  readonly mapping: Mapping | undefined;
  readonly encoding: Encoding | undefined;
  /** Told of each table that was read to its end. */
  readonly told: (source: string, sheet: string | undefined, summary: TableSummary) => void;
}
