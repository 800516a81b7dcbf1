import { chinaCalendar, decisions, processDeadline, supportingWorksDeadline } from 'yekuo';
import { checkCase } from 'yekuo/compliance';

/** The questions that Java can ask; each takes and returns plain data. */
const questions: Readonly<Record<string, (request: never) => unknown>> = {
  decide: ({ decision, facts }: { decision: keyof typeof decisions; facts: unknown }) =>
    decisions[decision].safeDecide(facts),
  check: ({ record, asOf }: { record: Parameters<typeof checkCase>[0]; asOf: string }) => checkCase(record, { asOf }),
  addWorkingDays: ({ from, days }: { from: string; days: number }) => chinaCalendar.addWorkingDays(from, days),
  countWorkingDays: ({ from, to }: { from: string; to: string }) => chinaCalendar.countWorkingDays(from, to),
  processDeadline: (request: Parameters<typeof processDeadline>[0]) => processDeadline(request),
  supportingWorksDeadline: (request: Parameters<typeof supportingWorksDeadline>[0]) => supportingWorksDeadline(request),
};

/** Answers a question. The request and the answer are JSON, so that only texts pass between the languages. */
export function ask(question: string, request: string): string {
  const answer = questions[question];
  if (answer === undefined) throw new RangeError(`no such question: ${question}`);
  return JSON.stringify(answer(JSON.parse(request) as never)); // the library validates it
}
