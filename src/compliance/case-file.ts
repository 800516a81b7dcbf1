import type { WorkingDate, WorkingDayCount } from '../calendar';
import type { Facts } from '../facts';
import type { Policy } from '../policy';
import { readingsTaken, type TakenReadings } from '../policy/readings-taken';
import {
  countingWithout,
  daysBetween,
  merged,
  openEnd,
  partsLeft,
  type Period,
  type StartDay,
  workingDaysIn,
  type WorkingDays,
} from '../rules/time-limits/periods';
import type { ProcessTimes } from '../rules/time-limits/process-time';
import { chinaDay } from './china-day';
import type { CaseFacts } from './case-decisions';
import { opinionsOf, type Given } from './case-opinions';
import { CasePapers } from './case-papers';
import type { RecordPath } from './finding';
import type { Observation } from './observation';
import type { CaseRecord, StageRecord, WorksRecord } from './record/case-record';
import { contradictions, shownFacts } from './shown-facts';
import { Timing } from './timing';
import { perhapsSuspended, type PeriodBounds, type UnknownPeriods } from './unknown-periods';
import { WorksFile } from './works-file';
import { possibleLimits, type WorksLimits } from './works-limits';

// Over 200 lines: many values of a record, each computed on first use.

/** A date in a record, with its path. */
export interface RecordedDay {
  readonly date: string;
  readonly path: RecordPath;
}

/** Counts like a calendar, and records whether all days counted were certain. */
class TallyingCalendar implements WorkingDays {
  /** Whether all days counted so far are certain. */
  certain = true;

  constructor(private readonly calendar: WorkingDays) {}

  addWorkingDays(date: string, count: number): WorkingDate {
    const end = this.calendar.addWorkingDays(date, count);
    this.certain &&= end.certain;
    return end;
  }

  countWorkingDays(from: string, to: string): WorkingDayCount {
    const count = this.calendar.countWorkingDays(from, to);
    this.certain &&= count.certain;
    return count;
  }
}

/** A record prepared for the checks. Values that only some checks need are computed on first use. */
export class CaseFile {
  /** Counts working days, and records whether all of them were certain. */
  readonly calendar: TallyingCalendar;
  /** The facts of the record, with those that follow from its other sections. */
  readonly facts: CaseFacts;
  /** The day of the application in China, if it is known. */
  readonly appliedOn: string | undefined;
  /** The day on which the customer was connected, if the record has it. */
  readonly connection: RecordedDay | undefined;
  /**
   * Whether the customer is known not to be connected yet. Then periods without an end last until the day of the check.
   */
  readonly isOpen: boolean;
  /** The items of supporting works, if the record has them. */
  readonly works: readonly WorksFile[] | undefined;
  private readonly shown: Facts | undefined;
  private knownPapers: CasePapers | undefined;
  private knownOpinions: readonly Given[] | undefined;
  private countDays: ReturnType<typeof countingWithout> | undefined;
  private countAtLeast: typeof this.countDays;
  private knownPerhaps: UnknownPeriods | undefined;
  private knownLongest: readonly Period[] | undefined;
  private knownSuspended: boolean | undefined;
  private knownTimes: ProcessTimes | undefined;
  private knownTiming: Timing | undefined;
  private knownLimits: readonly WorksLimits[] | undefined;

  /**
   * @param recorded the facts of the record as the decisions read them
   * @param tryCalendar counts working days that may turn out not to matter; it does not record whether they are certain
   * @param readings the readings by which the case is judged
   */
  constructor(
    readonly record: CaseRecord,
    recorded: CaseFacts,
    readonly asOf: string,
    readonly tryCalendar: WorkingDays,
    readonly policy: Policy,
    readonly readings: TakenReadings = readingsTaken(policy),
  ) {
    const { intake, works } = record;
    this.calendar = new TallyingCalendar(tryCalendar);
    this.shown = shownFacts(record);
    this.facts = this.shown === undefined ? recorded : recorded.with(this.shown);
    this.appliedOn = intake?.appliedAt === undefined ? undefined : chinaDay(intake.appliedAt);
    this.connection = connectionOf(record);
    this.isOpen = this.connection === undefined && isUnfinished(record);
    this.works = works?.map((item) => new WorksFile(item, this.facts, works.length === 1));
  }

