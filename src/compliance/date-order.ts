import { chinaDateOf, minutesBetween } from '../calendar';
import type { CaseRecord } from './case-record';
import type { RecordPath } from './finding';
import type { RecordProblem } from './record-problem';

/** What cannot have come about before something else did. Parts that are left out, or cannot be used, are passed over. */
export function datesOutOfOrder({
  intake,
  supplyPlan,
  stages = [],
  reviews = [],
  works = [],
  connectedOn,
}: Partial<CaseRecord>): readonly RecordProblem[] {
  const problems: RecordProblem[] = [];
  const inOrder = (earlier: string | undefined, later: string | undefined, path: RecordPath): void => {
    if (earlier !== undefined && later !== undefined && later < earlier)
      problems.push(outOfOrder(earlier, later, path));
  };
  const instantsInOrder = (earlier: string | undefined, later: string | undefined, path: RecordPath): void => {
    if (earlier === undefined || later === undefined) return;
    if (minutesBetween(earlier, later) < 0) problems.push(outOfOrder(earlier, later, path));
  };
  const appliedOn = intake?.appliedAt === undefined ? undefined : chinaDateOf(intake.appliedAt);

  instantsInOrder(intake?.appliedAt, intake?.enteredAt, ['intake', 'enteredAt']);
  instantsInOrder(intake?.phoneEndedAt, intake?.dispatchedAt, ['intake', 'dispatchedAt']);
  inOrder(appliedOn, supplyPlan?.repliedOn, ['supplyPlan', 'repliedOn']);
  inOrder(supplyPlan?.constraint?.foundOn, supplyPlan?.constraint?.filedOn, ['supplyPlan', 'constraint', 'filedOn']);
  stages.forEach((stage, index) => inOrder(stage?.startedOn, stage?.completedOn, ['stages', index, 'completedOn']));
  reviews.forEach((review, index) =>
    review?.opinions?.forEach((opinion, place) =>
      inOrder(appliedOn, opinion?.issuedOn, ['reviews', index, 'opinions', place, 'issuedOn']),
    ),
  );
  works.forEach((item, index) => inOrder(item?.startedOn, item?.completedOn, ['works', index, 'completedOn']));
  inOrder(appliedOn, connectedOn, ['connectedOn']);
  return problems;
}

function outOfOrder(earlier: string, later: string, path: RecordPath): RecordProblem {
  return {
    path,
    code: 'dates-out-of-order',
    expected: `no earlier than ${earlier}`,
    received: JSON.stringify(later),
  };
}
