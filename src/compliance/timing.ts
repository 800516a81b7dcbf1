import { countedIn, without, type CountedDays, type WorkingDays } from '../rules/time-limits/periods';
import { countedPeriods, type ProcessSituation, type ProcessTimes } from '../rules/time-limits/process-time';
import type { CaseRecord } from './record/case-record';
import { unknownTakenAway, type PeriodBounds } from './unknown-periods';

/** The time of a case in one situation. */
export type TimeVerdict = 'notJudged' | 'inTime' | 'late' | 'datesMissing';

/** The days that count in a case, with the number of working days; `null` if none are known. */
type Counted = CountedDays | null;

/** The time of a case in each situation that its facts allow. */
export class Timing {
  // There is usually one situation, and it is needed several times.
  private situation: ProcessSituation | undefined;
  private counts: Counted = null;
  // The days depend only on how they are counted and on what the limit includes, so each combination is counted once.
  private readonly counted: { [Counting in ProcessSituation['counting']]?: Counted } = {};
  private readonly countedWithoutWorks: typeof this.counted = {};

  constructor(
    private readonly record: CaseRecord,
    private readonly times: ProcessTimes,
    private readonly bounds: PeriodBounds,
    private readonly calendar: WorkingDays,
    private readonly tryCalendar: WorkingDays,
  ) {}

  /** The days that count in a situation; `undefined` if none are known. */
  countedIn(situation: ProcessSituation): CountedDays | undefined {
    return this.countOf(situation) ?? undefined;
  }

  verdictOf(situation: ProcessSituation): TimeVerdict {
    const counted = this.countOf(situation);
    if (counted === null) return 'notJudged';
    const { workingDays } = situation.limit;
    if (counted.days <= workingDays) return 'inTime';
    return this.leastOf(situation, counted).days > workingDays ? 'late' : 'datesMissing';
  }

  /** The days that count however long the periods with a missing date lasted. */
  leastOf(situation: ProcessSituation, counted: CountedDays): CountedDays {
    const unknown = unknownTakenAway(situation, this.record, this.bounds).map(({ period }) => period);
    return unknown.length === 0 ? counted : countedIn(without(counted.periods, unknown), this.tryCalendar);
  }

  private countOf(situation: ProcessSituation): Counted {
    if (this.situation !== situation) {
      const known = situation.limit.includesSupportingWorks ? this.counted : this.countedWithoutWorks;
      const { counting } = situation;
      const found = known[counting];
      this.counts = known[counting] = found === undefined ? this.count(situation) : found;
      this.situation = situation;
    }
    return this.counts;
  }

  private count(situation: ProcessSituation): Counted {
    const periods = countedPeriods(situation, this.times);
    return periods === undefined ? null : countedIn(periods, this.calendar);
  }
}
