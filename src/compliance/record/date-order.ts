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

/** A date or an instant, if there is one. */
type Moment = string | null | undefined;

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
  suspensions = [],
  connectedOn,
}: Partial<CaseRecord>): readonly ReversedDates[] {
  const reversed: ReversedDates[] = [];
  const inOrder = (earlier: Moment, later: Moment, ...path: RecordPath): void => {
    if (typeof earlier === 'string' && typeof later === 'string' && later < earlier)
      reversed.push({ path, earlier, later });
  };
  const instantsInOrder = (earlier: Moment, later: Moment, ...path: RecordPath): void => {
    if (typeof earlier !== 'string' || typeof later !== 'string') return;
    const isReversed = areAlike(earlier, later) ? later < earlier : minutesBetween(earlier, later) < 0;
    if (isReversed) reversed.push({ path, earlier, later });
  };
  const appliedOn = typeof intake?.appliedAt === 'string' ? chinaDay(intake.appliedAt) : undefined;

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
  suspensions.forEach((suspension, index) => inOrder(suspension?.from, suspension?.to, 'suspensions', index, 'to'));
  inOrder(appliedOn, connectedOn, 'connectedOn');
  return reversed;
}
