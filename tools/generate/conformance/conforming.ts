import type * as Compliance from '../../../src/compliance';
import type * as Library from '../../../src';
import type { Conforming } from './differences';

/** The functions of the library that the pack calls, from the sources or the built files. */
export function conforming(library: typeof Library, { checkCase }: typeof Compliance): Conforming {
  const decisions = new Map<string, { readonly safeDecide: (facts: unknown) => unknown }>(
    Object.entries(library.decisions),
  );
  return {
    decide: (decision, facts) => decisions.get(decision)?.safeDecide(facts),
    addWorkingDays: (from, days) => library.chinaCalendar.addWorkingDays(from, days),
    countWorkingDays: (from, to) => library.chinaCalendar.countWorkingDays(from, to),
    // The functions themselves validate requests of unknown origin.
    deadline: (operation, request) => library[operation](request as never),
    check: (record, asOf) => checkCase(record as never, { asOf }),
  };
}
