import type { Calendar } from '../../calendar';
import type { FindingCode } from '../../compliance';
import type { Policy } from '../../policy';
import type { BaselineEntry } from '../check/baseline';
import type { CheckedCase } from '../check/checked-case';
import type { FailingLevel } from '../check/fails-at';
import type { Fault } from '../check/fault';
import type { Totals } from '../check/totals';
import type { Language } from '../language';

/** What every report knows beforehand. */
export interface ReportContext {
  readonly version: string;
  readonly asOf: string;
  /** The policy of a case that is rendered; at the head of a report the one of the day of the check. */
  readonly policy: Policy;
  /** All policies that cases are judged by. */
  readonly policies: readonly Policy[];
  readonly calendar: Calendar;
  readonly language: Language;
  readonly failOn: FailingLevel;
  /** Whether findings tell what other readings would make of them. */
  readonly readings: 'policy' | 'all';
  /** Whether the text may be coloured. */
  readonly colour: boolean;
  /** Whether the run is compared with an earlier one. */
  readonly compared: boolean;
  /** The codes that the configuration switches off, and why. */
  readonly switchedOff: readonly { readonly code: FindingCode; readonly reason: string }[];
}

/** How a run ended. */
export interface Ending {
  readonly totals: Totals;
  /** Entries of the baseline that no finding met. */
  readonly stale: readonly BaselineEntry[];
  /** Entries of the baseline whose time is over. */
  readonly expired: readonly BaselineEntry[];
  /** Findings of the earlier run that no finding met. */
  readonly absent: readonly BaselineEntry[];
  /** Faults that the reports do not list. */
  readonly unlistedFaults: number;
}

/** The part of a report about one case or fault. */
export interface Piece {
  readonly kind: string;
  readonly weight: number;
  /** Undefined if there is no room for it, so that it is only counted. */
  readonly text: string | undefined;
}

/**
 * Renders what became of the records, wherever they are checked. It remembers how much it gave of each kind, so that
 * nothing is rendered that no report has room for.
 */
export interface Renderer {
  readonly checked: (checked: CheckedCase) => readonly Piece[];
  readonly fault: (fault: Fault) => readonly Piece[];
}

/** A report while it is written. Memory stays bounded whatever comes. */
export interface Report {
  readonly take: (piece: Piece) => void;
  readonly finish: (ending: Ending) => void;
}

/** A format of reports: the rendering of one case or fault at a time, and the page that takes all of them. */
export interface Format {
  readonly renderer: (context: ReportContext) => Renderer;
  readonly open: (write: (text: string) => void, context: ReportContext) => Report;
}
