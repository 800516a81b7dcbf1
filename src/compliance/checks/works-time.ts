import { everyOf, someOf } from '../../plain/along-list';
import { supportingWorksLimit } from '../../rules/supporting-works';
import type { InterpretationId } from '../../policy';
import { latestCompletion, tableDeadline } from '../../rules/supporting-works/works-time';
import { daysBetween, partsLeft, usedUpOn, workingDaysBetween, type Period } from '../../rules/time-limits/periods';
import type { CaseFile } from '../case-file';
import { distinctEntries } from '../distinct-entries';
import { alongWorks, worksAt } from '../along';
import type { WorksFile } from '../works-file';
import type { Check } from '../check';
import type { RecordPath, Timeliness } from '../finding';
import { hasBreach, leastFound, nothing, objection, uncertain, type Observation } from '../observation';
import type { WorksRecord } from '../record/case-record';
import { interpretationsOf } from '../requirement';
import { settle, type WorksLimits } from '../works-limits';

/**
 * The maximum and minimum number of days that an item has taken; they differ if the length of a suspension is unknown.
 */
export interface Taken {
  readonly period: Period;
  readonly days: number;
  readonly daysAtLeast: number;
  readonly certain: boolean;
}

export function takenBy({ item: { startedOn, completedOn } }: WorksFile, file: CaseFile): Taken | undefined {
  if (startedOn === undefined || completedOn === undefined) return undefined;
  const period = daysBetween(startedOn, completedOn ?? file.asOf, file.readings['I-15']);
  const { days, atLeast, certain } = file.workingDaysOf(period);
  return { period, days, daysAtLeast: atLeast, certain };
}

/** 3.2.5 — supporting works take no longer than the table of construction limits allows. */
export const worksOvertime: Check = {
  code: 'works-overtime',
  clauses: ['3.2.5'],
  severity: 'violation',
  judge: (file) => alongWorks(file, worksTime),
};

function worksTime(_: WorksRecord, index: number, file: CaseFile): readonly Observation[] {
  const works = worksAt(index, file);
  const taken = mayBeLimited(works) ? takenBy(works, file) : undefined;
  if (taken === undefined) return nothing;
  const ways = file.worksLimits;
  const verdictOf = (way: WorksLimits): Verdict => overtime(way, index, taken);
  const { verdict, missing = [] } = settle(ways, file.facts, verdictOf);
  if (verdict === 'inTime') return nothing;
  const isOpen = works.item.completedOn === null;
  const path: RecordPath = ['works', index, isOpen ? 'startedOn' : 'completedOn'];
  if (verdict !== 'late') {
    const needsDates = ways.some((way) => verdictOf(way) === 'datesMissing');
    return [
      {
        path,
        missing,
        missingDates: needsDates ? file.perhapsSuspended.paths : [],
      },
    ];
  }
  const expected = Math.max(...ways.map(({ held }) => held[index] ?? 0));
  const left = partsLeft(taken.period, file.longestSuspensions);
  const deadline = usedUpOn(left, expected, file.calendar)?.date ?? '';
  const { days, daysAtLeast: found, certain } = taken;
  const evidence = { expected, found, ...leastFound(days === found), deadline, open: isOpen, ...uncertain(certain) };
  return [{ path, evidence, interpretations: [...readingsOf(works), ...severalItems('I-31', file)] }];
}

type Verdict = 'inTime' | 'late' | 'datesMissing';

function overtime({ held }: WorksLimits, index: number, { days, daysAtLeast }: Taken): Verdict {
  const limit = held[index] ?? null;
  if (limit === null || days <= limit) return 'inTime';
  return daysAtLeast <= limit ? 'datesMissing' : 'late';
}

/**
 * Whether the table of construction limits has a limit for an item for at least one completion of the unknown facts.
 */
function mayBeLimited({ facts }: WorksFile): boolean {
  return someOf(facts.possible(supportingWorksLimit), ({ workingDays }) => workingDays !== null);
}

/** Whether the table of construction limits has a limit for an item for every completion of the unknown facts. */
function isLimited({ facts }: WorksFile): boolean {
  return everyOf(facts.possible(supportingWorksLimit), ({ workingDays }) => workingDays !== null);
}

