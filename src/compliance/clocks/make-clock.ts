import type { WorkingDayCount } from '../../calendar';
import { alertRecipient, dutyAlertLevel } from '../../rules/time-limits';
import { alertLevelAt } from '../../rules/time-limits/alert-level';
import type { CaseFile } from '../case-file';
import type { Clock, ClockParts } from '../clock';
import { departmentsOf } from '../departments-of';

/** What most clocks lack. */
const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** A clock; what is left out does not apply. Field by field, since a list of clocks is made for every case. */
export function clockOf(parts: ClockParts, { policy }: CaseFile): Clock {
  const { alert = 'none' } = parts;
  return {
    kind: parts.kind,
    path: parts.path,
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
    clauses: parts.clauses,
    interpretations: parts.interpretations ?? none,
    certain: parts.certain ?? true,
    missing: parts.missing ?? none,
    missingDates: parts.missingDates ?? none,
  };
}

/** A clock with a limit in working days. */
export function workingDayClock(
  { kind, path, clauses, startedOn, interpretations }: ClockParts,
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
  return clockOf({ ...parts, alert: dutyAlertLevel(parts.dueOn, file.asOf) }, file);
}

/** Whether the case is suspended: no day after the day of the check counts until the suspension ends. */
export function isSuspended({ record: { suspensions = [] }, asOf }: CaseFile): boolean {
  return suspensions.some(
    ({ from, to }) => from !== undefined && from <= asOf && (to === null || (to !== undefined && to > asOf)),
  );
}
