import type { Calendar, WorkingDayCount } from '../../calendar';
import { supportingWorksLimit } from '../../rules/supporting-works';
import type { WorksFile } from '../case-file';
import type { WorksRecord } from '../record/case-record';
import type { Check } from '../check';
import { along, nothing } from '../observation';
import { uncertain, workingDays } from '../overrun';
import { ruling } from '../rulings';

/** Works that were begun, and how long they have taken. */
interface Progress {
  readonly startedOn: string;
  readonly completedOn: WorksRecord['completedOn'];
  readonly taken: WorkingDayCount;
  readonly calendar: Calendar;
}

const allowedDays = /* @__PURE__ */ ruling({
  decision: supportingWorksLimit,
  forbids: ({ workingDays: limit }, { taken }: Progress) => limit !== null && taken.days > limit,
  path: (index, _, { completedOn }) => ['works', index, typeof completedOn === 'string' ? 'completedOn' : 'startedOn'],
  evidence(possible, { startedOn, completedOn, taken: { days, certain }, calendar }) {
    const limit = Math.max(...possible.map((one) => one.workingDays ?? 0));
    const deadline = calendar.addWorkingDays(startedOn, limit).date;
    return { expected: limit, found: days, deadline, open: typeof completedOn !== 'string', ...uncertain(certain) };
  },
});

/** 3.2.5 — supporting works take no longer than the table of construction limits allows. */
export const worksOvertime: Check = {
  code: 'works-overtime',
  clauses: ['3.2.5'],
  severity: 'violation',
  judge({ works, asOf, calendar }) {
    if (works?.some(isLimited) !== true) return undefined;
    return along(works, (file, index) => {
      const { startedOn, completedOn } = file.item;
      if (startedOn === undefined || !isLimited(file)) return nothing;
      const taken = workingDays(startedOn, completedOn ?? asOf, calendar);
      return file.rule(allowedDays, { startedOn, completedOn, taken, calendar }, index);
    });
  },
};

/** Whether works have begun for which there may be a limit. */
function isLimited({ item, possible }: WorksFile): boolean {
  return item.startedOn !== undefined && possible(supportingWorksLimit).some((limit) => limit.workingDays !== null);
}
