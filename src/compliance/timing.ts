import { without, workingDaysIn, type Period, type StartDay, type WorkingDays } from '../rules/time-limits/periods';
import { countedPeriods, type ProcessSituation, type ProcessTimes } from '../rules/time-limits/process-time';
import type { CaseRecord } from './record/case-record';
import { unknownTakenAway } from './unknown-periods';

/** What one situation of a case says of its time. */
export type TimeVerdict = 'notJudged' | 'inTime' | 'late' | 'datesMissing';

/** The days that count in a case, and how many of them are working days. */
interface Counted {
  readonly periods: readonly Period[] | undefined;
  readonly days: number;
}

const nothingCounted: Counted = /* @__PURE__ */ Object.freeze({ periods: undefined, days: 0 });

/** Times a case by any situation that its facts allow. */
export class Timing {
  // The situation is mostly one, and asked about several times.
  private situation: ProcessSituation | undefined;
  private counts: Counted = nothingCounted;
  // The days that count differ only by how they are counted and by what the limit includes: counted once for each.
  private readonly counted: { [Counting in ProcessSituation['counting']]?: Counted } = {};
  private readonly countedWithoutWorks: typeof this.counted = {};

  constructor(
    private readonly record: CaseRecord,
    private readonly times: ProcessTimes,
    private readonly startDay: StartDay,
    private readonly calendar: WorkingDays,
    private readonly tryCalendar: WorkingDays,
  ) {}

  periodsOf(situation: ProcessSituation): readonly Period[] | undefined {
    return this.countOf(situation).periods;
  }

  verdictOf(situation: ProcessSituation): TimeVerdict {
    const { periods, days } = this.countOf(situation);
    if (periods === undefined) return 'notJudged';
    const { workingDays } = situation.limit;
    if (days <= workingDays) return 'inTime';
    const unknown = unknownTakenAway(situation, this.record, this.startDay).map(({ period }) => period);
    if (unknown.length === 0) return 'late';
    return workingDaysIn(without(periods, unknown), this.tryCalendar).days > workingDays ? 'late' : 'datesMissing';
  }

  private countOf(situation: ProcessSituation): Counted {
    if (this.situation !== situation) {
      const known = situation.limit.includesSupportingWorks ? this.counted : this.countedWithoutWorks;
      this.counts = known[situation.counting] ??= this.count(situation);
      this.situation = situation;
    }
    return this.counts;
  }

  private count(situation: ProcessSituation): Counted {
    const periods = countedPeriods(situation, this.times);
    return { periods, days: periods === undefined ? 0 : workingDaysIn(periods, this.calendar).days };
  }
}
