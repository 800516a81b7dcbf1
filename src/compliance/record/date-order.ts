import { minutesBetween } from '../../calendar';
import type { CaseRecord } from './case-record';
import { areAlike, chinaDay } from '../china-day';
import type { RecordPath } from '../finding';
import type { RecordProblem } from './record-problem';

/** Two dates or instants of which the later one in the record is the earlier one in time. */
interface ReversedDates {
  /** The way to the one that cannot be. */
  readonly path: RecordPath;
  readonly earlier: string;
  readonly later: string;
}

/** The problems of what cannot have come about before something else did. */
export function datesOutOfOrder(record: Partial<CaseRecord>): readonly RecordProblem[] {
  return reversedDates(record).map(({ path, earlier, later }) => ({
    path,
    code: 'dates-out-of-order',
    expected: `no earlier than ${earlier}`,
    received: JSON.stringify(later),
  }));
}

/** What cannot have come about before something else did. Parts that are left out, or cannot be used, are passed over. */
export function reversedDates({
  intake,
  supplyPlan,
  stages = [],
  reviews = [],
  works = [],
  connectedOn,
}: Partial<CaseRecord>): readonly ReversedDates[] {
  const reversed: ReversedDates[] = [];
  const inOrder = (earlier: string | undefined, later: string | undefined, ...path: RecordPath): void => {
    if (earlier !== undefined && later !== undefined && later < earlier) reversed.push({ path, earlier, later });
  };
  const instantsInOrder = (earlier: string | undefined, later: string | undefined, ...path: RecordPath): void => {
    if (earlier === undefined || later === undefined) return;
    const isReversed = areAlike(earlier, later) ? later < earlier : minutesBetween(earlier, later) < 0;
    if (isReversed) reversed.push({ path, earlier, later });
  };
  const appliedOn = intake?.appliedAt === undefined ? undefined : chinaDay(intake.appliedAt);

  instantsInOrder(intake?.appliedAt, intake?.enteredAt, 'intake', 'enteredAt');
  instantsInOrder(intake?.phoneEndedAt, intake?.dispatchedAt, 'intake', 'dispatchedAt');
  inOrder(appliedOn, supplyPlan?.repliedOn, 'supplyPlan', 'repliedOn');
  inOrder(supplyPlan?.constraint?.foundOn, supplyPlan?.constraint?.filedOn, 'supplyPlan', 'constraint', 'filedOn');
  stages.forEach((stage, index) => inOrder(stage?.startedOn, stage?.completedOn, 'stages', index, 'completedOn'));
  reviews.forEach((review, index) =>
    review?.opinions?.forEach((opinion, place) =>
      inOrder(appliedOn, opinion?.issuedOn, 'reviews', index, 'opinions', place, 'issuedOn'),
    ),
  );
  works.forEach((item, index) => inOrder(item?.startedOn, item?.completedOn, 'works', index, 'completedOn'));
  inOrder(appliedOn, connectedOn, 'connectedOn');
  return reversed;
}
