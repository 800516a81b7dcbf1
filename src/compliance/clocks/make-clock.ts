import type { WorkingDayCount } from '../../calendar';
import { alertLevel, alertRecipient, dutyAlertLevel, type AlertLevel } from '../../rules/time-limits';
import type { CaseFile } from '../case-file';
import type { Clock, ClockParts } from '../clock';
import { departmentsOf } from '../departments-of';

/** A clock; what is left out does not apply. */
export function clockOf(parts: ClockParts, { policy }: CaseFile): Clock {
  const { alert = 'none' } = parts;
  return {
    status: 'running',
    startedOn: null,
    limitWorkingDays: null,
    usedWorkingDays: null,
    leftWorkingDays: null,
    dueOn: null,
    dueAt: null,
    alert,
    reaches: alertRecipient(alert),
    departments: departmentsOf(parts.clauses, policy),
    interpretations: [],
    certain: true,
    missing: [],
    missingDates: [],
    ...parts,
  };
}

/** A clock with a limit in working days. */
export function workingDayClock(
  parts: ClockParts,
  limit: number,
  used: WorkingDayCount,
  due: { readonly date: string; readonly certain: boolean } | undefined,
  file: CaseFile,
): Clock {
  const working: ClockParts = {
    ...parts,
    status: due === undefined ? 'paused' : 'running',
    limitWorkingDays: limit,
    usedWorkingDays: used.days,
    leftWorkingDays: limit - used.days,
    dueOn: due?.date ?? null,
    alert: levelOf(used.days, limit, file.policy),
    certain: used.certain && due?.certain !== false,
  };
  return clockOf(working, file);
}

function levelOf(elapsedWorkingDays: number, limitWorkingDays: number, policy: CaseFile['policy']): AlertLevel {
  const answer = alertLevel({ elapsedWorkingDays, limitWorkingDays }, { policy });
  return answer.status === 'decided' ? answer.outcome : 'none';
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
