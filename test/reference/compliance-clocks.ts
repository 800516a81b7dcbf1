import {
  afterDay,
  clock,
  colourOf,
  counting,
  isSuspended,
  lastOf,
  overdue,
  type Path,
  type ReferenceClock,
} from './clock';
import { areCertain, outsideTerm, type Term } from './compliance';
import { once, type Case } from './compliance-case';
import { chinaDayOf, dayOf, daysFrom, minus, minusPerhaps, workingDays } from './compliance-dates';
import { putOff, worksLimits } from './compliance-works';
import { missingOfSuspensions } from './missing-dates';
import { processClocks } from './process-clocks';

/** §3.10 once more, in plain code, for a record of which every fact is known. */
export function clocksReference(each: Case, term: Term): readonly ReferenceClock[] {
  if (outsideTerm(each, term) !== undefined) return [];
  return [...processClocks(each, term), ...worksClocks(each, term), ...dutyClocks(each, term)];
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
      if (startedOn === undefined)
        clocks.push(clock({ ...subject, status: 'undetermined', limitWorkingDays: limit, missingDates }));
      else {
        const left = minus(daysFrom(startedOn, asOf, readings), suspended);
        const least = minusPerhaps(left, perhapsSuspended);
        const [due, latest] = [left, least].map((days) => lastOf(days, limit));
        const [colour, mildest] = [left, least].map((days) => colourOf(workingDays(days), limit));
        const isOver = workingDays(left) === workingDays(least) && !perhapsSuspended(dayOf(asOf) + 1);
        if (isOver || (due !== undefined && due === latest && colour === mildest)) {
          const unsettled = workingDays(left) === workingDays(least) ? [] : missingDates;
          const settled = { ...subject, missingDates: unsettled };
          clocks.push(counting(settled, limit, least, asOf, isSuspended(each), term));
        } else {
          const alert = overdue(workingDays(least), limit);
          const status = isSuspended(each) ? 'paused' : 'undetermined';
          clocks.push(clock({ ...subject, status, limitWorkingDays: limit, alert, missingDates }));
        }
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
      // A suspended day up to the due date, if there is one, puts it off.
      const isPerhapsHeld = (day: number): boolean =>
        day <= dayOf(due) && (suspended.has(day) || perhapsSuspended(day));
      if (due !== putOff(agreedOn, startedOn ?? '2021-01-01', isPerhapsHeld, readings, new Set())) {
        const perhaps = (day: number): boolean => suspended.has(day) || (perhapsSuspended(day) && day <= dayOf(asOf));
        const latest = putOff(agreedOn, startedOn ?? '2021-01-01', perhaps, readings, new Set());
        const missingDates = [...(suspended.size > 0 ? missingStart : []), ...missingOfSuspensions(each)];
        const status = isSuspended(each) ? 'paused' : 'undetermined';
        clocks.push(clock({ ...subject, status, alert: afterDay(latest, asOf), missingDates }));
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
        clock({
          ...subject,
          status: 'undetermined',
          limitWorkingDays: figures.constrainedFilingDays,
          missingDates: [['supplyPlan', 'constraint', 'foundOn']],
        }),
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
