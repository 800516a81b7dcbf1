import type { WorkingDayCount } from '../../calendar';
import { deepFreeze } from '../../plain/deep-freeze';
import { alertRecipient, dutyAlertLevel } from '../../rules/time-limits';
import { alertLevelAt } from '../../rules/time-limits/alert-level';
import type { CaseFile } from '../case-file';
import type { Clock, ClockParts } from '../clock';
import { departmentsOf } from '../departments-of';

/** What most clocks lack. */
const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** A clock, deeply frozen; what is left out does not apply. Field by field, since a list of clocks is made for every case. */
export function clockOf(parts: ClockParts, { policy }: CaseFile, alert = parts.alert ?? 'none'): Clock {
  return Object.freeze({
    kind: parts.kind,
    path: Object.freeze(parts.path),
    status: parts.status ?? 'running',
    startedOn: parts.startedOn ?? null,
    limitWorkingDays: parts.limitWorkingDays ?? null,
    usedWorkingDays: parts.usedWorkingDays ?? null,
    leftWorkingDays: parts.leftWorkingDays ?? null,
    dueOn: parts.dueOn ?? null,
    dueAt: parts.dueAt ?? null,
    alert,
    reaches: alertRecipient(alert),
    departments: departmentsOf(parts.clauses, policy),
    clauses: Object.freeze(parts.clauses),
    interpretations: parts.interpretations === undefined ? none : Object.freeze(parts.interpretations),
    certain: parts.certain ?? true,
    missing: parts.missing === undefined ? none : Object.freeze(parts.missing),
    missingDates: parts.missingDates === undefined ? none : deepFreeze(parts.missingDates),
  });
}

/** A clock with a limit in working days. */
export function workingDayClock(
  { kind, path, clauses, interpretations }: ClockParts,
  startedOn: string | null,
  limit: number,
  used: WorkingDayCount,
  due: { readonly date: string; readonly certain: boolean } | undefined,
  file: CaseFile,
): Clock {
  const working: ClockParts = {
    kind,
    path,
    clauses,
    startedOn,
    interpretations,
    status: due === undefined ? 'paused' : 'running',
    limitWorkingDays: limit,
    usedWorkingDays: used.days,
    leftWorkingDays: limit - used.days,
    dueOn: due?.date ?? null,
    alert: alertLevelAt(used.days, limit, file.policy),
    certain: used.certain && due?.certain !== false,
  };
  return clockOf(working, file);
}

/** A clock without a limit in working days: it has a last day. */
export function lastDayClock(parts: ClockParts & { readonly dueOn: string }, file: CaseFile): Clock {
  return clockOf(parts, file, dutyAlertLevel(parts.dueOn, file.asOf));
}

/** Whether the case is suspended: no day after the day of the check counts until the suspension ends. */
export function isSuspended({ record: { suspensions = [] }, asOf }: CaseFile): boolean {
  return suspensions.some(
    ({ from, to }) => from !== undefined && from <= asOf && (to === null || (to !== undefined && to > asOf)),
  );
}
