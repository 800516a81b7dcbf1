import { minutesBetween } from '../../calendar';
import { expectationOf, type Words } from '../../plain/read/words';
import { date, instant } from '../../calendar/date-shapes';
import { describeValue } from '../../plain/describe-value';
import { areAlike, chinaDay } from '../china-day';
import type {
  CaseRecord,
  IntakeRecord,
  ReviewRecord,
  StageRecord,
  SupplyPlanRecord,
  SuspensionRecord,
  WorksRecord,
} from './case-record';
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
export function dateProblems(
  record: Partial<CaseRecord>,
  asOf: string | undefined,
  words: Words,
): readonly RecordProblem[] {
  const order = new DateOrder(asOf, words);
  order.examine(record);
  return order.problems ?? none;
}

const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** Compares dates. Paths come key by key, and become lists where there is a problem: mostly there is none. */
class DateOrder {
  problems: RecordProblem[] | undefined;
  private appliedOn: string | undefined;

  constructor(
    private readonly asOf: string | undefined,
    private readonly words: Words,
  ) {}

  examine(record: Partial<CaseRecord>): void {
    const { intake, supplyPlan, stages = none, reviews = none, works = none, suspensions = none, connectedOn } = record;
    if (intake !== undefined) this.examineIntake(intake);
    if (supplyPlan !== undefined) this.examinePlan(supplyPlan);
    // A place whose value is unusable has nothing to compare.
    for (let index = 0; index < stages.length; index += 1) this.examineStage(stages[index], index);
    for (let index = 0; index < reviews.length; index += 1) this.examineOpinions(reviews[index], index);
    for (let index = 0; index < works.length; index += 1) this.examineWorks(works[index], index);
    this.happened(record.customerWorksCompletedOn, 'customerWorksCompletedOn');
    for (let index = 0; index < suspensions.length; index += 1) this.examineSuspension(suspensions[index], index);
    this.inOrder(this.appliedOn, connectedOn, 'connectedOn');
    this.happened(connectedOn, 'connectedOn');
  }

  private examineIntake({ appliedAt, enteredAt, phoneEndedAt, dispatchedAt }: IntakeRecord): void {
    this.appliedOn = typeof appliedAt === 'string' ? chinaDay(appliedAt) : undefined;
    this.happenedAt(appliedAt, 'appliedAt');
    this.begun(appliedAt, enteredAt, instant, 'intake', 'appliedAt');
    this.instantsInOrder(appliedAt, enteredAt, 'enteredAt');
    this.happenedAt(enteredAt, 'enteredAt');
    this.happenedAt(phoneEndedAt, 'phoneEndedAt');
    this.begun(phoneEndedAt, dispatchedAt, instant, 'intake', 'phoneEndedAt');
    this.instantsInOrder(phoneEndedAt, dispatchedAt, 'dispatchedAt');
    this.happenedAt(dispatchedAt, 'dispatchedAt');
  }

  private examinePlan({ repliedOn, constraint }: SupplyPlanRecord): void {
    this.inOrder(this.appliedOn, repliedOn, 'supplyPlan', 'repliedOn');
    this.happened(repliedOn, 'supplyPlan', 'repliedOn');
    if (constraint === undefined) return;
    const { foundOn, filedOn } = constraint;
    this.happened(foundOn, 'supplyPlan', 'constraint', 'foundOn');
    this.begun(foundOn, filedOn, date, 'supplyPlan', 'constraint', 'foundOn');
    this.inOrder(foundOn, filedOn, 'supplyPlan', 'constraint', 'filedOn');
    this.happened(filedOn, 'supplyPlan', 'constraint', 'filedOn');
  }

  private examineStage(stage: StageRecord | undefined, index: number): void {
    this.happened(stage?.startedOn, 'stages', index, 'startedOn');
    this.inOrder(stage?.startedOn, stage?.completedOn, 'stages', index, 'completedOn');
    this.happened(stage?.completedOn, 'stages', index, 'completedOn');
    this.happened(stage?.recordedOn, 'stages', index, 'recordedOn');
  }

  private examineOpinions(review: ReviewRecord | undefined, index: number): void {
    const { opinions = none } = review ?? {};
    for (let place = 0; place < opinions.length; place += 1) {
      const issuedOn = opinions[place]?.issuedOn;
      this.inOrder(this.appliedOn, issuedOn, 'reviews', index, 'opinions', place, 'issuedOn');
      this.happened(issuedOn, 'reviews', index, 'opinions', place, 'issuedOn');
    }
  }

  private examineWorks(item: WorksRecord | undefined, index: number): void {
    this.happened(item?.startedOn, 'works', index, 'startedOn');
    this.inOrder(item?.startedOn, item?.completedOn, 'works', index, 'completedOn');
    this.happened(item?.completedOn, 'works', index, 'completedOn');
  }

  private examineSuspension(suspension: SuspensionRecord | undefined, index: number): void {
    this.happened(suspension?.from, 'suspensions', index, 'from');
    this.begun(suspension?.from, suspension?.to, date, 'suspensions', index, 'from');
    this.inOrder(suspension?.from, suspension?.to, 'suspensions', index, 'to');
  }

  private inOrder(earlier: Moment, later: Moment, a: Key, b?: Key, c?: Key, d?: Key, e?: Key): void {
    if (typeof earlier !== 'string' || typeof later !== 'string' || later >= earlier) return;
    this.report('dates-out-of-order', this.words.notBefore(earlier), later, [a, b, c, d, e]);
  }

  private instantsInOrder(earlier: Moment, later: Moment, field: string): void {
    if (typeof earlier !== 'string' || typeof later !== 'string') return;
    const isReversed = areAlike(earlier, later) ? later < earlier : minutesBetween(earlier, later) < 0;
    if (isReversed) this.report('dates-out-of-order', this.words.notBefore(earlier), later, ['intake', field]);
  }

  /** What has ended must have begun. */
  private begun(beginning: Moment, end: Moment, shape: typeof date, a: Key, b: Key, c?: Key): void {
    if (typeof beginning === 'string' || typeof end !== 'string') return;
    this.report('required', expectationOf(shape, this.words), beginning, [a, b, c]);
  }

  private happened(day: Moment, a: Key, b?: Key, c?: Key, d?: Key, e?: Key): void {
    const { asOf } = this;
    if (asOf === undefined || typeof day !== 'string' || day <= asOf) return;
    this.report('after-as-of', this.words.notAfter(asOf), day, [a, b, c, d, e]);
  }

  private happenedAt(moment: Moment, field: string): void {
    const { asOf } = this;
    if (asOf === undefined || typeof moment !== 'string' || chinaDay(moment) <= asOf) return;
    this.report('after-as-of', this.words.notAfter(asOf), moment, ['intake', field]);
  }

  private report(code: RecordProblemCode, expected: string, value: unknown, keys: readonly (Key | undefined)[]): void {
    const path = keys.filter((key) => key !== undefined);
    (this.problems ??= []).push({ path, code, expected, received: describeValue(value) });
  }
}

/** A key of a path. */
type Key = string | number;
