import type { Check } from '../check';
import { nothing, objection } from '../observation';
import { overrun } from '../overrun';

/** 3.2.4 — a customer whom the grid itself constrains is filed within working days of the finding. */
export const constrainedFilingLate: Check = {
  code: 'constrained-filing-late',
  clauses: ['3.2.4'],
  severity: 'violation',
  judge({ record: { supplyPlan }, asOf, calendar, policy }) {
    const { gridCaused, foundOn, filedOn } = supplyPlan?.constraint ?? {};
    if (gridCaused !== true || foundOn === undefined) return undefined;
    const evidence = overrun(foundOn, filedOn ?? asOf, policy.parameters.constrainedFilingDays, calendar);
    if (evidence === undefined) return nothing;
    const open = typeof filedOn !== 'string';
    return objection(['supplyPlan', 'constraint', open ? 'foundOn' : 'filedOn'], { ...evidence, open });
  },
};
