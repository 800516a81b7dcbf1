import type { FactName } from '../facts';
import type { ClauseId, Department, InterpretationId } from '../policy';
import type { AlertLevel, AlertRecipient } from '../rules/time-limits/alert-level';
import type { RecordPath } from './finding';

/**
 * What a clock runs for: the whole process, an item of supporting works, the entry in the system, the dispatch of a
 * telephone booking, the filing of a constraint, the completion agreed for works, the connection the customer intends.
 */
export type ClockKind =
  'process' | 'works' | 'systemEntry' | 'dispatch' | 'filing' | 'agreedCompletion' | 'intendedConnection';

/**
 * `running`: every working day counts; `paused`: none does while the case is suspended or held by works; `undetermined`:
 * unknown facts or dates leave open when it is due.
 */
export type ClockStatus = 'running' | 'paused' | 'undetermined';

/** A time limit that runs for a case. */
export interface Clock {
  /** What it runs for. */
  readonly kind: ClockKind;
  /** The way to what it runs for in the record. */
  readonly path: RecordPath;
  /** Whether it runs now. */
  readonly status: ClockStatus;
  /** The day from which it runs, `YYYY-MM-DD` in China; the day itself does not count. `null` if there is none. */
  readonly startedOn: string | null;
  /** The limit in working days; `null` if it has none, or if it is unknown. */
  readonly limitWorkingDays: number | null;
  /** The working days used; `null` if it has no limit in working days. */
  readonly usedWorkingDays: number | null;
  /** The working days left, below 0 if it is overdue; `null` if it has no limit in working days. */
  readonly leftWorkingDays: number | null;
  /** The last day, `YYYY-MM-DD`; `null` while it is paused or undetermined. */
  readonly dueOn: string | null;
  /** The last moment, ISO 8601 in China's time, where that is a matter of minutes; otherwise `null`. */
  readonly dueAt: string | null;
  /** How loudly it calls for attention (3.5.3). */
  readonly alert: AlertLevel;
  /** Whom the alert reaches; `null` if there is no alert. */
  readonly reaches: AlertRecipient | null;
  /** The departments responsible under the clauses. */
  readonly departments: readonly Department[];
  /** The clauses that set the limit. */
  readonly clauses: readonly ClauseId[];
  /** The interpretations that it depends on. */
  readonly interpretations: readonly InterpretationId[];
  /** False if days were counted that a coming notice may still change. */
  readonly certain: boolean;
  /** The facts that would settle it, if it is undetermined. */
  readonly missing: readonly FactName[];
  /** The dates of the record that would settle it, if it is undetermined. */
  readonly missingDates: readonly RecordPath[];
}
