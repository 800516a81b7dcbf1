/** Working days: the day 180 working days later, the days between two dates, a single day, and growing spans. */
// oxlint-disable import/no-named-as-default-member -- its named exports cannot be imported from an ES module
import chineseDays from 'chinese-days';
import { countWorkdays, isWorkday } from 'chinese-workday';
import { builtEntry } from '../built-library';
import { randomNumbers } from '../forms';
import { compared, growth, time, type Comparison, type Measure } from '../measure';
import { named } from '../peers/peer';
import { inParts, compareTimes, takingParts, type Workload, type Effort } from '../compare-times';
import { verifySame } from '../verify';

/** A task for both libraries. */
interface Task<Question> {
  readonly subject: string;
  readonly questions: readonly Question[];
  readonly ours: (question: Question) => unknown;
  readonly against: string;
  readonly theirs: (question: Question) => unknown;
  readonly bound?: Pick<Comparison, 'smallerBy'>;
}

const days = named('chinese-days');
const workday = named('chinese-workday');
const long = 180;
/** From 2011 to 2026: after that, the other libraries know no days off except weekends. */
const longest = 3700;

export async function calendarSection(effort: Effort): Promise<readonly Measure[]> {
  const { chinaCalendar, fromDayNumber, toDayNumber } = await builtEntry('calendar');
  const random = randomNumbers(3);
  // A year for which chinese-workday is correct, so that all give the same answers.
  const first = toDayNumber('2024-01-01');
  const dates = Array.from({ length: 256 }, () => fromDayNumber(first + Math.floor(random() * 600)));
  const ranges = dates.map((from) => {
    const to = chinaCalendar.addWorkingDays(from, long).date;
    return { from, to, inclusive: fromDayNumber(toDayNumber(from) + 1) }; // the other libraries count the first day as well
  });
  const early = Array.from({ length: 64 }, (_, index) => fromDayNumber(toDayNumber('2011-01-04') + index));

  const counting = {
    subject: `the working days between two dates, ${long} of them`,
    questions: ranges,
    ours: ({ from, to }: (typeof ranges)[number]) => chinaCalendar.countWorkingDays(from, to).days,
  };
  const singleDays = {
    subject: 'whether a day is worked',
    questions: dates,
    ours: (date: string) => chinaCalendar.isWorkingDay(date),
  };
  const adding = (span: number, questions: readonly string[]): Task<string> => ({
    subject: `the day ${span.toLocaleString('en-US')} working days after a date`,
    questions,
    ours: (date) => chinaCalendar.addWorkingDays(date, span).date,
    against: days,
    theirs: (date) => chineseDays.findWorkday(span, date),
  });
  const spanOf = (span: number): Workload =>
    takingParts(inParts(early, 16), (part) => part.map((date) => chinaCalendar.addWorkingDays(date, span).date));

  const measures = [
    await compete({ ...adding(long, dates), bound: { smallerBy: 100 } }, effort),
    await compete(
      { ...counting, against: workday, theirs: ({ inclusive, to }) => countWorkdays(inclusive, to) },
      effort,
    ),
    await compete(
      {
        ...counting,
        against: days,
        theirs: ({ inclusive, to }) => chineseDays.getWorkdaysInRange(inclusive, to).length,
      },
      effort,
    ),
    await compete(
      { ...singleDays, against: `${workday}, which keeps answers`, theirs: (date) => isWorkday(date) },
      effort,
    ),
    await compete({ ...singleDays, against: days, theirs: (date) => chineseDays.isWorkday(date) }, effort),
    await compete(adding(longest, early.slice(0, 16)), { ...effort, rounds: 5 }),
  ];
  for (const span of effort.quick ? [longest] : [10, 100, 1000, longest]) {
    const timing = await compareTimes(spanOf(span), spanOf(1), effort);
    const { subject } = adding(span, []);
    const bound = span === longest ? { largerBy: 3 } : {};
    measures.push(compared({ subject, against: '1 working day', ...timing, unit: growth, ...bound }));
  }
  return measures;
}

/** Checks that both give the same answers, and then measures them. */
async function compete<Question>(task: Task<Question>, effort: Effort): Promise<Measure> {
  const { subject, questions, against, bound } = task;
  for (const question of questions) verifySame(against, question, task.theirs(question), task.ours(question));
  const parts = inParts(questions, 16);
  const timing = await compareTimes(
    takingParts(parts, (part) => part.map((question) => task.ours(question))),
    takingParts(parts, (part) => part.map((question) => task.theirs(question))),
    effort,
  );
  return compared({ subject, against, ...timing, unit: time, ...bound });
}
