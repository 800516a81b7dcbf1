import { supportingWorksLimit } from '../../supporting-works';
import type { CaseFile, WorksFile } from '../case-file';
import type { Check } from '../check';
import { along, nothing, type Observation } from '../observation';
import { uncertain, workingDays } from '../overrun';

/** 3.2.5 — the completion agreed for supporting works is later neither than the table allows nor than the customer's own works. */
export const worksAgreedTooLate: Check = {
  code: 'works-agreed-too-late',
  clauses: ['3.2.5'],
  severity: 'violation',
  judge: (file) => along(file.works, (works) => judgeItem(works, file)),
};

function judgeItem(works: WorksFile, { record, calendar }: CaseFile): readonly Observation[] {
  const { startedOn, agreedOn } = works.item;
  if (agreedOn === undefined) return nothing;
  const path = [...works.path, 'agreedOn'];
  const { customerWorksCompletedOn } = record;
  if (customerWorksCompletedOn !== undefined && agreedOn > customerWorksCompletedOn) {
    return [{ path, evidence: { found: agreedOn, deadline: customerWorksCompletedOn, boundBy: 'customerWorks' } }];
  }
  if (startedOn === undefined) return nothing;
  const { days, certain } = workingDays(startedOn, agreedOn, calendar);
  // The deadline of a limit that is not used up may lie beyond all dates, so it is asked for no other.
  const deadline = (limit: number): string => calendar.addWorkingDays(startedOn, limit).date;
  return works.rule(
    supportingWorksLimit,
    (limit) => limit.workingDays !== null && limit.workingDays <= days && agreedOn > deadline(limit.workingDays),
    path,
    (possible) => {
      const limit = Math.max(...possible.map((one) => one.workingDays ?? 0));
      return {
        expected: limit,
        found: agreedOn,
        deadline: deadline(limit),
        boundBy: 'table',
        ...uncertain(certain),
      };
    },
  );
}
