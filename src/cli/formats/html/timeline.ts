import { chinaDateOf, toDayNumber, type Calendar } from '../../../calendar';
import type { CaseRecord } from '../../../compliance';
import { termsIn } from '../../../messages/texts-in';
import { supportingWorksDeadline } from '../../../rules/supporting-works';
import { processDeadline, processTimeLimit } from '../../../rules/time-limits';
import type { CheckedCase } from '../../check/checked-case';
import type { ReportContext } from '../report';
import { htmlTexts } from './html-texts';

/** The kind of a bar. */
export type BarKind =
  'process' | 'application' | 'supplyPlanReply' | 'customerExternalWorks' | 'meterConnection' | 'works';

/** A period, with the last day allowed and whether it exceeds it. */
export interface Bar {
  readonly kind: BarKind;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** It is not complete, and runs to the day of the check. */
  readonly open: boolean;
  /** The last day allowed, if there is one. */
  readonly due: string | undefined;
  readonly over: boolean;
  /** The text about its limit. */
  readonly note: string;
}

/** The timeline of a case: the whole process first, then its stages and the supporting works. */
export interface Timeline {
  readonly from: string;
  readonly to: string;
  readonly bars: readonly Bar[];
}

const mostBars = 12;

/** Makes the timeline of a case; undefined if the record has no dates. */
export function timelineOf({ record, findings }: CheckedCase, context: ReportContext): Timeline | undefined {
  const isOver = (code: string, start: string, index?: number): boolean =>
    findings.some(
      ({ code: found, path }) => found === code && (index === undefined || (path[0] === start && path[1] === index)),
    );
  const bars = [
    ...processBar(record, isOver('process-overtime', ''), context),
    ...stageBars(record, context),
    ...worksBars(record, (index) => isOver('works-overtime', 'works', index), context),
  ].slice(0, mostBars);
  const days = bars.flatMap(({ from, to, due }) => [from, to, ...(due === undefined ? [] : [due])]).sort();
  const [from] = days;
  const to = days.at(-1);
  return from === undefined || to === undefined ? undefined : { from, to, bars };
}

/** The position of a date in a period, in percent; a day extends from its beginning to its end. */
export function shareOf(timeline: Timeline, date: string, endOfDay: boolean): number {
  const first = toDayNumber(timeline.from);
  const length = toDayNumber(timeline.to) - first + 1;
  const share = (100 * (toDayNumber(date) - first + (endOfDay ? 1 : 0))) / length;
  return Math.round(Math.min(100, Math.max(0, share)) * 100) / 100;
}

function processBar(
  record: CaseRecord,
  over: boolean,
  { asOf, calendar, policy, language }: ReportContext,
): readonly Bar[] {
  const { facts, intake, stages = [], connectedOn } = record;
  const starts = stages.flatMap(({ startedOn }) => startedOn ?? []).sort();
  const from = intake?.appliedAt === undefined ? starts[0] : chinaDateOf(intake.appliedAt);
  if (from === undefined) return [];
  const to = connectedOn ?? (asOf < from ? from : asOf);
  const words = htmlTexts[language];
  const limit = processTimeLimit.under(policy).decide(facts);
  const ownWorks = stages.flatMap(({ stage, startedOn, completedOn }) =>
    stage === 'customerExternalWorks' && startedOn !== undefined && typeof completedOn === 'string'
      ? [{ startedOn, completedOn }]
      : [],
  );
  const counted = limit.status === 'decided' && limit.outcome.includesSupportingWorks;
  const deadline = counted
    ? processDeadline({ facts, appliedOn: from, uncounted: ownWorks }, { calendar, policy })
    : undefined;
  const lastDay = deadline?.status === 'decided' ? deadline.outcome.date : undefined;
  const due =
    limit.status === 'decided' && !counted ? dayUsedUp(record, to, limit.outcome.workingDays, calendar) : lastDay;
  const phrase = counted ? words.limit : words.limitByStage;
  const note = limit.status === 'decided' ? phrase(limit.outcome.workingDays) : '';
  return [{ kind: 'process', label: words.process, from, to, open: typeof connectedOn !== 'string', due, over, note }];
}

/** The day on which the stages without the customer's own works exceed a limit, if they do. */
function dayUsedUp({ stages = [] }: CaseRecord, end: string, limit: number, calendar: Calendar): string | undefined {
  const spans = stages.flatMap(({ stage, startedOn, completedOn }) => {
    if (stage === 'customerExternalWorks' || startedOn === undefined) return [];
    const span = { startedOn, completedOn: completedOn ?? end };
    return span.completedOn < startedOn ? [] : [span];
  });
  let left = limit;
  for (const { startedOn, completedOn } of spans.sort((a, b) => (a.startedOn < b.startedOn ? -1 : 1))) {
    const { days } = calendar.countWorkingDays(startedOn, completedOn);
    if (days > left) return calendar.addWorkingDays(startedOn, left).date;
    left -= days;
  }
  return undefined;
}

function stageBars({ stages = [], connectedOn }: CaseRecord, { asOf, language }: ReportContext): readonly Bar[] {
  const terms = termsIn(language);
  return stages.flatMap(({ stage, startedOn: from, completedOn }) => {
    if (from === undefined) return [];
    const end = completedOn ?? connectedOn ?? asOf;
    const to = end < from ? from : end;
    const label = terms[stage];
    return [
      { kind: stage, label, from, to, open: typeof completedOn !== 'string', due: undefined, over: false, note: '' },
    ];
  });
}

function worksBars(
  { facts, works = [], customerWorksCompletedOn }: CaseRecord,
  isOver: (index: number) => boolean,
  { asOf, calendar, policy, language }: ReportContext,
): readonly Bar[] {
  const words = htmlTexts[language];
  return works.flatMap((item, index) => {
    const { startedOn: from, completedOn } = item;
    if (from === undefined) return [];
    const end = completedOn ?? asOf;
    const answer = supportingWorksDeadline(
      {
        facts,
        items: [
          {
            worksVoltageLevel: item.voltageLevel ?? facts.worksVoltageLevel,
            worksType: item.type ?? facts.worksType,
            worksNature: item.nature ?? facts.worksNature,
          },
        ],
        startedOn: from,
        customerWorksCompletedOn,
      },
      { calendar, policy },
    );
    const { workingDays, tableDeadline } =
      answer.status === 'decided' ? answer.outcome : { workingDays: null, tableDeadline: null };
    const label = works.length === 1 ? words.works : `${words.works} ${index + 1}`;
    const note = workingDays === null ? '' : words.limit(workingDays);
    const open = typeof completedOn !== 'string';
    const to = end < from ? from : end;
    return [
      { kind: 'works' as const, label, from, to, open, due: tableDeadline ?? undefined, over: isOver(index), note },
    ];
  });
}
