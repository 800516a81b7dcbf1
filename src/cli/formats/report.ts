import type { Calendar } from '../../calendar';
import type { Policy } from '../../policy';
import type { BaselineEntry } from '../check/baseline';
import type { Listener } from '../check/listener';
import type { Totals } from '../check/totals';
import type { Language } from '../language';

/** From which severity on findings fail the run. */
export type FailingLevel = 'violation' | 'advisory' | 'never';

/** What every report knows beforehand. */
export interface ReportContext {
  readonly version: string;
  readonly asOf: string;
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly language: Language;
  readonly failOn: FailingLevel;
  /** Whether the text may be coloured. */
  readonly colour: boolean;
}

/** How a run ended. */
export interface Ending {
  readonly totals: Totals;
  /** Entries of the baseline that no finding met. */
  readonly stale: readonly BaselineEntry[];
}

/** A report while it is written. Memory stays bounded whatever comes. */
export interface Report extends Listener {
  readonly finish: (ending: Ending) => void;
}

/** Begins a report. */
export type Format = (write: (text: string) => void, context: ReportContext) => Report;