/** The limit to which an item is held, as a text; `none` without a limit. */
export function heldLimit(index: number, { worksLimits, facts }: CaseFile): ReturnType<typeof settle<string>> {
  return settle(worksLimits, facts, ({ held }) => String(held[index] ?? 'none'));
}

/** The interpretations that the deadline of an item depends on. */
function readingsOf({ facts }: WorksFile): readonly InterpretationId[] {
  return [...interpretationsOf(facts, supportingWorksLimit, ({ workingDays }) => workingDays), 'I-15'];
}

function severalItems(reading: InterpretationId, file: CaseFile): readonly InterpretationId[] {
  return hasSeveralItems(file) ? [reading] : [];
}

/** Whether the case has several items of works; an item that is listed twice counts once. */
export function hasSeveralItems({ record: { works } }: CaseFile): boolean {
  return distinctEntries(works).length > 1;
}

/**
 * How the works of a case compare with their limit: on time only if every item that may have a limit has both dates,
 * and at least one item certainly has a limit.
 */
export function worksTimeliness({ works }: CaseFile, observations: readonly Observation[] = nothing): Timeliness {
  if (works === undefined) return 'notJudged';
  if (observations.length > 0) return hasBreach(observations) ? 'late' : 'notJudged';
  const items = works.filter(mayBeLimited).map(({ item }) => item);
  const areDated = items.every(({ startedOn, completedOn }) => startedOn !== undefined && completedOn !== undefined);
  if (!areDated) return 'notJudged';
  if (items.some(({ completedOn }) => completedOn === null)) return 'running';
  return works.some(isLimited) ? 'onTime' : 'notJudged';
}

/**
 * 3.2.5 — the completion agreed for supporting works is no later than the table allows, and no later than the
 * customer's own works.
 */
export const worksAgreedTooLate: Check = {
  code: 'works-agreed-too-late',
  clauses: ['3.2.5'],
  severity: 'violation',
  judge: (file) => alongWorks(file, agreedCompletion),
};

function agreedCompletion({ startedOn, agreedOn }: WorksRecord, index: number, file: CaseFile): readonly Observation[] {
  if (agreedOn === undefined) return nothing;
  const works = worksAt(index, file);
  const path: RecordPath = ['works', index, 'agreedOn'];
  const planned = file.record.customerWorksPlannedOn ?? null;
  const byCustomer = planned !== null && agreedOn > planned ? planned : null;
  if (startedOn === undefined || !mayBeLimited(works)) {
    const evidence = { found: agreedOn, deadline: byCustomer ?? '', boundBy: 'customerWorks' };
    return byCustomer === null ? nothing : objection(path, evidence);
  }
  const ways = file.worksLimits;
  const startDay = file.readings['I-15'];
  const { days, certain } = workingDaysBetween(startedOn, agreedOn, startDay, file.calendar);
  // For a limit that is used up, the deadline is a known day; other deadlines might be after 9999-12-31.
  const deadlineOf = ({ limits, together }: WorksLimits): string | null =>
    limits[index] === null || together === null || together > days
      ? null
      : (tableDeadline(startedOn, together, startDay, file.calendar)?.date ?? null);
  const { verdict, missing } = settle(ways, file.facts, (way) => {
    const byTable = deadlineOf(way);
    return byCustomer !== null || (byTable !== null && agreedOn > byTable) ? 'late' : 'inTime';
  });
  if (verdict === 'inTime') return nothing;
  if (verdict === undefined) return [{ path, missing }];
  const deadlines = ways.map(deadlineOf).filter((deadline) => deadline !== null);
  const byTable =
    deadlines.length < ways.length ? null : deadlines.reduce((last, each) => (each > last ? each : last), '') || null;
  const { date, boundBy } = latestCompletion(byTable, byCustomer);
  if (boundBy === 'customerWorks') return objection(path, { found: agreedOn, deadline: date ?? '', boundBy });
  const evidence = {
    expected: Math.max(...ways.map(({ together }) => together ?? 0)),
    found: agreedOn,
    deadline: date ?? '',
    boundBy,
  };
  return [
    {
      path,
      evidence: { ...evidence, ...uncertain(certain) },
      interpretations: [...readingsOf(works), ...severalItems('I-16', file)],
    },
  ];
}
