import type { Clock } from '../../src/compliance';
import { areCertain, type Term } from './compliance';
import type { Case } from './compliance-case';
import { dateOf, dayOf, daysAfter, isWorked, union, workingDayAfter, type Days } from './compliance-dates';

/** A clock without what follows from its other fields. */
export type ReferenceClock = Pick<
  Clock,
  | 'kind'
  | 'path'
  | 'status'
  | 'startedOn'
  | 'limitWorkingDays'
  | 'usedWorkingDays'
  | 'dueOn'
  | 'dueAt'
  | 'alert'
  | 'certain'
  | 'missingDates'
> & {
  /** The limit of works, also where it is not shown. */
  readonly heldTo?: number;
};

/** The path of a value in a record. */
export type Path = Clock['path'];

/** A clock of which some values are given. */
export type Named = Pick<ReferenceClock, 'kind' | 'path'> & Partial<ReferenceClock>;

/** A clock with the usual values where none are given. */
export function clock(each: Named): ReferenceClock {
  return {
    status: 'running',
    startedOn: null,
    limitWorkingDays: null,
    usedWorkingDays: null,
    dueOn: null,
    dueAt: null,
    alert: 'none',
    certain: true,
    missingDates: [],
    ...each,
  };
}

/** A clock with a limit in working days, of which some days have been counted. */
export function counting(
  subject: Named,
  limit: number,
  counted: Days,
  asOf: string,
  isHeld: boolean,
  term: Term,
): ReferenceClock {
  const worked = [...counted].filter(isWorked).toSorted((one, other) => one - other);
  const used = worked.length;
  const last = worked[limit - 1];
  const due = last === undefined ? workingDayAfter(asOf, limit - used) : dateOf(last);
  return clock({
    ...subject,
    status: isHeld ? 'paused' : 'running',
    limitWorkingDays: limit,
    usedWorkingDays: used,
    dueOn: isHeld ? null : due,
    alert: colourOf(used, limit),
    certain: areCertain(isHeld ? counted : union(counted, daysAfter(asOf, due)), term),
  });
}

/** The day on which a number of working days is used up. */
export function lastOf(days: Days, limit: number): number | undefined {
  return [...days].filter(isWorked).toSorted((one, other) => one - other)[limit - 1];
}

/** 3.5.3, in whole numbers. */
export function colourOf(used: number, limit: number): Clock['alert'] {
  if (used * 5 > limit * 6) return 'red';
  if (used > limit) return 'yellow';
  if (used * 5 >= limit * 4) return 'orange';
  return used * 2 >= limit ? 'blue' : 'none';
}

export function overdue(used: number, limit: number): Clock['alert'] {
  return used > limit ? colourOf(used, limit) : 'none';
}

/** The colour of what has a last day alone. */
export function afterDay(last: string, asOf: string): Clock['alert'] {
  const late = dayOf(asOf) - dayOf(last);
  if (late <= 0) return 'none';
  return late === 1 ? 'yellow' : 'red';
}

export function isSuspended({ record, asOf, connection }: Case): boolean {
  return (record.suspensions ?? []).some(({ from, to }) => {
    if (to === null) return connection === undefined && (from ?? asOf) <= asOf;
    return from !== undefined && to !== undefined && from <= asOf && to > asOf;
  });
}
