import type { ConfirmedFalsification } from '../../compliance';
import type { FormatName } from '../formats/formats';
import type { TableNotes } from '../commands/read-tables';
import type { Input } from '../input/input';
import type { CheckSettings } from './check-settings';

/** A report and its destination; `-` is standard output. */
export interface Destination {
  readonly format: FormatName;
  readonly output: string;
}

/** The plan of a check, from options and configuration. */
export interface CheckPlan extends Omit<CheckSettings, 'reports'> {
  readonly inputs: readonly Input[];
  /** How to read tables among them, with their collected remarks. */
  readonly tables: TableNotes;
  readonly destinations: readonly Destination[];
  /** The number of threads that check records. */
  readonly jobs: number;
  /** Whether a run without any record is allowed. */
  readonly allowEmpty: boolean;
  /** Whether findings and faults only appear in the reports, and do not fail the run. */
  readonly exitZero: boolean;
  /** The number of violations that are tolerated. */
  readonly mostViolations: number;
  /** Whether expired entries of the baseline, and entries that did not occur, fail the run. */
  readonly strictBaseline: boolean;
  /** Falsifications that an investigation has confirmed. */
  readonly falsifications: readonly ConfirmedFalsification[];
  /** The file to write the findings of this run to. */
  readonly newBaseline: string | undefined;
}
