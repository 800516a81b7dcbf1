import type { Check } from '../check';
import { along, nothing, objection } from '../observation';

/** 3.2.5 — supporting works stand no later than the customer's own works; the same day complies. */
export const worksAfterCustomerWorks: Check = {
  code: 'works-after-customer-works',
  clauses: ['3.2.5'],
  severity: 'violation',
  judge({ record: { works, customerWorksCompletedOn: deadline } }) {
    if (deadline === undefined) return undefined;
    return along(works, ({ completedOn: found }, index) =>
      typeof found === 'string' && found > deadline
        ? objection(['works', index, 'completedOn'], { found, deadline })
        : nothing,
    );
  },
};