  /** Whether all working days counted so far are certain. */
  get certain(): boolean {
    return this.calendar.certain;
  }

  /** Where the facts contradict the rest of the record. */
  get contradictions(): readonly Observation[] {
    return contradictions(this.record.facts, this.shown);
  }

  /** The earliest start of any stage. */
  get firstStart(): RecordedDay | undefined {
    return firstStartOf(this.record);
  }

  /**
   * The day from which the time until the connection runs: of the application, or else of the first start of that
   * stage, or else of the first start of any stage.
   */
  get startedOn(): string | undefined {
    return this.appliedOn ?? (firstStartOf(this.record, 'application') ?? this.firstStart)?.date;
  }

  /** The papers of the intake. */
  get papers(): CasePapers {
    return (this.knownPapers ??= new CasePapers(this.record.intake, this.policy));
  }

  /** The opinions given by reviews. */
  get opinions(): readonly Given[] {
    return (this.knownOpinions ??= opinionsOf(this.record.reviews));
  }

  /** The periods of the case. */
  get times(): ProcessTimes {
    const { record, connection, isOpen, asOf, readings } = this;
    return (this.knownTimes ??= timesOf(record, this.startedOn, connection?.date, isOpen, asOf, readings['I-15']));
  }

  /** The working days of a period without suspensions, and the minimum if dates of suspensions are missing. */
  workingDaysOf(period: Period): WorkingDayCount & { readonly atLeast: number } {
    const { record, times, calendar, tryCalendar, perhapsSuspended: perhaps } = this;
    if (record.suspensions === undefined) {
      const { days, certain } = workingDaysIn(partsLeft(period, times.suspensions), calendar);
      return { days, certain, atLeast: days };
    }
    this.countDays ??= countingWithout(times.suspensions, tryCalendar);
    const { days, certain } = this.countDays(period);
    calendar.certain &&= certain;
    if (perhaps.periods.length === 0) return { days, certain, atLeast: days };
    this.countAtLeast ??= countingWithout(this.longestSuspensions, tryCalendar);
    return { days, certain, atLeast: this.countAtLeast(period).days };
  }

  /** Where periods begin, and where those with a missing end have ended at the latest. */
  get periodBounds(): PeriodBounds {
    return { startDay: this.readings['I-15'], openUntil: this.connection?.date ?? openEnd };
  }

  /** The suspensions with a missing date. */
  get perhapsSuspended(): UnknownPeriods {
    return (this.knownPerhaps ??= perhapsSuspended(this.record, this.periodBounds));
  }

  /** The suspensions, those with a missing date as long as they may have lasted; merged. */
  get longestSuspensions(): readonly Period[] {
    const { suspensions } = this.times;
    const { periods } = this.perhapsSuspended;
    return periods.length === 0 ? suspensions : (this.knownLongest ??= merged([...suspensions, ...periods]));
  }

  /**
   * Whether the case is suspended on the day of the check: no later day counts until the suspension ends. A suspension
   * without an end ends with the connection.
   */
  get isSuspended(): boolean {
    return (this.knownSuspended ??= isSuspended(this));
  }

  /** How the time of the case compares with its limit, for every situation that its facts allow. */
  get timing(): Timing {
    const { record, times, periodBounds, calendar, tryCalendar } = this;
    return (this.knownTiming ??= new Timing(record, times, periodBounds, calendar, tryCalendar));
  }

  /** The limits of the items, for every completion of the unknown facts. */
  get worksLimits(): readonly WorksLimits[] {
    const { record, works = [], facts, readings, shown, policy } = this;
    return (this.knownLimits ??= possibleLimits(works, facts, readings, record.facts, shown, policy));
  }
}

