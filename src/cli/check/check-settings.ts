import type { ReportFormatName } from '../formats/formats';
import type { FailingLevel } from './fails-at';
import type { Language } from '../language';
import type { BaselineEntry } from './baseline';
import type { CodeSeverities } from './judge';

/** The settings of a check, as data that can be passed to another thread. */
export interface CheckSettings {
  readonly asOf: string;
  /** Policies of the user, as complete and validated JSON; several form a set. */
  readonly policies: readonly unknown[];
  /** The area whose policies of a set apply. */
  readonly area: string | undefined;
  /** Whether cases outside the term of their policy are judged as well. */
  readonly applyOutsideForce: boolean;
  /** Notices to add to the calendar, as validated JSON. */
  readonly calendars: readonly unknown[];
  /** Whether findings include the effect of other readings. */
  readonly readings: 'policy' | 'all';
  readonly language: Language;
  readonly failOn: FailingLevel;
  readonly reports: readonly RequestedReport[];
  readonly severities: CodeSeverities;
  /** The entries of the baseline. */
  readonly known: readonly BaselineEntry[];
  /** The findings of an earlier run to compare with, if there is one. */
  readonly earlier: readonly BaselineEntry[] | undefined;
  /** The number of faults that the reports list. */
  readonly mostFaults: number;
}

/** A report to render pieces for. */
export interface RequestedReport {
  readonly format: ReportFormatName;
  readonly colour: boolean;
  /** The path from the folder of the report to the working folder, such as `../`; empty if they are the same. */
  readonly wayBack: string;
}
