import type * as Compliance from '../../../src/compliance';
import type * as Library from '../../../src';
import type { Conforming } from './differences';

/** The library as the pack asks for it, whether from its source or as it was built. */
export function conforming(library: typeof Library, { checkCase }: typeof Compliance): Conforming {
  const decisions = new Map<string, { readonly safeDecide: (facts: unknown) => unknown }>(
    Object.entries(library.decisions),
  );
  return {
    decide: (decision, facts) => decisions.get(decision)?.safeDecide(facts),
    addWorkingDays: (from, days) => library.chinaCalendar.addWorkingDays(from, days),
    countWorkingDays: (from, to) => library.chinaCalendar.countWorkingDays(from, to),
    // Requests of unknown origin are checked by the functions themselves.
    deadline: (operation, request) => library[operation](request as never),
    check: (record, asOf) => checkCase(record as never, { asOf }),
  };
}
