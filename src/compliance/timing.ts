import {
  countedIn,
  without,
  workingDaysIn,
  type CountedDays,
  type StartDay,
  type WorkingDays,
} from '../rules/time-limits/periods';
import { countedPeriods, type ProcessSituation, type ProcessTimes } from '../rules/time-limits/process-time';
import type { CaseRecord } from './record/case-record';
import { unknownTakenAway } from './unknown-periods';

/** What one situation of a case says of its time. */
export type TimeVerdict = 'notJudged' | 'inTime' | 'late' | 'datesMissing';

/** The days that count in a case, and how many of them are working days; `null` if nothing is known of them. */
type Counted = CountedDays | null;

/** Times a case by any situation that its facts allow. */
export class Timing {
  // The situation is mostly one, and asked about several times.
  private situation: ProcessSituation | undefined;
  private counts: Counted = null;
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

  /** The days that count in a situation; `undefined` if nothing is known of them. */
  countedIn(situation: ProcessSituation): CountedDays | undefined {
    return this.countOf(situation) ?? undefined;
  }

  verdictOf(situation: ProcessSituation): TimeVerdict {
    const counted = this.countOf(situation);
    if (counted === null) return 'notJudged';
    const { periods, days } = counted;
    const { workingDays } = situation.limit;
    if (days <= workingDays) return 'inTime';
    const unknown = unknownTakenAway(situation, this.record, this.startDay).map(({ period }) => period);
    if (unknown.length === 0) return 'late';
    return workingDaysIn(without(periods, unknown), this.tryCalendar).days > workingDays ? 'late' : 'datesMissing';
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
