import { assess } from './assess';
import type { CaseFile } from './case-file';
import { isOutsideForce } from './checks/record';
import type { Clock } from './clock';
import { addDutyClocks } from './clocks/duty-clocks';
import { processClock } from './clocks/process-clock';
import { addWorksClocks } from './clocks/works-clocks';
import type { CheckOptions } from './options';
import type { CaseRecord } from './record/case-record';
import { MalformedRecordError } from './record/malformed-record-error';
import type { RecordProblem } from './record/record-problem';

/**
 * 3.5.3 — all running time limits of a case: the subject, the due date, the used part, and who receives the alert. They
 * are sorted by due date, those without one last; within a day the highest alert first.
 *
 * @param record the facts and what happened; a date given as `null` has not happened yet
 * @param options the day up to which the clocks run, and the calendar and policy to apply
 * @returns the clocks, deeply frozen; none for a case outside the term of the policy
 * @throws MalformedRecordError with every problem of an invalid record
 * @throws InvalidRequestError naming every invalid or unknown option; CalendarError if only `asOf` is invalid;
 * InvalidTableError if a table of the policy is too large
 *
 * @example
 * const facts = { voltageLevel: '220V', usage: 'residential', supportingWorks: false };
 * const record = { id: 'case-1', facts, intake: { appliedAt: '2021-06-10T09:00:00+08:00' }, connectedOn: null };
 * openClocks(record, { asOf: '2021-06-11' }).map(({ kind, dueOn, leftWorkingDays, alert }) => ({ kind, dueOn, leftWorkingDays, alert }));
 * // => [{ kind: 'process', dueOn: '2021-06-15', leftWorkingDays: 1, alert: 'blue' }]
 */
export function openClocks(record: CaseRecord, options: CheckOptions): readonly Clock[] {
  const { result, problems } = assess(record, options, clocksOf);
  if (problems !== undefined) throw new MalformedRecordError(problems);
  return result;
}

/** The result of `safeOpenClocks`: the clocks of a valid record, or everything that is wrong with the value. */
export type CaseClocks =
  | {
      /** The record is valid. */
      readonly status: 'read';
      /** The clocks, as `openClocks` returns them. */
      readonly clocks: readonly Clock[];
    }
  | {
      /** The record is invalid. */
      readonly status: 'malformed';
      /** Everything that is wrong with it. */
      readonly problems: readonly RecordProblem[];
    };

/**
 * The safe variant of `openClocks`: it accepts a value of any origin, such as parsed JSON, and never throws because of
 * the record.
 *
 * @throws InvalidRequestError naming every invalid or unknown option; CalendarError if only `asOf` is invalid;
 * InvalidTableError if a table of the policy is too large
 *
 * @example
 * safeOpenClocks({ id: 'case-1' }, { asOf: '2021-06-30' }).status; // => 'malformed'
 */
export function safeOpenClocks(value: unknown, options: CheckOptions): CaseClocks {
  const { result, problems } = assess(value, options, clocksOf);
  return Object.freeze(problems === undefined ? { status: 'read', clocks: result } : { status: 'malformed', problems });
}

const alerts = ['red', 'yellow', 'orange', 'blue', 'none'] as const;

/** The running time limits of a case, sorted; none for a case outside the term of its policy. */
export function clocksOf(file: CaseFile, { applyOutsideForce = false }: CheckOptions): readonly Clock[] {
  if (!applyOutsideForce && isOutsideForce(file)) return none;
  const clocks: Clock[] = [];
  const ofProcess = processClock(file);
  if (ofProcess !== undefined) clocks.push(ofProcess);
  addWorksClocks(clocks, file);
  addDutyClocks(clocks, file);
  if (clocks.length > 1) clocks.sort(byDueDate);
  return clocks.length === 0 ? none : Object.freeze(clocks);
}

/** Shared by all completed cases. */
const none: readonly Clock[] = /* @__PURE__ */ Object.freeze([]);

/** Sorts by due date, clocks without one last; within a day the highest alert first. */
export function byDueDate(one: Clock, other: Clock): number {
  const [due, otherDue] = [one.dueOn ?? 'never', other.dueOn ?? 'never'];
  if (due !== otherDue) return due < otherDue ? -1 : 1;
  return alerts.indexOf(one.alert) - alerts.indexOf(other.alert);
}
