import type { Policy } from '../policy';
import { readingsTaken, type TakenReadings } from '../policy/readings-taken';
import { daysBetween, openEnd, type Period, type StartDay, type WorkingDays } from '../rules/time-limits/periods';
import type { ProcessTimes } from '../rules/time-limits/process-time';
import { chinaDay } from './china-day';
import type { CaseFacts } from './case-decisions';
import { opinionsOf, type Given } from './case-opinions';
import { papersOf, type CasePapers } from './case-papers';
import type { RecordPath } from './finding';
import type { Observation } from './observation';
import type { CaseRecord, StageRecord, WorksRecord } from './record/case-record';
import { contradictions, shownFacts } from './shown-facts';
import { timingBy, type Timing } from './timing';
import { possibleLimits, type WorksFile, type WorksLimits } from './works-limits';

export type { WorksFile } from './works-limits';

/** A day in a record, and its path. */
export interface RecordedDay {
  readonly date: string;
  readonly path: RecordPath;
}

/** A record made ready for the checks. */
export interface CaseFile {
  readonly record: CaseRecord;
  readonly asOf: string;
  readonly policy: Policy;
  /** The readings that the case is judged by. */
  readonly readings: TakenReadings;
  /** Counts working days, and remembers whether all of them were certain. */
  readonly calendar: WorkingDays;
  /** Counts working days that may or may not count, without remembering. */
  readonly tryCalendar: WorkingDays;
  /** Whether all days counted so far are certain. */
  readonly isCertain: () => boolean;
  /** The facts of the record, with those that its other sections show. */
  readonly facts: CaseFacts;
  /** Where the facts say something else than the record shows. */
  readonly contradictions: readonly Observation[];
  /** The day of the application in China, if it is known. */
  readonly appliedOn: string | undefined;
  /** The earliest start of any stage. */
  readonly firstStart: RecordedDay | undefined;
  /** The day on which the customer got power, if the record has it. */
  readonly connection: RecordedDay | undefined;
  /** Whether the customer is known to have no power yet: what has not happened runs to the day of the check. */
  readonly isOpen: boolean;
  /** The papers of the intake. */
  readonly papers: () => CasePapers;
  /** The opinions that the reviews gave. */
  readonly opinions: () => readonly Given[];
  /** What took time. */
  readonly times: ProcessTimes;
  /** How the time of the case compares with its limit, by any situation that its facts allow. */
  readonly timing: () => Timing;
  /** The items of supporting works, if the record has them. */
  readonly works: readonly WorksFile[] | undefined;
  /** The limits of the items for every way in which the unknown facts may turn out. */
  readonly worksLimits: () => readonly WorksLimits[];
}

/** Makes a record ready. */
export function openCaseFile(
  record: CaseRecord,
  told: CaseFacts,
  asOf: string,
  calendar: WorkingDays,
  policy: Policy,
  readings: TakenReadings = readingsTaken(policy),
): CaseFile {
  const shown = shownFacts(record);
  const facts = shown === undefined ? told : told.with(shown);
  const appliedAt = record.intake?.appliedAt;
  const appliedOn = appliedAt === undefined ? undefined : chinaDay(appliedAt);
  const connection = connectionOf(record);
  const isOpen = connection === undefined && isUnfinished(record);
  const tally = tallied(calendar);
  const works = record.works?.map((item) => openWorksFile(item, facts));
  let times: ProcessTimes | undefined;
  const timesOnce = (): ProcessTimes =>
    (times ??= timesOf(record, appliedOn, connection?.date, isOpen, asOf, readings['I-15']));
  let limits: readonly WorksLimits[] | undefined;
  let opinions: readonly Given[] | undefined;
  let papers: CasePapers | undefined;
  let timing: Timing | undefined;
  return {
    record,
    asOf,
    policy,
    readings,
    calendar: tally.calendar,
    tryCalendar: calendar,
    isCertain: tally.isCertain,
    facts,
    contradictions: contradictions(record.facts, shown),
    appliedOn,
    firstStart: firstStartOf(record),
    connection,
    isOpen,
    papers: () => (papers ??= papersOf(record.intake ?? {}, policy)),
    opinions: () => (opinions ??= opinionsOf(record.reviews ?? [])),
    get times() {
      return timesOnce();
    },
    timing: () => (timing ??= timingBy(record, timesOnce(), readings['I-15'], tally.calendar, calendar)),
    works,
    worksLimits: () => (limits ??= possibleLimits(works ?? [], facts, readings, record.facts, shown)),
  };
}

/** The facts of the works differ from item to item. What an item leaves out is taken from the facts of the case. */
function openWorksFile(item: WorksRecord, caseFacts: CaseFacts): WorksFile {
  const { voltageLevel, type, nature, urgent } = item;
  const changes = { worksVoltageLevel: voltageLevel, worksType: type, worksNature: nature, urgentWorks: urgent };
  return { item, facts: caseFacts.with(changes) };
}

