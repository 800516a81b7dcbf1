import { moved, openEnd } from '../../rules/time-limits/periods';
import { distinctEntries } from '../distinct-entries';
import type { CaseFile } from '../case-file';
import { dutyAlertLevel, type AlertLevel } from '../../rules/time-limits';
import { alertLevelAt } from '../../rules/time-limits/alert-level';
import { datesNeeded, latestDay } from '../checks/works-completion';
import { hasSeveralItems, heldLimit, takenBy } from '../checks/works-time';
import type { WorksFile } from '../works-file';
import type { Clock } from '../clock';
import { daysUntil, isDueOfItemKnown, leastOf, type DaysOfItem } from '../days-of-item';
import {
  alertIfOverdue,
  clockOf,
  lastDayClock,
  clockWithoutDueDate,
  workingDayClock,
  type ClockSubject,
} from './make-clock';

const clauses: Clock['clauses'] = /* @__PURE__ */ Object.freeze(['3.2.5'] as const);
const ofOneItem: Clock['interpretations'] = /* @__PURE__ */ Object.freeze(['I-15'] as const);
const ofSeveralItems: Clock['interpretations'] = /* @__PURE__ */ Object.freeze(['I-15', 'I-31'] as const);

/** 3.2.5 — adds the clocks of incomplete works: for their limit, and for the agreed day. */
export function addWorksClocks(clocks: Clock[], file: CaseFile): void {
  if (file.works === undefined) return;
  for (const { item, index } of distinctEntries(file.record.works)) {
    const works = file.works[index];
    if (item.completedOn !== null || works === undefined) continue;
    const ofLimit = limitClock(works, index, file);
    if (ofLimit !== undefined) clocks.push(ofLimit);
    if (item.agreedOn !== undefined) clocks.push(agreedClock(works, item.agreedOn, index, file));
  }
}

function limitClock(works: WorksFile, index: number, file: CaseFile): Clock | undefined {
  const { startedOn } = works.item;
  const { verdict, missing } = heldLimit(index, file);
  if (verdict === 'none') return undefined;
  const subject: ClockSubject = {
    kind: 'works',
    path: Object.freeze(['works', index]),
    clauses,
    interpretations: hasSeveralItems(file) ? ofSeveralItems : ofOneItem,
  };
  const missingDates = datesNeeded(startedOn === undefined, index, file);
  const counted = startedOn === undefined ? undefined : daysUntil(startedOn, file.asOf, file);
  const limit = Number(verdict);
  if (counted === undefined || verdict === undefined || !isSettled(counted, limit, file)) {
    const course = {
      limitWorkingDays: verdict === undefined ? undefined : limit,
      missing,
      missingDates,
      alert: alertOfUndetermined(works, index, file),
    };
    return clockWithoutDueDate(subject, startedOn ?? null, course, file, counted !== undefined && file.isSuspended);
  }
  const { days, atLeast } = counted;
  const least = atLeast === days ? counted : leastOf(counted, file);
  const unsettled = least === counted ? undefined : missingDates;
  return workingDayClock(subject, startedOn ?? null, limit, least, file.isSuspended, file, unsettled);
}

/** Whether a clock has the same due date and the same alert however long suspensions with a missing date last. */
function isSettled(counted: DaysOfItem, limit: number, file: CaseFile): boolean {
  const { days, atLeast } = counted;
  const [most, least] = [days, atLeast].map((used) => alertLevelAt(used, limit, file.policy));
  return most === least && isDueOfItemKnown(counted, limit, file);
}

/** Works are overdue if they have exceeded every possible limit, however long unknown suspensions lasted. */
function alertOfUndetermined(works: WorksFile, index: number, file: CaseFile): AlertLevel {
  const taken = takenBy(works, file);
  if (taken === undefined) return 'none';
  return alertIfOverdue(
    file.worksLimits.map(({ held }) => {
      const limit = held[index] ?? null;
      return limit === null ? 'none' : alertLevelAt(taken.daysAtLeast, limit, file.policy);
    }),
  );
}

function agreedClock({ item }: WorksFile, agreedOn: string, index: number, file: CaseFile): Clock {
  const { calendar, times, readings } = file;
  const { startedOn } = item;
  const subject: ClockSubject = {
    kind: 'agreedCompletion',
    path: Object.freeze(['works', index, 'agreedOn']),
    clauses,
    ...(times.suspensions.length > 0 && { interpretations: ofOneItem }),
  };
  const missingDates = datesNeeded(startedOn === undefined && times.suspensions.length > 0, index, file);
  const due = moved(agreedOn, startedOn ?? openEnd, times.suspensions, readings['I-15'], calendar);
  if (missingDates.length > 0 && latestDay(agreedOn, startedOn, openEnd, file).date !== due.date) {
    const alert = alertIfOverdue([dutyAlertLevel(latestDay(agreedOn, startedOn, file.asOf, file).date, file.asOf)]);
    return clockWithoutDueDate(subject, startedOn ?? null, { missingDates, alert }, file, file.isSuspended);
  }
  if (file.isSuspended) {
    // A suspension that began after the agreed day does not move it.
    const alert = dutyAlertLevel(due.date, file.asOf);
    return clockOf(subject, { status: 'paused', startedOn, alert, certain: due.certain }, file);
  }
  return lastDayClock(subject, startedOn ?? null, due.date, file, due);
}
