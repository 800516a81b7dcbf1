import { chinaDateOf, toDayNumber } from '../../../calendar';
import type { CaseRecord } from '../../../compliance';
import { assess } from '../../../compliance/assess';
import { deadlinesOf, type Deadline, type Deadlines } from '../../../compliance/deadlines';
import { termsIn } from '../../../messages/texts-in';
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

const noDeadlines: Deadlines = Object.freeze({ process: undefined, works: [] });

/** Makes the timeline of a case; undefined if the record has no dates. */
export function timelineOf({ record, findings }: CheckedCase, context: ReportContext): Timeline | undefined {
  const isOver = (code: string, start: string, index?: number): boolean =>
    findings.some(
      ({ code: found, path }) => found === code && (index === undefined || (path[0] === start && path[1] === index)),
    );
  const { asOf, calendar, policy } = context;
  const { result = noDeadlines } = assess(record, { asOf, calendar, policy }, deadlinesOf);
  const bars = [
    ...processBar(record, isOver('process-overtime', ''), result.process, context),
    ...stageBars(record, context),
    ...worksBars(record, (index) => isOver('works-overtime', 'works', index), result.works, context),
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
  { intake, stages = [], connectedOn }: CaseRecord,
  over: boolean,
  deadline: Deadline | undefined,
  { asOf, language }: ReportContext,
): readonly Bar[] {
  const starts = stages.flatMap(({ startedOn }) => startedOn ?? []).sort();
  const from = intake?.appliedAt === undefined ? starts[0] : chinaDateOf(intake.appliedAt);
  if (from === undefined) return [];
  const to = connectedOn ?? (asOf < from ? from : asOf);
  const words = htmlTexts[language];
  const phrase = deadline?.includesSupportingWorks === true ? words.limit : words.limitByStage;
  const note = deadline === undefined ? '' : phrase(deadline.workingDays);
  const open = typeof connectedOn !== 'string';
  return [{ kind: 'process', label: words.process, from, to, open, due: deadline?.dueOn, over, note }];
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
  { works = [] }: CaseRecord,
  isOver: (index: number) => boolean,
  deadlines: Deadlines['works'],
  { asOf, language }: ReportContext,
): readonly Bar[] {
  const words = htmlTexts[language];
  return works.flatMap(({ startedOn: from, completedOn }, index) => {
    if (from === undefined) return [];
    const end = completedOn ?? asOf;
    const deadline = deadlines[index];
    const label = works.length === 1 ? words.works : `${words.works} ${index + 1}`;
    const note = deadline === undefined ? '' : words.limit(deadline.workingDays);
    const open = typeof completedOn !== 'string';
    const to = end < from ? from : end;
    return [{ kind: 'works' as const, label, from, to, open, due: deadline?.dueOn, over: isOver(index), note }];
  });
}
