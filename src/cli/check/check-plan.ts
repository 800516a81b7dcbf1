import type { ConfirmedFalsification } from '../../compliance';
import type { FormatName } from '../formats/formats';
import type { TableNotes } from '../commands/read-tables';
import type { Input } from '../input/input';
import type { CheckSettings } from './check-settings';

/** A report and where it goes; `-` is standard output. */
export interface Destination {
  readonly format: FormatName;
  readonly output: string;
}

/** What a check is to do. */
export interface CheckPlan extends Omit<CheckSettings, 'reports'> {
  readonly inputs: readonly Input[];
  /** How tables among them are read, and what is to be said of them. */
  readonly tables: TableNotes;
  readonly destinations: readonly Destination[];
  /** How many threads check records. */
  readonly jobs: number;
  /** Whether a run without a record is right. */
  readonly allowEmpty: boolean;
  /** Whether findings and faults are rows of the reports alone, and do not fail the run. */
  readonly exitZero: boolean;
  /** So many violations are tolerated. */
  readonly mostViolations: number;
  /** Whether entries of the baseline that did not occur or are expired fail the run. */
  readonly strictBaseline: boolean;
  /** Falsifications that an investigation has confirmed. */
  readonly falsifications: readonly ConfirmedFalsification[];
  /** The file to write the findings of this run to. */
  readonly newBaseline: string | undefined;
}
