import { deepFreeze } from '../../plain/deep-freeze';
import { alertRecipient, dutyAlertLevel, type AlertLevel } from '../../rules/time-limits';
import { alertLevelAt } from '../../rules/time-limits/alert-level';
import { usedUpOnwards, type CountedDays } from '../../rules/time-limits/periods';
import type { CaseFile } from '../case-file';
import type { Clock } from '../clock';
import { departmentsOf } from '../departments-of';

/** The subject of a clock; deeply frozen, since many clocks share it. */
export interface ClockSubject extends Pick<Clock, 'kind' | 'path' | 'clauses'> {
  readonly interpretations?: Clock['interpretations'];
}

/** The values of a clock; those that are left out do not apply. */
export type ClockCourse = {
  readonly [Name in Exclude<keyof Clock, keyof ClockSubject | 'reaches' | 'departments'>]?: Clock[Name] | undefined;
};

/** For values that most clocks do not have. */
const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** Makes a clock, deeply frozen. Field by field, because a spread would take longer than everything else. */
export function clockOf(subject: ClockSubject, course: ClockCourse, { policy }: CaseFile): Clock {
  const { alert = 'none', missing, missingDates } = course;
  return Object.freeze({
    kind: subject.kind,
    path: subject.path,
    status: course.status ?? 'running',
    startedOn: course.startedOn ?? null,
    limitWorkingDays: course.limitWorkingDays ?? null,
    usedWorkingDays: course.usedWorkingDays ?? null,
    leftWorkingDays: course.leftWorkingDays ?? null,
    dueOn: course.dueOn ?? null,
    dueAt: course.dueAt ?? null,
    alert,
    reaches: alertRecipient(alert),
    departments: departmentsOf(subject.clauses, policy),
    clauses: subject.clauses,
    interpretations: subject.interpretations ?? none,
    certain: course.certain ?? true,
    missing: missing === undefined ? none : Object.freeze(missing),
    missingDates: missingDates === undefined ? none : deepFreeze(missingDates),
  });
}

/**
 * Makes a clock whose due date unknown facts or dates leave open.
 *
 * @param isPaused whether no day counts now in any case
 */
export function clockWithoutDueDate(
  subject: ClockSubject,
  startedOn: string | null,
  { limitWorkingDays, missing, missingDates, alert }: ClockCourse,
  file: CaseFile,
  isPaused = false,
): Clock {
  const status = isPaused ? 'paused' : 'undetermined';
  return clockOf(subject, { status, startedOn, limitWorkingDays, missing, missingDates, alert }, file);
}

/** The mildest of the possible alerts if all of them mean overdue: then it is certainly overdue. */
export function alertIfOverdue(possible: readonly AlertLevel[]): AlertLevel {
  if (!possible.every((alert) => alert === 'yellow' || alert === 'red')) return 'none';
  return possible.includes('yellow') ? 'yellow' : 'red';
}

/**
 * Makes a clock with a limit in working days.
 *
 * @param counted the days that count up to the day of the check
 * @param isHeld whether no day after that counts for the time being
 * @param missingDates the dates without which more days may count
 */
export function workingDayClock(
  subject: ClockSubject,
  startedOn: string | null,
  limit: number,
  counted: CountedDays,
  isHeld: boolean,
  file: CaseFile,
  missingDates?: Clock['missingDates'],
): Clock {
  const { days, certain } = counted;
  const due = isHeld ? undefined : usedUpOnwards(counted, limit, file.asOf, file.calendar);
  const course: ClockCourse = {
    status: due === undefined ? 'paused' : 'running',
    startedOn,
    limitWorkingDays: limit,
    usedWorkingDays: days,
    leftWorkingDays: limit - days,
    dueOn: due?.date,
    alert: alertLevelAt(days, limit, file.policy),
    certain: certain && due?.certain !== false,
    missingDates,
  };
  return clockOf(subject, course, file);
}

/**
 * Makes a clock without a limit in working days: it has a last day, and possibly a last moment.
 *
 * @param inTimeOn the last day of a check on which it is not late yet, where that is another one
 */
export function lastDayClock(
  subject: ClockSubject,
  startedOn: string | null,
  dueOn: string,
  file: CaseFile,
  { certain, dueAt, inTimeOn = dueOn }: Pick<ClockCourse, 'certain' | 'dueAt'> & { readonly inTimeOn?: string } = {},
): Clock {
  return clockOf(subject, { startedOn, dueOn, dueAt, alert: dutyAlertLevel(inTimeOn, file.asOf), certain }, file);
}
