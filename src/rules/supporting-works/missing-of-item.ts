import { decideByOutcome } from '../../engine/internal';
import { distinct } from '../../plain/distinct';
import {
  limitByCustomer,
  limitOf,
  possibleCases,
  together,
  type CustomerKind,
  type ItemKind,
  type LimitsOf,
  type Together,
  type WorksOutcome,
} from './longest-limit';
import type { SupportingWorksDeadline, WorksFacts } from './supporting-works-answer';
import { worksFacts } from './works-facts';
import type { WorksTotal } from './works-time';

/** A possible limit of all items, for one kind of customer. */
export interface WorksWay {
  readonly customer: CustomerKind;
  readonly limit: Together;
  readonly startedOn: string | null;
}

/** The possible limits of all items, for one kind of customer. */
export function waysFor(customer: CustomerKind, outcomes: readonly WorksOutcome[]): readonly WorksWay[] {
  return distinct(outcomes.map(({ limits, startedOn }) => ({ customer, limit: limits[customer], startedOn })));
}

/**
 * The facts of one item that can still change the result. The item is added to the limits of all items instead of those
 * of the others: this does not change a longest limit, and a sum changes with the item whatever it is added to.
 */
export function missingOfItem(
  { facts, startedOn }: ItemKind,
  ways: readonly (readonly WorksWay[])[],
  total: WorksTotal,
  deadlineOf: (limit: Together, startedOn: string | null) => SupportingWorksDeadline,
  of: LimitsOf,
): readonly (keyof WorksFacts)[] {
  const names = worksFacts.filter((name) => facts[name] === undefined);
  if (possibleCases(facts, of).length === 1) return [];
  const limits = limitByCustomer.under(of.policy);
  const open = new Set<string>();
  for (const waysOfCustomer of ways) {
    for (const { customer, limit, startedOn: last } of waysOfCustomer) {
      const answer = decideByOutcome(limits, facts, (each) => {
        const own = limitOf(each[customer]);
        const isLast = own.coversAllItems && (last === null || startedOn > last);
        return deadlineOf(together(own, limit, total), isLast ? startedOn : last);
      });
      if (answer.status === 'open') answer.missing.forEach((name) => open.add(name));
      // The first completions usually show that every unknown fact matters.
      if (names.every((name) => open.has(name))) return names;
    }
  }
  return names.filter((name) => open.has(name));
}
