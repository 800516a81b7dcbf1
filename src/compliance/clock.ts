import type { FactName } from '../facts';
import type { ClauseId, Department, InterpretationId } from '../policy';
import type { AlertLevel, AlertRecipient } from '../rules/time-limits/alert-level';
import type { RecordPath } from './finding';

/**
 * The subject of a clock: the whole process, an item of supporting works, the entry in the system, the dispatch of a
 * telephone booking, the filing of a constraint, the agreed completion of works, or the intended connection.
 */
export type ClockKind =
  'process' | 'works' | 'systemEntry' | 'dispatch' | 'filing' | 'agreedCompletion' | 'intendedConnection';

/**
 * `running`: every working day counts. `paused`: none counts, while the case is suspended or waits for works.
 * `undetermined`: the deadline depends on unknown facts or dates.
 */
export type ClockStatus = 'running' | 'paused' | 'undetermined';

/** A running time limit of a case. */
export interface Clock {
  /** The subject of the limit. */
  readonly kind: ClockKind;
  /** The path of the subject in the record. */
  readonly path: RecordPath;
  /** Whether it is running now. */
  readonly status: ClockStatus;
  /** The recorded day from which it runs, `YYYY-MM-DD` in China; by I-15 it is not counted. `null` if there is none. */
  readonly startedOn: string | null;
  /** The limit in working days; `null` if it has none or is unknown. */
  readonly limitWorkingDays: number | null;
  /**
   * The working days used, the least possible if `missingDates` has entries; `null` without a limit in working days, and
   * where the due date is not settled.
   */
  readonly usedWorkingDays: number | null;
  /** The working days left after these, below 0 if overdue; `null` like the days used. */
  readonly leftWorkingDays: number | null;
  /** The last day, `YYYY-MM-DD`; `null` while it is paused or undetermined. */
  readonly dueOn: string | null;
  /** The last moment, ISO 8601 in China's time, for limits in minutes; otherwise `null`. */
  readonly dueAt: string | null;
  /** The alert level (3.5.3). */
  readonly alert: AlertLevel;
  /** Who receives the alert; `null` if there is no alert. */
  readonly reaches: AlertRecipient | null;
  /** The departments responsible under the clauses. */
  readonly departments: readonly Department[];
  /** The clauses that set the limit. */
  readonly clauses: readonly ClauseId[];
  /** The interpretations that the limit depends on. */
  readonly interpretations: readonly InterpretationId[];
  /** False if days were counted that a future notice may still change. */
  readonly certain: boolean;
  /** The facts that would settle it, if they matter to its limit or its days. */
  readonly missing: readonly FactName[];
  /** The dates of the record that would settle its due date or the days used. */
  readonly missingDates: readonly RecordPath[];
}
