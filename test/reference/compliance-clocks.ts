import type { Clock } from '../../src/compliance';
import { outsideTerm, type Term } from './compliance';
import { once, type Case } from './compliance-case';
import {
  chinaDayOf,
  dateOf,
  dayOf,
  daysAfter,
  daysFrom,
  isWorked,
  minus,
  minusPerhaps,
  never,
  union,
  workingDayAfter,
  workingDays,
  type Days,
} from './compliance-dates';
import { processDays } from './compliance-process';
import { putOff, worksLimits } from './compliance-works';

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

type Path = Clock['path'];

type Named = Pick<ReferenceClock, 'kind' | 'path'> & Partial<ReferenceClock>;

function clock(each: Named): ReferenceClock {
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

/** §3.10 once more, in plain code, for a record of which every fact is known. */
export function clocksReference(each: Case, term: Term): readonly ReferenceClock[] {
  if (outsideTerm(each, term) !== undefined) return [];
  const clocks = [...processClocks(each, term), ...worksClocks(each, term), ...dutyClocks(each, term)];
  return clocks.toSorted((one, other) => {
    const [first, second] = [one.dueOn ?? '9999-99-99', other.dueOn ?? '9999-99-99'];
    if (first !== second) return first < second ? -1 : 1;
    return colours.indexOf(one.alert) - colours.indexOf(other.alert);
  });
}

const colours = ['red', 'yellow', 'orange', 'blue', 'none'];

/** 3.2.3 */
function processClocks(each: Case, term: Term): readonly ReferenceClock[] {
  const { record, asOf, isOpen } = each;
  if (!isOpen) return [];
  const { stages = [], works = [] } = record;
  const { limit, throughout, ownCounts, from = null, left, perhaps } = processDays(each);
  const subject = {
    kind: 'process',
    path: record.connectedOn === null ? ['connectedOn'] : ['stages'],
    startedOn: from,
  } as const;
  const missingDates = missingOfProcess(each);
  if (left === undefined || (perhaps !== never && workingDays(minusPerhaps(left, perhaps)) <= limit.workingDays)) {
    return [clock({ ...subject, status: 'undetermined', missingDates })];
  }
  const own = stages.filter(({ stage }) => stage === 'customerExternalWorks');
  const isHeld =
    isSuspended(each) ||
    (!ownCounts && own.some(isUnderWay)) ||
    (!throughout && !stages.some((entry) => entry.stage !== 'customerExternalWorks' && isUnderWay(entry))) ||
    (!limit.includesSupportingWorks && works.some(isUnderWay));
  return [counting(subject, limit.workingDays, left, asOf, isHeld, term)];
}

interface Dates {
  readonly startedOn?: string | undefined;
  readonly completedOn?: string | null | undefined;
}

function isUnderWay({ startedOn, completedOn }: Dates): boolean {
  return startedOn !== undefined && completedOn === null;
}

/** The dates without which the time of a case is not known. */
function missingOfProcess(each: Case): readonly Path[] {
  const { record, facts, figures, readings, rules } = each;
  const { stages = [], works = [] } = record;
  const { limit, throughout, ownCounts, left } = processDays(each);
  const paths: Path[] = [];
  if (left === undefined) {
    if (throughout) return [['intake', 'appliedAt']];
    stages.forEach(({ stage, startedOn, completedOn }, index) => {
      if (stage === 'customerExternalWorks') return;
      if (startedOn !== undefined) paths.push(['stages', index, 'completedOn']);
      else if (typeof completedOn === 'string') paths.push(['stages', index, 'startedOn']);
    });
    return paths.length > 0 ? paths : [['stages']];
  }
  if (throughout && !ownCounts) {
    const own = [...stages.entries()].filter(([, { stage }]) => stage === 'customerExternalWorks');
    const begun = own.filter(([, entry]) => entry.startedOn !== undefined || typeof entry.completedOn === 'string');
    for (const [index, entry] of begun) paths.push(...missingOf(entry, 'stages', index));
    const planned = rules.connectionStages(facts, figures, readings).includes('customerExternalWorks');
    if (begun.length === 0 && planned && facts.customerExternalWorks) {
      paths.push(own[0] === undefined ? ['stages'] : ['stages', own[0][0], 'startedOn']);
    }
  }
  if (!limit.includesSupportingWorks) {
    if (works.length === 0 && facts.supportingWorks) paths.push(['works']);
    works.forEach((entry, index) => paths.push(...missingOf(entry, 'works', index)));
  }
  return [...paths, ...missingOfSuspensions(each)];
}

function missingOfSuspensions({ record: { suspensions = [] } }: Case): readonly Path[] {
  return suspensions.flatMap(({ from, to }, index): readonly Path[] => {
    if (from === undefined) return [['suspensions', index, 'from']];
    return to === undefined ? [['suspensions', index, 'to']] : [];
  });
}

function missingOf({ startedOn, completedOn }: Dates, section: string, index: number): readonly Path[] {
  if (startedOn === undefined) return [[section, index, 'startedOn']];
  return completedOn === undefined ? [[section, index, 'completedOn']] : [];
}

/** 3.2.5 */
function worksClocks(each: Case, term: Term): readonly ReferenceClock[] {
  const { record, readings, asOf, suspended, perhapsSuspended } = each;
  const limits = worksLimits(each);
  const clocks: ReferenceClock[] = [];
  for (const [{ startedOn, agreedOn, completedOn }, index] of once(record.works)) {
    if (completedOn !== null) continue;
    const missingStart: readonly Path[] = startedOn === undefined ? [['works', index, 'startedOn']] : [];
    const { held: limit = null } = limits[index] ?? {};
    if (limit !== null) {
      const subject = { kind: 'works', path: ['works', index], startedOn: startedOn ?? null, heldTo: limit } as const;
      const missingDates = [...missingStart, ...missingOfSuspensions(each)];
      if (startedOn === undefined) clocks.push(clock({ ...subject, status: 'undetermined', missingDates }));
      else {
        const left = minus(daysFrom(startedOn, asOf, readings), suspended);
        const least = workingDays(minusPerhaps(left, perhapsSuspended));
        if (perhapsSuspended === never) clocks.push(counting(subject, limit, left, asOf, isSuspended(each), term));
        else clocks.push(clock({ ...subject, status: 'undetermined', alert: overdue(least, limit), missingDates }));
      }
    }
    if (agreedOn !== undefined) {
      const subject = {
        kind: 'agreedCompletion',
        path: ['works', index, 'agreedOn'],
        startedOn: startedOn ?? null,
      } as const;
      const isSuspendedThen = (day: number): boolean => suspended.has(day);
      const counted = new Set<number>();
      const due = startedOn === undefined ? agreedOn : putOff(agreedOn, startedOn, isSuspendedThen, readings, counted);
      const certain = areCertain(counted, term);
      if (perhapsSuspended !== never || (startedOn === undefined && suspended.size > 0)) {
        const perhaps = (day: number): boolean => suspended.has(day) || (perhapsSuspended(day) && day <= dayOf(asOf));
        const latest = putOff(agreedOn, startedOn ?? '2021-01-01', perhaps, readings, new Set());
        const missingDates = [...(suspended.size > 0 ? missingStart : []), ...missingOfSuspensions(each)];
        clocks.push(clock({ ...subject, status: 'undetermined', alert: afterDay(latest, asOf), missingDates }));
      } else if (isSuspended(each)) {
        clocks.push(clock({ ...subject, status: 'paused', alert: afterDay(due, asOf), certain }));
      } else clocks.push(clock({ ...subject, dueOn: due, alert: afterDay(due, asOf), certain }));
    }
  }
  return clocks;
}

/** 3.1.2, 3.2.4, 3.2.6 */
function dutyClocks(
  { record, facts, figures, readings, asOf, appliedOn, connection }: Case,
  term: Term,
): readonly ReferenceClock[] {
  const clocks: ReferenceClock[] = [];
  const { intake, supplyPlan, outage } = record;
  if (intake?.enteredAt === null && facts.intakeChannel === 'businessHall') {
    const subject = { kind: 'systemEntry', path: ['intake', 'enteredAt'], startedOn: appliedOn ?? null } as const;
    if (appliedOn === undefined)
      clocks.push(clock({ ...subject, status: 'undetermined', missingDates: [['intake', 'appliedAt']] }));
    else clocks.push(clock({ ...subject, dueOn: appliedOn, alert: afterDay(appliedOn, asOf) }));
  }
  if (intake?.dispatchedAt === null && facts.intakeChannel === 'phone') {
    const { phoneEndedAt } = intake;
    const subject = { kind: 'dispatch', path: ['intake', 'dispatchedAt'] } as const;
    if (phoneEndedAt === undefined)
      clocks.push(clock({ ...subject, status: 'undetermined', missingDates: [['intake', 'phoneEndedAt']] }));
    else {
      const inChina = new Date(Date.parse(phoneEndedAt) + (figures.telephoneDispatchMinutes + 480) * 60_000);
      const dueAt = `${inChina.toISOString().slice(0, 19)}+08:00`;
      const startedOn = chinaDayOf(phoneEndedAt);
      const alert = afterDay(startedOn, asOf);
      clocks.push(clock({ ...subject, startedOn, dueOn: dueAt.slice(0, 10), dueAt, alert }));
    }
  }
  const constraint = supplyPlan?.constraint;
  if (constraint?.gridCaused === true && constraint.filedOn === null) {
    const { foundOn } = constraint;
    const subject = {
      kind: 'filing',
      path: ['supplyPlan', 'constraint', 'filedOn'],
      startedOn: foundOn ?? null,
    } as const;
    if (foundOn === undefined)
      clocks.push(
        clock({ ...subject, status: 'undetermined', missingDates: [['supplyPlan', 'constraint', 'foundOn']] }),
      );
    else
      clocks.push(
        counting(subject, figures.constrainedFilingDays, daysFrom(foundOn, asOf, readings), asOf, false, term),
      );
  }
  if (outage?.intendedOn !== undefined && record.connectedOn === null && connection === undefined) {
    const { intendedOn } = outage;
    const subject = { kind: 'intendedConnection', path: ['outage', 'intendedOn'] } as const;
    clocks.push(clock({ ...subject, dueOn: intendedOn, alert: afterDay(intendedOn, asOf) }));
  }
  return clocks;
}

/** A clock with a limit in working days, of which some days have been counted. */
function counting(
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

function areCertain(days: Iterable<number>, { certainFrom, certainThrough }: Term): boolean {
  return [...days].every((day) => day >= dayOf(certainFrom) && day <= dayOf(certainThrough));
}

/** 3.5.3, in whole numbers. */
function colourOf(used: number, limit: number): Clock['alert'] {
  if (used * 5 > limit * 6) return 'red';
  if (used > limit) return 'yellow';
  if (used * 5 >= limit * 4) return 'orange';
  return used * 2 >= limit ? 'blue' : 'none';
}

function overdue(used: number, limit: number): Clock['alert'] {
  return used > limit ? colourOf(used, limit) : 'none';
}

/** The colour of what has a last day alone. */
function afterDay(last: string, asOf: string): Clock['alert'] {
  const late = dayOf(asOf) - dayOf(last);
  if (late <= 0) return 'none';
  return late === 1 ? 'yellow' : 'red';
}

function isSuspended({ record, asOf, connection }: Case): boolean {
  return (record.suspensions ?? []).some(({ from, to }) => {
    if (from === undefined || from > asOf || to === undefined) return false;
    return to === null ? connection === undefined : to > asOf;
  });
}
