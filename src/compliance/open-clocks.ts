import { assess } from './assess';
import type { CaseFile } from './case-file';
import { notInForce } from './checks/record';
import type { Clock } from './clock';
import { addDutyClocks } from './clocks/duty-clocks';
import { processClock } from './clocks/process-clock';
import { addWorksClocks } from './clocks/works-clocks';
import type { CheckOptions } from './options';
import type { CaseRecord } from './record/case-record';
import { MalformedRecordError } from './record/malformed-record-error';
import type { RecordProblem } from './record/record-problem';

/**
 * 3.5.3 — every time limit that runs for a case: what it is, when it is due, how much of it is used, and whom the alert
 * reaches. In the order of the due dates, those without one last; on one day the loudest alert first.
 *
 * @param record the facts and what happened; a date given as `null` has not happened yet
 * @param options the day up to which the clocks run, and the calendar and policy to judge by
 * @returns the clocks, deeply frozen; none for a case that the policy does not bind
 * @throws MalformedRecordError with every problem of a record that cannot be judged
 * @throws InvalidRequestError naming every bad or unknown option; CalendarError if `asOf` alone is no date
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

/** What `safeOpenClocks` says of a value: its clocks, or everything that keeps it from being judged. */
export type CaseClocks =
  | {
      /** The record could be read. */
      readonly status: 'read';
      /** What runs, as `openClocks` gives it. */
      readonly clocks: readonly Clock[];
    }
  | {
      /** The record cannot be judged. */
      readonly status: 'malformed';
      /** Everything that is wrong with it. */
      readonly problems: readonly RecordProblem[];
    };

/**
 * The clocks of a value of any origin, such as parsed JSON, as `openClocks` gives those of a record. Never throws for
 * the record.
 *
 * @throws InvalidRequestError naming every bad or unknown option; CalendarError if `asOf` alone is no date
 *
 * @example
 * safeOpenClocks({ id: 'case-1' }, { asOf: '2021-06-30' }).status; // => 'malformed'
 */
export function safeOpenClocks(value: unknown, options: CheckOptions): CaseClocks {
  const { result, problems } = assess(value, options, clocksOf);
  return Object.freeze(problems === undefined ? { status: 'read', clocks: result } : { status: 'malformed', problems });
}

const alerts = ['red', 'yellow', 'orange', 'blue', 'none'] as const;

function clocksOf(file: CaseFile, { applyOutsideForce = false }: CheckOptions): readonly Clock[] {
  if (!applyOutsideForce && notInForce.judge(file)?.length === 1) return none;
  const clocks: Clock[] = [];
  const ofProcess = processClock(file);
  if (ofProcess !== undefined) clocks.push(ofProcess);
  addWorksClocks(clocks, file);
  addDutyClocks(clocks, file);
  if (clocks.length > 1) clocks.sort(byDueDate);
  return clocks.length === 0 ? none : Object.freeze(clocks);
}

/** What cases that are over have. */
const none: readonly Clock[] = /* @__PURE__ */ Object.freeze([]);

/** What is due first comes first, what has no day last; on one day the loudest alert first. */
export function byDueDate(one: Clock, other: Clock): number {
  if (one.dueOn !== other.dueOn) {
    if (one.dueOn === null || other.dueOn === null) return one.dueOn === null ? 1 : -1;
    return one.dueOn < other.dueOn ? -1 : 1;
  }
  return alerts.indexOf(one.alert) - alerts.indexOf(other.alert);
}
