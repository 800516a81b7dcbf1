import type { WorkingDate } from '../../calendar';
import { firstDay, merged, moved } from '../../rules/time-limits/periods';
import type { CaseFile } from '../case-file';
import { alongWorks } from '../along';
import type { Check } from '../check';
import type { RecordPath } from '../finding';
import { nothing, objection, uncertain, type Observation } from '../observation';
import type { WorksRecord } from '../record/case-record';

/** The day on which an item was complete, or until which it was not; `undefined` if unknown. */
function completionOf({ completedOn }: WorksRecord, { asOf }: CaseFile): string | undefined {
  return completedOn === null ? asOf : completedOn;
}

/** 3.2.5 — supporting works are complete no later than the customer's own works; the same day complies. */
export const worksAfterCustomerWorks: Check = {
  code: 'works-after-customer-works',
  clauses: ['3.2.5'],
  severity: 'violation',
  judge: (file) =>
    file.record.customerWorksCompletedOn === undefined ? undefined : alongWorks(file, completionAfterCustomerWorks),
};

function completionAfterCustomerWorks(item: WorksRecord, index: number, file: CaseFile): readonly Observation[] {
  const { customerWorksCompletedOn: deadline } = file.record;
  const found = completionOf(item, file);
  if (deadline === undefined || found === undefined || found <= deadline) return nothing;
  return objection(['works', index, 'completedOn'], { found, deadline, open: item.completedOn === null });
}

/** 3.2.5 — supporting works are complete by the day agreed with the customer, extended by suspensions. */
export const worksAfterAgreedDate: Check = {
  code: 'works-after-agreed-date',
  clauses: ['3.2.5'],
  severity: 'violation',
  judge: (file) => alongWorks(file, completionAfterAgreedDate),
};

function completionAfterAgreedDate(item: WorksRecord, index: number, file: CaseFile): readonly Observation[] {
  const { startedOn, agreedOn } = item;
  const found = completionOf(item, file);
  if (agreedOn === undefined || found === undefined || found <= agreedOn) return nothing;
  const path: RecordPath = ['works', index, 'completedOn'];
  const { calendar, times } = file;
  const { suspensions } = times;
  const startDay = file.readings['I-15'];
  // Without a start no suspension counts, since none is known to be later.
  const due = moved(agreedOn, startedOn ?? found, suspensions, startDay, calendar);
  if (found <= due.date) return nothing;
  const missingDates = datesNeeded(startedOn === undefined, index, file);
  // The deadline is the latest that the missing dates allow, so the finding holds whatever they are.
  const latest = missingDates.length > 0 ? latestDay(agreedOn, startedOn, found, file) : due;
  if (found <= latest.date) return [{ path, missing: [], missingDates }];
  calendar.certain &&= latest.certain;
  const open = item.completedOn === null;
  const evidence = { found, deadline: latest.date, open, ...uncertain(latest.certain) };
  return [{ path, evidence, interpretations: suspensions.length > 0 ? ['I-15'] : [] }];
}

/**
 * The dates on which an agreed completion may depend: the start of an item, if needed, and the dates of suspensions.
 */
export function datesNeeded(needsStart: boolean, index: number, file: CaseFile): readonly RecordPath[] {
  const { paths } = file.perhapsSuspended;
  return needsStart ? [['works', index, 'startedOn'], ...paths] : paths;
}

/** The latest day to which suspensions may have moved an agreed day, given unknown dates of suspensions. */
export function latestDay(
  agreedOn: string,
  startedOn: string | undefined,
  until: string,
  { longestSuspensions, readings, tryCalendar }: CaseFile,
): WorkingDate {
  const suspended = longestSuspensions.map(({ from, to }) => ({ from, to: to < until ? to : until }));
  return moved(agreedOn, startedOn ?? firstDay, merged(suspended), readings['I-15'], tryCalendar);
}

/** 3.2.5 — the customer is connected only after the supporting works are complete. */
export const energisedBeforeWorks: Check = {
  code: 'energised-before-works',
  clauses: ['3.2.5'],
  severity: 'advisory',
  judge({ record: { works }, connection }) {
    if (works === undefined || connection === undefined) return undefined;
    const { date, path } = connection;
    const isAnyIncomplete = works.some(({ completedOn }) => completedOn === null || (completedOn ?? '') > date);
    return isAnyIncomplete ? objection(path, { found: date }) : nothing;
  },
};
