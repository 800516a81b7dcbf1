import type { Mapping, TableSummary } from '../../../intake';
import type { Encoding } from './decoded';

/** How tables among the inputs are read. */
export interface TableSettings {
  /** Undefined if none was given: then only tables with known headers can be read. */
  readonly mapping: Mapping | undefined;
  readonly encoding: Encoding | undefined;
  /** Called for each table that was read to its end. */
  readonly onSummary: (source: string, sheet: string | undefined, summary: TableSummary) => void;
}
