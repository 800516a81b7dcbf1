import { combine, assuming } from '../../engine';
import { deepFreeze } from '../../plain/deep-freeze';
import { distinct } from '../../plain/distinct';
import type { Facts } from '../../facts';
import { rules, type PolicyRulebook } from '../../policy/language';
import { supportingWorksLimit } from './supporting-works-limit';
import { togetherLimit, type WorksTotal } from './works-time';

/** The limits of an item, for a small or micro enterprise and for any other customer. */
export const limitByCustomer = /* @__PURE__ */ combine(rules, {
  id: 'supportingWorksLimitByCustomer',
  combines: {
    smallMicro: /* @__PURE__ */ assuming(supportingWorksLimit, { smallMicroEnterprise: true }),
    other: /* @__PURE__ */ assuming(supportingWorksLimit, { smallMicroEnterprise: false }),
  },
});

/** The combined limit of some items, and whether the table covers all of them. */
export interface Together {
  readonly workingDays: number | null;
  readonly coversAllItems: boolean;
}

/** The limit for each kind of customer. */
interface Case {
  readonly smallMicro: Together;
  readonly other: Together;
}

/** The kinds of customer that the table distinguishes. */
export type CustomerKind = keyof Case;

/** The facts by which the limits of items are looked up. */
export interface LimitsOf {
  readonly policy: PolicyRulebook;
  /** The kind of customer, if only one is possible: then both limits of a case are those of this kind. */
  readonly customer: CustomerKind | undefined;
}

/** The combined limit of no items. */
const nothingYet: Case = /* @__PURE__ */ deepFreeze({
  smallMicro: { workingDays: null, coversAllItems: true },
  other: { workingDays: null, coversAllItems: true },
});

/** Items of one kind: their facts, the day on which they start, and their number. */
export interface ItemKind {
  readonly facts: Facts;
  readonly startedOn: string;
  readonly count: number;
}

/**
 * The possible limits of all items, and the last start among the items that the table covers; `null` if it covers none.
 */
export interface WorksOutcome {
  readonly limits: Case;
  readonly startedOn: string | null;
}

/** Possible limits of all items up to a start, and whether the table covers an item with that start. */
interface Reached {
  readonly limits: Case;
  readonly isCovered: boolean;
}

/**
 * All combinations of the possible limits of items, with the last start of a covered item. The starts are processed in
 * order, so that the work grows with the number of kinds. An earlier start is possible as the last one only if the
 * table may cover no item of any later start.
 */
export function worksOutcomes(kinds: readonly ItemKind[], total: WorksTotal, of: LimitsOf): readonly WorksOutcome[] {
  const byStart = new Map<string, ItemKind[]>();
  for (const kind of kinds) byStart.set(kind.startedOn, [...(byStart.get(kind.startedOn) ?? []), kind]);
  let before: readonly Case[] = [nothingYet];
  const throughStart = [...byStart.keys()].sort().map((startedOn) => {
    const reached = (byStart.get(startedOn) ?? []).reduce<readonly Reached[]>(
      (some, { facts, count }) => crossedWithAll(some, possibleCases(facts, of), count, total),
      before.map((limits) => ({ limits, isCovered: false })),
    );
    before = distinct(reached.map(({ limits }) => limits));
    return { startedOn, reached };
  });
  const outcomes: WorksOutcome[] = [];
  let isLast = true;
  for (let index = throughStart.length - 1; index >= 0; index -= 1) {
    const { startedOn, reached } = throughStart[index] as (typeof throughStart)[number]; // within the list
    const covered = reached.filter(({ isCovered }) => isCovered).map(({ limits }) => limits);
    outcomes.push(...(isLast ? covered : distinct(covered.map(notAll))).map((limits) => ({ limits, startedOn })));
    if (covered.length === reached.length) return outcomes;
    isLast = false;
  }
  return [...outcomes, { limits: isLast ? nothingYet : notAll(nothingYet), startedOn: null }];
}

/** The same limits, if later items follow that the table does not cover. */
function notAll({ smallMicro, other }: Case): Case {
  return { smallMicro: { ...smallMicro, coversAllItems: false }, other: { ...other, coversAllItems: false } };
}

/** Whether the table covers an item with these limits: for both kinds of customers or for neither. */
export function isCoveredBy({ smallMicro }: Case): boolean {
  return smallMicro.coversAllItems;
}

/** Whether the kind of customer decides if the table covers an item; this is possible in the table of a county. */
export function coverageDepends(kinds: readonly ItemKind[], policy: PolicyRulebook): boolean {
  return kinds.some(({ facts }) =>
    possibleCases(facts, { policy, customer: undefined }).some(
      ({ smallMicro, other }) => smallMicro.coversAllItems !== other.coversAllItems,
    ),
  );
}

/** A possible limit of one item. */
export function possibleCases(item: Facts, { policy, customer }: LimitsOf): readonly Case[] {
  const answer = limitByCustomer.under(policy).decide(item);
  const limits = answer.status === 'decided' ? [answer.outcome] : answer.possible;
  return limits.map((each) => ({
    smallMicro: limitOf(each[customer ?? 'smallMicro']),
    other: limitOf(each[customer ?? 'other']),
  }));
}

/** The combined limit of one item. */
export function limitOf({ workingDays }: { readonly workingDays: number | null }): Together {
  return { workingDays, coversAllItems: workingDays !== null };
}

/** The combined limit of two sets of items. */
export function together(one: Together, other: Together, total: WorksTotal): Together {
  return {
    workingDays: togetherLimit([one.workingDays, other.workingDays], total),
    coversAllItems: one.coversAllItems && other.coversAllItems,
  };
}

/**
 * All combinations of the possible limits of several items of one kind. Repeating an item does not change the longest
 * limit, so more than a few repetitions make no difference; they do change a sum.
 */
function crossedWithAll(
  some: readonly Reached[],
  others: readonly Case[],
  items: number,
  total: WorksTotal,
): readonly Reached[] {
  let all = some;
  for (let count = 0; count < items; count += 1) {
    const next = crossed(all, others, total);
    if (total === 'longest' && count > 0 && next.length === all.length) return all;
    all = next;
  }
  return all;
}

/** All combinations of two sets of possible limits. */
function crossed(some: readonly Reached[], others: readonly Case[], total: WorksTotal): readonly Reached[] {
  return distinct(
    some.flatMap(({ limits, isCovered }) =>
      others.map((other) => ({
        limits: {
          smallMicro: together(limits.smallMicro, other.smallMicro, total),
          other: together(limits.other, other.other, total),
        },
        isCovered: isCovered || isCoveredBy(other),
      })),
    ),
  );
}