/** Counts as the calendar does, and remembers whether any of it was uncertain. */
function tallied(calendar: WorkingDays): Pick<CaseFile, 'calendar' | 'isCertain'> {
  let certain = true;
  return {
    isCertain: () => certain,
    calendar: {
      addWorkingDays(date, count) {
        const end = calendar.addWorkingDays(date, count);
        certain &&= end.certain;
        return end;
      },
      countWorkingDays(from, to) {
        const count = calendar.countWorkingDays(from, to);
        certain &&= count.certain;
        return count;
      },
    },
  };
}

/** The connection: as recorded, or else the last completion of the stage, if no entry of it is still open. */
function connectionOf({ connectedOn, stages = [] }: CaseRecord): RecordedDay | undefined {
  if (typeof connectedOn === 'string') return { date: connectedOn, path: ['connectedOn'] };
  let last: RecordedDay | undefined;
  for (let index = 0; index < stages.length; index += 1) {
    const { stage, startedOn, completedOn } = stages[index] as StageRecord;
    if (stage !== 'meterConnection') continue;
    if (completedOn === null && startedOn !== undefined) return undefined;
    if (typeof completedOn === 'string' && (last === undefined || completedOn > last.date)) {
      last = { date: completedOn, path: ['stages', index, 'completedOn'] };
    }
  }
  return last;
}

/** Whether the record says that something has begun and is not over. */
function isUnfinished({ connectedOn, stages = [] }: CaseRecord): boolean {
  return (
    connectedOn === null || stages.some(({ startedOn, completedOn }) => startedOn !== undefined && completedOn === null)
  );
}

function firstStartOf({ stages = [] }: CaseRecord, only?: string): RecordedDay | undefined {
  let first = -1;
  let date = '';
  for (let index = 0; index < stages.length; index += 1) {
    const { stage, startedOn } = stages[index] as StageRecord;
    if (startedOn === undefined || (only !== undefined && stage !== only)) continue;
    if (first >= 0 && startedOn >= date) continue;
    first = index;
    date = startedOn;
  }
  return first < 0 ? undefined : { date, path: ['stages', first, 'startedOn'] };
}

/** What took time, if what has not ended by the day of the check goes on for ever. */
export function timesOnwards({ record, appliedOn, readings }: CaseFile): ProcessTimes {
  return timesOf(record, appliedOn, undefined, true, openEnd, readings['I-15']);
}

/** What took time; what is still open ends with the connection, or else runs to the day of the check. */
function timesOf(
  record: CaseRecord,
  appliedOn: string | undefined,
  connectedOn: string | undefined,
  isOpen: boolean,
  asOf: string,
  startDay: StartDay,
): ProcessTimes {
  const { stages = [], works, suspensions } = record;
  const end = connectedOn ?? asOf;
  const began = appliedOn ?? (firstStartOf(record, 'application') ?? firstStartOf(record))?.date;
  const ended = connectedOn ?? (isOpen ? asOf : undefined);
  const utilityStages: Period[] = [];
  const ownWorks: Period[] = [];
  for (const { stage, startedOn, completedOn } of stages) {
    if (startedOn === undefined || completedOn === undefined) continue;
    const list = stage === 'customerExternalWorks' ? ownWorks : utilityStages;
    list.push(daysBetween(startedOn, completedOn ?? end, startDay));
  }
  return {
    throughout: began === undefined || ended === undefined ? undefined : daysBetween(began, ended, startDay),
    utilityStages,
    ownWorks,
    supportingWorks: periodsOf(works, end, startDay, ({ startedOn, completedOn }) => [startedOn, completedOn]),
    suspensions: periodsOf(suspensions, end, startDay, ({ from, to }) => [from, to]),
  };
}

const none: readonly Period[] = /* @__PURE__ */ Object.freeze([]);

/** The periods of which neither date is left out. */
function periodsOf<Item>(
  items: readonly Item[] | undefined,
  end: string,
  startDay: StartDay,
  datesOf: (item: Item) => readonly [from: string | undefined, to: string | null | undefined],
): readonly Period[] {
  if (items === undefined) return none;
  return items.flatMap((item) => {
    const [from, to] = datesOf(item);
    return from === undefined || to === undefined ? [] : daysBetween(from, to ?? end, startDay);
  });
}

/** Whether the supply plan is known to have been given to the customer. */
export function isPlanReplied({ supplyPlan, stages = [] }: CaseRecord): boolean {
  return (
    typeof supplyPlan?.repliedOn === 'string' ||
    stages.some(({ stage, completedOn }) => stage === 'supplyPlanReply' && typeof completedOn === 'string')
  );
}

/** Whether the application is known to have been accepted. */
export function isApplicationAccepted({ intake, stages = [] }: CaseRecord): boolean {
  return (
    intake?.accepted === true ||
    stages.some(({ stage, completedOn }) => stage === 'application' && typeof completedOn === 'string')
  );
}

/** The day by which a case belongs to a policy: of the application, of the first start of a stage, of the connection. */
export function dayOfCase(record: CaseRecord): RecordedDay | undefined {
  const appliedAt = record.intake?.appliedAt;
  if (appliedAt !== undefined) return { date: chinaDay(appliedAt), path: ['intake', 'appliedAt'] };
  return firstStartOf(record) ?? connectionOf(record);
}
