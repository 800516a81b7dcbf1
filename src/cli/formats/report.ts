import type { Calendar } from '../../calendar';
import type { FindingCode } from '../../compliance';
import type { Policy } from '../../policy';
import type { BaselineEntry } from '../check/baseline';
import type { CheckedCase } from '../check/checked-case';
import type { FailingLevel } from '../check/fails-at';
import type { Fault } from '../check/fault';
import type { Totals } from '../check/totals';
import type { Language } from '../language';

/** The context of every report. */
export interface ReportContext {
  readonly version: string;
  readonly asOf: string;
  /** The policy of the case being rendered; at the head of a report that of the day of the check. */
  readonly policy: Policy;
  /** All policies by which cases are judged. */
  readonly policies: readonly Policy[];
  readonly calendar: Calendar;
  readonly language: Language;
  readonly failOn: FailingLevel;
  /** Whether findings include the effect of other readings. */
  readonly readings: 'policy' | 'all';
  /** Whether the text may be coloured. */
  readonly colour: boolean;
  /** The path from the folder of the report to the working folder, which names of inputs are relative to. */
  readonly wayBack: string;
  /** Whether the run is compared with an earlier one. */
  readonly compared: boolean;
  /** The codes that the configuration switches off, with the reasons. */
  readonly switchedOff: readonly { readonly code: FindingCode; readonly reason: string }[];
}

/** The end of a run. */
export interface Ending {
  readonly totals: Totals;
  /** Entries of the baseline that matched no finding. */
  readonly stale: readonly BaselineEntry[];
  /** Expired entries of the baseline. */
  readonly expired: readonly BaselineEntry[];
  /** Findings of the earlier run that no longer occur. */
  readonly absent: readonly BaselineEntry[];
  /** The number of faults that the reports do not list. */
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
 * Renders results in any thread. It counts the pieces of each kind, so that nothing is rendered for which no report has
 * room.
 */
export interface Renderer {
  readonly checked: (checked: CheckedCase) => readonly Piece[];
  readonly fault: (fault: Fault) => readonly Piece[];
}

/** A report being written. Its memory is bounded for any input. */
export interface Report {
  readonly take: (piece: Piece) => void;
  readonly finish: (ending: Ending) => void;
}

/** A format of reports: it renders one case or fault at a time, and writes the document around them. */
export interface Format {
  readonly renderer: (context: ReportContext) => Renderer;
  readonly open: (write: (text: string) => void, context: ReportContext) => Report;
}
