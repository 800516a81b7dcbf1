import { minutesBetween } from '../../calendar';
import { expectationOf, type Words } from '../../plain/read/words';
import { date, instant } from '../../calendar/date-shapes';
import { describeValue } from '../../plain/describe-value';
import { areAlike, chinaDay } from '../china-day';
import type { CaseRecord, IntakeRecord, ReviewRecord, SupplyPlanRecord, SuspensionRecord } from './case-record';
import type { RecordProblem, RecordProblemCode } from './record-problem';

/** A date or an instant, if there is one. */
type Moment = string | null | undefined;

/**
 * Problems of dates that are valid individually: an end without a beginning, an end before its beginning, and, if the
 * day of the check is given, events after it. Missing and invalid parts are skipped.
 *
 * Required order: `enteredAt` not before `appliedAt`, `dispatchedAt` not before `phoneEndedAt`, `filedOn` not before
 * `foundOn`, `completedOn` not before `startedOn`, the `to` of a suspension not before its `from`; `repliedOn`,
 * `issuedOn` and `connectedOn` not before the day of the application.
 */
export function dateProblems(
  record: Partial<CaseRecord>,
  asOf: string | undefined,
  words: Words,
): readonly RecordProblem[] {
  const { intake, supplyPlan, stages = none, reviews = none, works = none, suspensions = none, connectedOn } = record;
  const appliedAt = intake?.appliedAt;
  const appliedOn = typeof appliedAt === 'string' ? chinaDay(appliedAt) : undefined;
  const found: Found = { asOf, words, appliedOn, problems: [] };
  if (intake !== undefined) examineIntake(intake, found);
  if (supplyPlan !== undefined) examinePlan(supplyPlan, found);
  examineEntries('stages', stages, found);
  for (let index = 0; index < reviews.length; index += 1) examineOpinions(reviews[index], index, found);
  examineEntries('works', works, found);
  happened(found, record.customerWorksCompletedOn, 'customerWorksCompletedOn');
  for (let index = 0; index < suspensions.length; index += 1) examineSuspension(suspensions[index], index, found);
  inOrder(found, appliedOn, connectedOn, 'connectedOn');
  happened(found, connectedOn, 'connectedOn');
  return found.problems;
}

const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** The bounds for dates, and the problems found so far. */
interface Found {
  readonly asOf: string | undefined;
  readonly words: Words;
  readonly appliedOn: string | undefined;
  readonly problems: RecordProblem[];
}

function examineIntake({ appliedAt, enteredAt, phoneEndedAt, dispatchedAt }: IntakeRecord, found: Found): void {
  happenedAt(found, appliedAt, 'appliedAt');
  begun(found, appliedAt, enteredAt, instant, 'intake', 'appliedAt');
  instantsInOrder(found, appliedAt, enteredAt, 'enteredAt');
  happenedAt(found, enteredAt, 'enteredAt');
  happenedAt(found, phoneEndedAt, 'phoneEndedAt');
  begun(found, phoneEndedAt, dispatchedAt, instant, 'intake', 'phoneEndedAt');
  instantsInOrder(found, phoneEndedAt, dispatchedAt, 'dispatchedAt');
  happenedAt(found, dispatchedAt, 'dispatchedAt');
}

function examinePlan({ repliedOn, constraint }: SupplyPlanRecord, found: Found): void {
  inOrder(found, found.appliedOn, repliedOn, 'supplyPlan', 'repliedOn');
  happened(found, repliedOn, 'supplyPlan', 'repliedOn');
  if (constraint === undefined) return;
  const { foundOn, filedOn } = constraint;
  happened(found, foundOn, 'supplyPlan', 'constraint', 'foundOn');
  begun(found, foundOn, filedOn, date, 'supplyPlan', 'constraint', 'foundOn');
  inOrder(found, foundOn, filedOn, 'supplyPlan', 'constraint', 'filedOn');
  happened(found, filedOn, 'supplyPlan', 'constraint', 'filedOn');
}

/** The dates of something that begins, is completed and is recorded. */
interface DatedEntry {
  readonly startedOn?: Moment;
  readonly completedOn?: Moment;
  readonly recordedOn?: Moment;
}

function examineEntries(section: string, entries: readonly (DatedEntry | undefined)[], found: Found): void {
  // An invalid value cannot be compared.
  for (let index = 0; index < entries.length; index += 1) {
    const { startedOn, completedOn, recordedOn } = entries[index] ?? nothing;
    happened(found, startedOn, section, index, 'startedOn');
    inOrder(found, startedOn, completedOn, section, index, 'completedOn');
    happened(found, completedOn, section, index, 'completedOn');
    happened(found, recordedOn, section, index, 'recordedOn');
  }
}

const nothing: DatedEntry = /* @__PURE__ */ Object.freeze({});

function examineOpinions(review: ReviewRecord | undefined, index: number, found: Found): void {
  const { opinions = none } = review ?? {};
  for (let place = 0; place < opinions.length; place += 1) {
    const issuedOn = opinions[place]?.issuedOn;
    inOrder(found, found.appliedOn, issuedOn, 'reviews', index, 'opinions', place, 'issuedOn');
    happened(found, issuedOn, 'reviews', index, 'opinions', place, 'issuedOn');
  }
}

function examineSuspension(suspension: SuspensionRecord | undefined, index: number, found: Found): void {
  happened(found, suspension?.from, 'suspensions', index, 'from');
  begun(found, suspension?.from, suspension?.to, date, 'suspensions', index, 'from');
  inOrder(found, suspension?.from, suspension?.to, 'suspensions', index, 'to');
}

function inOrder(found: Found, earlier: Moment, later: Moment, a: Key, b?: Key, c?: Key, d?: Key, e?: Key): void {
  if (typeof earlier !== 'string' || typeof later !== 'string' || later >= earlier) return;
  report(found, 'dates-out-of-order', found.words.notBefore(earlier), later, [a, b, c, d, e]);
}

function instantsInOrder(found: Found, earlier: Moment, later: Moment, field: string): void {
  if (typeof earlier !== 'string' || typeof later !== 'string') return;
  const isReversed = areAlike(earlier, later) ? later < earlier : minutesBetween(earlier, later) < 0;
  if (isReversed) report(found, 'dates-out-of-order', found.words.notBefore(earlier), later, ['intake', field]);
}

/** An end needs a beginning. */
function begun(found: Found, beginning: Moment, end: Moment, shape: typeof date, a: Key, b: Key, c?: Key): void {
  if (typeof beginning === 'string' || typeof end !== 'string') return;
  report(found, 'required', expectationOf(shape, found.words), beginning, [a, b, c]);
}

function happened(found: Found, day: Moment, a: Key, b?: Key, c?: Key, d?: Key, e?: Key): void {
  const { asOf } = found;
  if (asOf === undefined || typeof day !== 'string' || day <= asOf) return;
  report(found, 'after-as-of', found.words.notAfter(asOf), day, [a, b, c, d, e]);
}

function happenedAt(found: Found, moment: Moment, field: string): void {
  const { asOf } = found;
  if (asOf === undefined || typeof moment !== 'string' || chinaDay(moment) <= asOf) return;
  report(found, 'after-as-of', found.words.notAfter(asOf), moment, ['intake', field]);
}

function report(
  found: Found,
  code: RecordProblemCode,
  expected: string,
  value: unknown,
  keys: readonly (Key | undefined)[],
): void {
  const path = keys.filter((key) => key !== undefined);
  found.problems.push({ path, code, expected, received: describeValue(value) });
}

/** A key of a path. Keys are linked, and become a list only if there is a problem. */
type Key = string | number;
