import type { Calendar } from '../../calendar';
import { supportingWorksLimit } from '../../rules/supporting-works';
import type { CaseFile, WorksFile } from '../case-file';
import type { Check } from '../check';
import { along, nothing, objection, type Observation } from '../observation';
import { uncertain, workingDays } from '../overrun';
import { ruling } from '../rulings';

/** When works were begun, and the completion that was agreed. */
interface Agreement {
  readonly startedOn: string;
  readonly agreedOn: string;
  readonly days: number;
  readonly certain: boolean;
  readonly calendar: Calendar;
}

const allowedDays = /* @__PURE__ */ ruling({
  decision: supportingWorksLimit,
  forbids: ({ workingDays: limit }, agreement: Agreement) =>
    limit !== null && limit <= agreement.days && agreement.agreedOn > deadlineOf(agreement, limit),
  path: (index) => ['works', index, 'agreedOn'],
  evidence(possible, agreement) {
    const limit = Math.max(...possible.map((one) => one.workingDays ?? 0));
    return {
      expected: limit,
      found: agreement.agreedOn,
      deadline: deadlineOf(agreement, limit),
      boundBy: 'table',
      ...uncertain(agreement.certain),
    };
  },
});

/** The deadline of a limit that is used up; of any other it may lie beyond all dates. */
function deadlineOf({ startedOn, calendar }: Agreement, limit: number): string {
  return calendar.addWorkingDays(startedOn, limit).date;
}

/** 3.2.5 — the completion agreed for supporting works is later neither than the table allows nor than the customer's own works. */
export const worksAgreedTooLate: Check = {
  code: 'works-agreed-too-late',
  clauses: ['3.2.5'],
  severity: 'violation',
  judge: (file) => along(file.works, (works, index) => judgeItem(works, index, file)),
};

function judgeItem({ item, rule }: WorksFile, index: number, { record, calendar }: CaseFile): readonly Observation[] {
  const { startedOn, agreedOn } = item;
  if (agreedOn === undefined) return nothing;
  const { customerWorksCompletedOn: deadline } = record;
  if (deadline !== undefined && agreedOn > deadline) {
    return objection(['works', index, 'agreedOn'], { found: agreedOn, deadline, boundBy: 'customerWorks' });
  }
  if (startedOn === undefined) return nothing;
  const { days, certain } = workingDays(startedOn, agreedOn, calendar);
  return rule(allowedDays, { startedOn, agreedOn, days, certain, calendar }, index);
}
