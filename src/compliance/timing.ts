import { without, workingDaysIn, type Period, type StartDay, type WorkingDays } from '../rules/time-limits/periods';
import { countedPeriods, type ProcessSituation, type ProcessTimes } from '../rules/time-limits/process-time';
import type { CaseRecord } from './record/case-record';
import { unknownTakenAway } from './unknown-periods';

/** What one situation of a case says of its time. */
export type TimeVerdict = 'notJudged' | 'inTime' | 'late' | 'datesMissing';

/** Times a case by any situation that its facts allow. */
export interface Timing {
  readonly periodsOf: (situation: ProcessSituation) => readonly Period[] | undefined;
  readonly verdictOf: (situation: ProcessSituation) => TimeVerdict;
}

/** The days that count in a case, and how many of them are working days. */
interface Counted {
  readonly periods: readonly Period[] | undefined;
  readonly days: number;
}

/** The days that count differ only by how they are counted and by what the limit includes: counted once for each. */
export function timingBy(
  record: CaseRecord,
  times: ProcessTimes,
  startDay: StartDay,
  calendar: WorkingDays,
  tryCalendar: WorkingDays,
): Timing {
  const counted: { [Counting in ProcessSituation['counting']]?: Counted } = {};
  const countedWithoutWorks: typeof counted = {};
  const countOf = (situation: ProcessSituation): Counted => {
    const { counting, limit } = situation;
    const known = limit.includesSupportingWorks ? counted : countedWithoutWorks;
    return (known[counting] ??= count(situation));
  };
  const count = (situation: ProcessSituation): Counted => {
    const periods = countedPeriods(situation, times);
    return { periods, days: periods === undefined ? 0 : workingDaysIn(periods, calendar).days };
  };
  return {
    periodsOf: (situation) => countOf(situation).periods,
    verdictOf(situation) {
      const { periods, days } = countOf(situation);
      if (periods === undefined) return 'notJudged';
      const { workingDays } = situation.limit;
      if (days <= workingDays) return 'inTime';
      const unknown = unknownTakenAway(situation, record, startDay).map(({ period }) => period);
      if (unknown.length === 0) return 'late';
      return workingDaysIn(without(periods, unknown), tryCalendar).days > workingDays ? 'late' : 'datesMissing';
    },
  };
}
