import { usedUpOn, workingDaysIn } from '../../rules/time-limits/periods';
import { processSituation } from '../../rules/time-limits/process-counting';
import { countedPeriods, type ProcessSituation } from '../../rules/time-limits/process-time';
import { timesOnwards, type CaseFile } from '../case-file';
import { missingDatesOf, readingsOf } from '../checks/process';
import type { Clock, ClockParts } from '../clock';
import { clockOf, isSuspended, workingDayClock } from './make-clock';

/** 3.2.3 — the clock of a case that is open; none if nothing is known of the time it has taken. */
export function processClocks(file: CaseFile): readonly Clock[] {
  if (!file.isOpen) return [];
  const situations = file.facts.possible(processSituation);
  const timing = file.timing;
  const timed = situations.filter((situation) => timing.periodsOf(situation) !== undefined);
  if (timed.length === 0) return [];
  const path = file.record.connectedOn === null ? ['connectedOn'] : ['stages'];
  const parts: ClockParts = { kind: 'process', path, clauses: ['3.2.3'], interpretations: readingsOf(file) };
  const [situation, ...others] = situations;
  if (situation === undefined || others.length > 0) {
    const answer = file.facts.through(processSituation, (each) => dueData(each, file));
    if (answer.status === 'open') {
      const missingDates = missingDatesOf(timed, file);
      return [clockOf({ ...parts, status: 'undetermined', missing: answer.missing, missingDates }, file)];
    }
  }
  const [first] = timed;
  return first === undefined ? [] : [clockIn(first, parts, file)];
}

/** What a clock shows in a situation. */
function dueData(situation: ProcessSituation, file: CaseFile) {
  const { kind, status, limitWorkingDays, usedWorkingDays, dueOn } = clockIn(
    situation,
    { kind: 'process', path: [], clauses: [] },
    file,
  );
  return { kind, status, limitWorkingDays, usedWorkingDays, dueOn, dates: missingDatesOf([situation], file) };
}

function clockIn(situation: ProcessSituation, parts: ClockParts, file: CaseFile): Clock {
  const { calendar } = file;
  const timing = file.timing;
  const periods = timing.periodsOf(situation) ?? [];
  const missingDates = missingDatesOf([situation], file);
  const startedOn = startOf(situation, file);
  if (missingDates.length > 0 && timing.verdictOf(situation) !== 'late') {
    return clockOf({ ...parts, startedOn, status: 'undetermined', missingDates }, file);
  }
  const { workingDays } = situation.limit;
  const onwards = isHeld(situation, file) ? [] : (countedPeriods(situation, timesOnwards(file)) ?? []);
  return workingDayClock(
    { ...parts, startedOn },
    workingDays,
    workingDaysIn(periods, calendar),
    usedUpOn(onwards, workingDays, calendar),
    file,
  );
}

function startOf({ counting }: ProcessSituation, { times, appliedOn }: CaseFile): string | null {
  if (counting !== 'utilityStages') return times.throughout?.from ?? appliedOn ?? null;
  return times.utilityStages.map(({ from }) => from).sort()[0] ?? null;
}

/** Whether no day counts for the time being: the case is suspended, works hold it, or no stage of the utility is open. */
function isHeld({ counting, limit }: ProcessSituation, file: CaseFile): boolean {
  const { stages = [], works = [] } = file.record;
  const open = stages.filter(({ startedOn, completedOn }) => startedOn !== undefined && completedOn === null);
  return (
    isSuspended(file) ||
    (counting !== 'applicationToConnectionWithOwnWorks' &&
      open.some(({ stage }) => stage === 'customerExternalWorks')) ||
    (counting === 'utilityStages' && open.length === 0) ||
    (!limit.includesSupportingWorks &&
      works.some(({ startedOn, completedOn }) => startedOn !== undefined && completedOn === null))
  );
}
