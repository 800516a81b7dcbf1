import { minutesBetween } from '../../calendar';
import { expectationOf, type Words } from '../../plain/read/words';
import { date, instant } from '../../calendar/date-shapes';
import { describeValue } from '../../plain/describe-value';
import { areAlike, chinaDay } from '../china-day';
import type { RecordPath } from '../finding';
import type { CaseRecord } from './case-record';
import type { RecordProblem, RecordProblemCode } from './record-problem';

/** A date or an instant, if there is one. */
type Moment = string | null | undefined;

/**
 * What is wrong with dates that are sound one by one: an end without its beginning, an end before its beginning, and,
 * where the day of the check is given, what is said to have happened after it. Parts that are left out, or cannot be used,
 * are passed over.
 *
 * The order that is asked for: `enteredAt` no earlier than `appliedAt`, `dispatchedAt` than `phoneEndedAt`, `filedOn` than
 * `foundOn`, `completedOn` than `startedOn`, a suspension's `to` than its `from`; `repliedOn`, `issuedOn` and
 * `connectedOn` no earlier than the day of the application.
 */
export function dateProblems(record: Partial<CaseRecord>, asOf: string | undefined, words: Words): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const report = (code: RecordProblemCode, expected: string, value: unknown, path: RecordPath): void => {
    problems.push({ path, code, expected, received: describeValue(value) });
  };
  const inOrder = (earlier: Moment, later: Moment, ...path: RecordPath): void => {
    if (typeof earlier !== 'string' || typeof later !== 'string' || later >= earlier) return;
    report('dates-out-of-order', words.notBefore(earlier), later, path);
  };
  const instantsInOrder = (earlier: Moment, later: Moment, ...path: RecordPath): void => {
    if (typeof earlier !== 'string' || typeof later !== 'string') return;
    const isReversed = areAlike(earlier, later) ? later < earlier : minutesBetween(earlier, later) < 0;
    if (isReversed) report('dates-out-of-order', words.notBefore(earlier), later, path);
  };
  /** What has ended must have begun. */
  const begun = (beginning: Moment, end: Moment, shape: typeof date, ...path: RecordPath): void => {
    if (typeof beginning === 'string' || typeof end !== 'string') return;
    report('required', expectationOf(shape, words), beginning, path);
  };
  const happened = (day: Moment, ...path: RecordPath): void => {
    if (asOf !== undefined && typeof day === 'string' && day > asOf) {
      report('after-as-of', words.notAfter(asOf), day, path);
    }
  };
  const happenedAt = (moment: Moment, ...path: RecordPath): void => {
    if (asOf !== undefined && typeof moment === 'string' && chinaDay(moment) > asOf) {
      report('after-as-of', words.notAfter(asOf), moment, path);
    }
  };

  const { intake, supplyPlan, stages = [], reviews = [], works = [], suspensions = [], connectedOn } = record;
  const { appliedAt, enteredAt, phoneEndedAt, dispatchedAt } = intake ?? {};
  const appliedOn = typeof appliedAt === 'string' ? chinaDay(appliedAt) : undefined;

  happenedAt(appliedAt, 'intake', 'appliedAt');
  begun(appliedAt, enteredAt, instant, 'intake', 'appliedAt');
  instantsInOrder(appliedAt, enteredAt, 'intake', 'enteredAt');
  happenedAt(enteredAt, 'intake', 'enteredAt');
  happenedAt(phoneEndedAt, 'intake', 'phoneEndedAt');
  begun(phoneEndedAt, dispatchedAt, instant, 'intake', 'phoneEndedAt');
  instantsInOrder(phoneEndedAt, dispatchedAt, 'intake', 'dispatchedAt');
  happenedAt(dispatchedAt, 'intake', 'dispatchedAt');

  if (supplyPlan !== undefined) {
    const { repliedOn, constraint } = supplyPlan;
    inOrder(appliedOn, repliedOn, 'supplyPlan', 'repliedOn');
    happened(repliedOn, 'supplyPlan', 'repliedOn');
    if (constraint !== undefined) {
      const { foundOn, filedOn } = constraint;
      happened(foundOn, 'supplyPlan', 'constraint', 'foundOn');
      begun(foundOn, filedOn, date, 'supplyPlan', 'constraint', 'foundOn');
      inOrder(foundOn, filedOn, 'supplyPlan', 'constraint', 'filedOn');
      happened(filedOn, 'supplyPlan', 'constraint', 'filedOn');
    }
  }
  stages.forEach((stage, index) => {
    happened(stage?.startedOn, 'stages', index, 'startedOn');
    inOrder(stage?.startedOn, stage?.completedOn, 'stages', index, 'completedOn');
    happened(stage?.completedOn, 'stages', index, 'completedOn');
    happened(stage?.recordedOn, 'stages', index, 'recordedOn');
  });
  reviews.forEach((review, index) => {
    review?.opinions?.forEach((opinion, place) => {
      inOrder(appliedOn, opinion?.issuedOn, 'reviews', index, 'opinions', place, 'issuedOn');
      happened(opinion?.issuedOn, 'reviews', index, 'opinions', place, 'issuedOn');
    });
  });
  works.forEach((item, index) => {
    happened(item?.startedOn, 'works', index, 'startedOn');
    inOrder(item?.startedOn, item?.completedOn, 'works', index, 'completedOn');
    happened(item?.completedOn, 'works', index, 'completedOn');
  });
  happened(record.customerWorksCompletedOn, 'customerWorksCompletedOn');
  suspensions.forEach((suspension, index) => {
    happened(suspension?.from, 'suspensions', index, 'from');
    begun(suspension?.from, suspension?.to, date, 'suspensions', index, 'from');
    inOrder(suspension?.from, suspension?.to, 'suspensions', index, 'to');
  });
  inOrder(appliedOn, connectedOn, 'connectedOn');
  happened(connectedOn, 'connectedOn');
  return problems;
}
