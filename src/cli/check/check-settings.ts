import type { FormatName } from '../formats/formats';
import type { FailingLevel } from './fails-at';
import type { Language } from '../language';
import type { BaselineEntry } from './baseline';
import type { CodeSeverities } from './judge';

/** What it takes to check records, as data that can be handed to another thread. */
export interface CheckSettings {
  readonly asOf: string;
  /** Policies of the user, each as complete JSON that was found to be sound; several form a set. */
  readonly policies: readonly unknown[];
  /** The area whose policies of a set apply. */
  readonly area: string | undefined;
  /** Notices to add to the calendar, as JSON that was found to be sound. */
  readonly calendars: readonly unknown[];
  /** Whether findings tell what other readings would make of them. */
  readonly readings: 'policy' | 'all';
  readonly language: Language;
  readonly failOn: FailingLevel;
  readonly reports: readonly RequestedReport[];
  readonly severities: CodeSeverities;
  /** The entries of the baseline. */
  readonly known: readonly BaselineEntry[];
  /** The findings of an earlier run, if this one is compared with it. */
  readonly earlier: readonly BaselineEntry[] | undefined;
  /** How many faults the reports list. */
  readonly mostFaults: number;
}

/** A report to render for. */
export interface RequestedReport {
  readonly format: FormatName | 'baseline';
  readonly colour: boolean;
}
