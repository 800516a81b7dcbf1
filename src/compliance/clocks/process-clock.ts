import { distinct } from '../../plain/distinct';
import { processSituation } from '../../rules/time-limits/process-counting';
import type { ProcessSituation } from '../../rules/time-limits/process-time';
import type { CaseFile } from '../case-file';
import { isDueOfProcessKnown, isHeld, isSuspendedIn } from '../days-of-process';
import { alertLevelAt } from '../../rules/time-limits/alert-level';
import { datesOfMoreDays, missingDatesOf, readingsOf } from '../checks/process';
import type { Clock } from '../clock';
import type { RecordPath } from '../finding';
import { alertIfOverdue, clockWithoutDueDate, workingDayClock, type ClockSubject } from './make-clock';

const clauses: Clock['clauses'] = /* @__PURE__ */ Object.freeze(['3.2.3'] as const);
const connection: RecordPath = /* @__PURE__ */ Object.freeze(['connectedOn']);
const anyStage: RecordPath = /* @__PURE__ */ Object.freeze(['stages']);
const application: RecordPath = /* @__PURE__ */ Object.freeze(['intake', 'appliedAt']);

/** 3.2.3 — the clock of an open case. */
export function processClock(file: CaseFile): Clock | undefined {
  if (!file.isOpen) return undefined;
  const situations = file.facts.possible(processSituation);
  const path = file.record.connectedOn === null ? connection : anyStage;
  const subject: ClockSubject = { kind: 'process', path, clauses, interpretations: Object.freeze(readingsOf(file)) };
  const first = clockIn(situations[0] as ProcessSituation, subject, file); // a decision leaves at least one outcome
  return situations.length === 1 ? first : clockInAny(situations, first, subject, file);
}

/** The clock of all situations if they agree, or else an undetermined clock with the facts that would settle it. */
function clockInAny(
  situations: readonly ProcessSituation[],
  first: Clock,
  subject: ClockSubject,
  file: CaseFile,
): Clock {
  const clocks = new Map(situations.map((each, place) => [each, place === 0 ? first : clockIn(each, subject, file)]));
  const all = [...clocks.values()];
  const answer = file.facts.through(processSituation, (each) => dueData(clocks.get(each) ?? first)); // one for each situation
  if (answer.status === 'decided') return first;
  const missingDates = distinct(all.flatMap((each) => each.missingDates));
  const alert = alertIfOverdue(all.map((each) => each.alert));
  const common = <Name extends keyof Clock>(name: Name): Clock[Name] | null =>
    all.every((each) => each[name] === first[name]) ? first[name] : null;
  const course = {
    limitWorkingDays: common('limitWorkingDays'),
    missing: answer.missing,
    missingDates,
    alert,
  };
  return clockWithoutDueDate(subject, common('startedOn'), course, file, common('status') === 'paused');
}

/** The values by which clocks of different situations are compared. */
function dueData({ status, limitWorkingDays, usedWorkingDays, dueOn, alert, missingDates }: Clock) {
  return { status, limitWorkingDays, usedWorkingDays, dueOn, alert, missingDates };
}

function clockIn(situation: ProcessSituation, subject: ClockSubject, file: CaseFile): Clock {
  const { timing } = file;
  const counted = timing.countedIn(situation);
  const moreDays = datesOfMoreDays(situation, file);
  const limitWorkingDays = situation.limit.workingDays;
  if (counted === undefined) {
    const start = situation.counting === 'utilityStages' ? anyStage : application;
    const hasDates = start === anyStage && moreDays.length > 0;
    const isPaused = hasDates && isSuspendedIn(situation, file);
    const missingDates = hasDates ? moreDays : [start];
    return clockWithoutDueDate(subject, null, { limitWorkingDays, missingDates }, file, isPaused);
  }
  const startedOn = startOf(situation, file);
  const missingDates = distinct([...moreDays, ...missingDatesOf([situation], file)]);
  const least = missingDates.length > 0 ? timing.leastOf(situation, counted) : counted;
  if (missingDates.length > 0 && !isDueOfProcessKnown(situation, counted, file)) {
    const alert = alertIfOverdue([alertLevelAt(least.days, limitWorkingDays, file.policy)]);
    const course = { limitWorkingDays, missingDates, alert };
    const began = moreDays.length > 0 ? null : startedOn;
    return clockWithoutDueDate(subject, began, course, file, isSuspendedIn(situation, file));
  }
  const unsettled = least.days === counted.days ? undefined : missingDates;
  return workingDayClock(subject, startedOn, limitWorkingDays, least, isHeld(situation, file), file, unsettled);
}

/** The recorded day from which the time runs, whether that day is counted or not (I-15). */
function startOf({ counting }: ProcessSituation, { record: { stages = none }, startedOn }: CaseFile): string | null {
  if (counting !== 'utilityStages') return startedOn ?? null;
  let first: string | null = null;
  for (const { stage, startedOn: from, completedOn } of stages) {
    if (stage === 'customerExternalWorks' || from === undefined || completedOn === undefined) continue;
    if (first === null || from < first) first = from;
  }
  return first;
}

/** Shared, since most records have no such dates. */
const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);
