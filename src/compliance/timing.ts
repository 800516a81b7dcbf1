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

/** The days that count differ only by how they are counted and by what the limit includes: counted once for each. */
export function timingBy(
  record: CaseRecord,
  times: ProcessTimes,
  startDay: StartDay,
  calendar: WorkingDays,
  tryCalendar: WorkingDays,
): Timing {
  const counted = new Map<string, { readonly periods: readonly Period[] | undefined; readonly days: number }>();
  const countOf = (situation: ProcessSituation) => {
    const key = keyOf(situation);
    const known = counted.get(key);
    if (known !== undefined) return known;
    const periods = countedPeriods(situation, times);
    const count = { periods, days: workingDaysIn(periods ?? [], calendar).days };
    counted.set(key, count);
    return count;
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

function keyOf({ counting, limit }: ProcessSituation): string {
  return limit.includesSupportingWorks ? counting : `${counting} without works`;
}