function isSuspended({ record: { suspensions }, asOf, connection }: CaseFile): boolean {
  return (
    suspensions !== undefined &&
    // None begins after the day of the check.
    suspensions.some(({ to }) => (to === null ? connection === undefined : to !== undefined && to > asOf))
  );
}

/** The connection: as recorded, or else the last completion of that stage, unless one of its entries is still open. */
function connectionOf({ connectedOn, stages = none }: CaseRecord): RecordedDay | undefined {
  if (typeof connectedOn === 'string') return { date: connectedOn, path: connectedOnPath };
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

const connectedOnPath: RecordPath = /* @__PURE__ */ Object.freeze(['connectedOn']);

/** Whether the record contains something that has begun and not ended. */
function isUnfinished({ connectedOn, stages = none }: CaseRecord): boolean {
  return (
    connectedOn === null || stages.some(({ startedOn, completedOn }) => startedOn !== undefined && completedOn === null)
  );
}

function firstStartOf({ stages = none }: CaseRecord, only?: string): RecordedDay | undefined {
  const first = firstStarted(stages, only);
  const date = stages[first]?.startedOn;
  return date === undefined ? undefined : { date, path: ['stages', first, 'startedOn'] };
}

/** The index of the entry that began first, of all stages or of one; -1 if none has begun. */
export function firstStarted(stages: readonly StageRecord[], only?: string): number {
  let first = -1;
  let date = '';
  for (let index = 0; index < stages.length; index += 1) {
    const { stage, startedOn } = stages[index] as StageRecord; // an index within the list
    if (startedOn === undefined || (only !== undefined && stage !== only)) continue;
    if (first >= 0 && startedOn >= date) continue;
    first = index;
    date = startedOn;
  }
  return first;
}

/** The periods of a case. An open period ends with the connection, or else with the day of the check. */
function timesOf(
  record: CaseRecord,
  began: string | undefined,
  connectedOn: string | undefined,
  isOpen: boolean,
  asOf: string,
  startDay: StartDay,
): ProcessTimes {
  const { stages = none, works = none, suspensions = none } = record;
  const end = connectedOn ?? asOf;
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
    supportingWorks: works.length === 0 ? none : periodsOf(works.map(worksDates), end, startDay),
    suspensions: suspensions.length === 0 ? none : merged(periodsOf(suspensions, end, startDay)),
  };
}

/** Shared, since most records have no such periods. */
const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** Two dates of a record; either may be left out, and `null` means that it has not happened yet. */
interface RecordedDates {
  readonly from?: string | undefined;
  readonly to?: string | null | undefined;
}

function worksDates({ startedOn, completedOn }: WorksRecord): RecordedDates {
  return { from: startedOn, to: completedOn };
}

/** The periods with both dates; `null` as an end means that a period has not ended. */
function periodsOf(dates: readonly RecordedDates[], end: string, startDay: StartDay): readonly Period[] {
  const periods: Period[] = [];
  for (const { from, to } of dates) {
    if (from !== undefined && to !== undefined) periods.push(daysBetween(from, to ?? end, startDay));
  }
  return periods;
}

/** Whether the supply plan was certainly given to the customer. */
export function isPlanReplied({ supplyPlan, stages = none }: CaseRecord): boolean {
  return (
    typeof supplyPlan?.repliedOn === 'string' ||
    stages.some(({ stage, completedOn }) => stage === 'supplyPlanReply' && typeof completedOn === 'string')
  );
}

/** Whether the application was certainly accepted. */
export function isApplicationAccepted({ intake, stages = none }: CaseRecord): boolean {
  return (
    intake?.accepted === true ||
    stages.some(({ stage, completedOn }) => stage === 'application' && typeof completedOn === 'string')
  );
}

/**
 * The day that decides which policy applies: of the application, or else the first start of a stage, or else the
 * connection.
 */
export function dayOfCase(record: CaseRecord): string | undefined {
  const appliedAt = record.intake?.appliedAt;
  return appliedAt === undefined ? (firstStartOf(record) ?? connectionOf(record))?.date : chinaDay(appliedAt);
}
