import { supportingWorksLimit } from '../../supporting-works';
import type { Check } from '../check';
import { along } from '../observation';
import { uncertain, workingDays } from '../overrun';

/** 3.2.5 — supporting works take no longer than the table of construction limits allows. */
export const worksOvertime: Check = {
  code: 'works-overtime',
  clauses: ['3.2.5'],
  severity: 'violation',
  judge({ works, asOf, calendar }) {
    const begun = works?.filter(({ item, possible }) => {
      const limits = item.startedOn === undefined ? [] : possible(supportingWorksLimit);
      return limits.some((limit) => limit.workingDays !== null);
    });
    if (begun === undefined || begun.length === 0) return undefined;
    return along(begun, ({ item: { startedOn = '', completedOn }, path, rule }) => {
      const { days, certain } = workingDays(startedOn, completedOn ?? asOf, calendar);
      return rule(
        supportingWorksLimit,
        (limit) => limit.workingDays !== null && days > limit.workingDays,
        [...path, completedOn === undefined ? 'startedOn' : 'completedOn'],
        (possible) => {
          const limit = Math.max(...possible.map((one) => one.workingDays ?? 0));
          const deadline = calendar.addWorkingDays(startedOn, limit).date;
          return { expected: limit, found: days, deadline, open: completedOn === undefined, ...uncertain(certain) };
        },
      );
    });
  },
};
