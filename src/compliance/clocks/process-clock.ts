import { distinct } from '../../plain/distinct';
import { usedUpOn, workingDaysIn } from '../../rules/time-limits/periods';
import { processSituation } from '../../rules/time-limits/process-counting';
import { countedPeriods, type ProcessSituation } from '../../rules/time-limits/process-time';
import { timesOnwards, type CaseFile } from '../case-file';
import { missingDatesOf, readingsOf } from '../checks/process';
import type { Clock, ClockParts } from '../clock';
import type { RecordPath } from '../finding';
import { clockOf, isSuspended, workingDayClock } from './make-clock';

const clauses: Clock['clauses'] = /* @__PURE__ */ Object.freeze(['3.2.3'] as const);
const connection: RecordPath = /* @__PURE__ */ Object.freeze(['connectedOn']);
const anyStage: RecordPath = /* @__PURE__ */ Object.freeze(['stages']);

/** 3.2.3 — the clock of a case that is open. */
export function processClocks(file: CaseFile): readonly Clock[] {
  if (!file.isOpen) return [];
  const situations = file.facts.possible(processSituation);
  const path = file.record.connectedOn === null ? connection : anyStage;
  const parts: ClockParts = { kind: 'process', path, clauses, interpretations: readingsOf(file) };
  const clocks = new Map(situations.map((each) => [each, clockIn(each, parts, file)]));
  const [first, ...others] = clocks.values();
  if (first === undefined) return [];
  if (!others.every((other) => showsTheSame(first, other))) {
    const answer = file.facts.through(processSituation, (each) =>
      dueData(clocks.get(each) ?? clockIn(each, parts, file)),
    );
    if (answer.status === 'open') {
      const missingDates = distinct([first, ...others].flatMap((each) => each.missingDates));
      return [clockOf({ ...parts, status: 'undetermined', missing: answer.missing, missingDates }, file)];
    }
  }
  return [first];
}

/** Whether two situations give the same clock: the dates that are missing only ever make it more doubtful. */
function showsTheSame(one: Clock, other: Clock): boolean {
  return (
    one.status === other.status &&
    one.limitWorkingDays === other.limitWorkingDays &&
    one.usedWorkingDays === other.usedWorkingDays &&
    one.dueOn === other.dueOn &&
    one.missingDates.length === 0 &&
    other.missingDates.length === 0
  );
}

/** What tells a clock from that of another situation. */
function dueData({ status, limitWorkingDays, usedWorkingDays, dueOn, missingDates }: Clock) {
  return { status, limitWorkingDays, usedWorkingDays, dueOn, missingDates };
}

function clockIn(situation: ProcessSituation, parts: ClockParts, file: CaseFile): Clock {
  const { calendar } = file;
  const timing = file.timing;
  const periods = timing.periodsOf(situation);
  const startedOn = startOf(situation, file);
  const missingDates = periods === undefined ? startDates(situation, file) : missingDatesOf([situation], file);
  if (periods === undefined || (missingDates.length > 0 && timing.verdictOf(situation) !== 'late')) {
    return clockOf({ ...parts, startedOn, status: 'undetermined', missingDates }, file);
  }
  const { workingDays } = situation.limit;
  const onwards = isHeld(situation, file) ? [] : (countedPeriods(situation, timesOnwards(file)) ?? []);
  return workingDayClock(
    parts,
    startedOn,
    workingDays,
    workingDaysIn(periods, calendar),
    usedUpOn(onwards, workingDays, calendar),
    file,
  );
}

/** The dates without which no day counts: those of the stages of the utility, or else that of the application. */
function startDates({ counting }: ProcessSituation, { record: { stages = [] } }: CaseFile): readonly RecordPath[] {
  if (counting !== 'utilityStages') return [['intake', 'appliedAt']];
  const paths = stages.flatMap(({ stage, startedOn, completedOn }, index): readonly RecordPath[] => {
    if (stage === 'customerExternalWorks') return [];
    if (startedOn !== undefined) return [['stages', index, 'completedOn']];
    return typeof completedOn === 'string' ? [['stages', index, 'startedOn']] : [];
  });
  return paths.length > 0 ? paths : [['stages']];
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
