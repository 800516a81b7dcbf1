import { supportingWorksLimit } from '../../rules/supporting-works';
import { worksPeriods } from '../../rules/supporting-works/works-time';
import { moved, openEnd, usedUpOn, workingDaysIn } from '../../rules/time-limits/periods';
import { distinctEntries } from '../distinct-entries';
import type { CaseFile } from '../case-file';
import type { WorksFile } from '../works-file';
import type { Clock, ClockParts } from '../clock';
import type { RecordPath } from '../finding';
import { pathOf, unknownSuspensions } from '../unknown-periods';
import { settle } from '../works-limits';
import { clockOf, isSuspended, lastDayClock, workingDayClock } from './make-clock';

/** 3.2.5 — the clocks of the works that are not complete: their limit, and the day agreed with the customer. */
export function worksClocks(file: CaseFile): readonly Clock[] {
  return distinctEntries(file.record.works).flatMap(({ item, index }) => {
    const works = file.works?.[index];
    if (item.completedOn !== null || works === undefined) return [];
    return [...limitClocks(works, index, file), ...agreedClocks(works, index, file)];
  });
}

function limitClocks({ item: { startedOn }, facts }: WorksFile, index: number, file: CaseFile): readonly Clock[] {
  if (facts.possible(supportingWorksLimit).every(({ workingDays }) => workingDays === null)) return [];
  const { calendar, asOf, times } = file;
  const startDay = file.readings['I-15'];
  const parts: ClockParts = {
    kind: 'works',
    path: ['works', index],
    clauses: ['3.2.5'],
    interpretations: (file.works?.length ?? 0) > 1 ? ['I-15', 'I-31'] : ['I-15'],
  };
  const { verdict, missing } = settle(file.worksLimits, file.facts, ({ held }) => String(held[index] ?? 'none'));
  if (verdict === 'none') return [];
  const start: readonly RecordPath[] = startedOn === undefined ? [['works', index, 'startedOn']] : [];
  const missingDates = [...start, ...unknownSuspensions(file.record, startDay).map(pathOf)];
  if (startedOn === undefined || verdict === undefined || missingDates.length > 0) {
    const open = { status: 'undetermined', startedOn: startedOn ?? null, missing, missingDates } as const;
    return [clockOf({ ...parts, ...open }, file)];
  }
  const limit = Number(verdict);
  const used = workingDaysIn(worksPeriods(startedOn, asOf, times.suspensions, startDay), calendar);
  const onwards = isSuspended(file) ? [] : worksPeriods(startedOn, openEnd, times.suspensions, startDay);
  return [workingDayClock(parts, startedOn, limit, used, usedUpOn(onwards, limit, calendar), file)];
}

function agreedClocks({ item: { startedOn, agreedOn } }: WorksFile, index: number, file: CaseFile): readonly Clock[] {
  if (agreedOn === undefined) return [];
  const { calendar, times } = file;
  const startDay = file.readings['I-15'];
  const parts: ClockParts = {
    kind: 'agreedCompletion',
    path: ['works', index, 'agreedOn'],
    startedOn: startedOn ?? null,
    clauses: ['3.2.5'],
  };
  const start: readonly RecordPath[] =
    startedOn === undefined && times.suspensions.length > 0 ? [['works', index, 'startedOn']] : [];
  const missingDates = [...start, ...unknownSuspensions(file.record, startDay).map(pathOf)];
  if (missingDates.length > 0) return [clockOf({ ...parts, status: 'undetermined', missingDates }, file)];
  const due = moved(agreedOn, startedOn ?? openEnd, times.suspensions, startDay, calendar);
  if (isSuspended(file)) return [clockOf({ ...parts, status: 'paused' }, file)];
  return [lastDayClock({ ...parts, dueOn: due.date, certain: due.certain }, file)];
}
