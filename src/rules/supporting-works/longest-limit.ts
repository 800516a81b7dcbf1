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

/** The limit of some items together, and whether the table covers them all. */
export interface Together {
  readonly workingDays: number | null;
  readonly coversAllItems: boolean;
}

/** How the limit comes out, for each kind of customer. */
interface Case {
  readonly smallMicro: Together;
  readonly other: Together;
}

/** The kinds of customer that the table distinguishes. */
export type CustomerKind = keyof Case;

/** What the limits of items are looked up by. */
export interface LimitsOf {
  readonly policy: PolicyRulebook;
  /** The only kind of customer that is possible, if there is only one: both limits of a case are then that of this kind. */
  readonly customer: CustomerKind | undefined;
}

/** Before any item is looked at. */
const nothingYet: Case = /* @__PURE__ */ deepFreeze({
  smallMicro: { workingDays: null, coversAllItems: true },
  other: { workingDays: null, coversAllItems: true },
});

/** Items of one kind: what is known of them, the day on which they start, and how many there are. */
export interface ItemKind {
  readonly facts: Facts;
  readonly startedOn: string;
  readonly count: number;
}

/** How all items may come out, and the last start among those that the table covers; `null` if it covers none. */
export interface WorksOutcome {
  readonly limits: Case;
  readonly startedOn: string | null;
}

/** How items may come out, and whether the table covers one that starts last. */
interface Reached {
  readonly limits: Case;
  readonly isCovered: boolean;
}

/**
 * Every way in which items may come out together. The starts are gone through in order, so that the work grows with the
 * kinds: a start is the last one that the table covers where every later item may be one that it does not cover.
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

/** The same limits, where there are later items, of which the table covers none. */
function notAll({ smallMicro, other }: Case): Case {
  return { smallMicro: { ...smallMicro, coversAllItems: false }, other: { ...other, coversAllItems: false } };
}

/** Whether the table covers an item of these limits: for both kinds of customers or for neither. */
export function isCoveredBy({ smallMicro }: Case): boolean {
  return smallMicro.coversAllItems;
}

/** Whether it depends on the customer if the table covers an item. A table of a county may be such. */
export function coverageDepends(kinds: readonly ItemKind[], policy: PolicyRulebook): boolean {
  return kinds.some(({ facts }) =>
    possibleCases(facts, { policy, customer: undefined }).some(
      ({ smallMicro, other }) => smallMicro.coversAllItems !== other.coversAllItems,
    ),
  );
}

/** How the limit of one item may come out. */
export function possibleCases(item: Facts, { policy, customer }: LimitsOf): readonly Case[] {
  const answer = limitByCustomer.under(policy).decide(item);
  const limits = answer.status === 'decided' ? [answer.outcome] : answer.possible;
  const cases = limits.map((each) => ({
    smallMicro: limitOf(each[customer ?? 'smallMicro']),
    other: limitOf(each[customer ?? 'other']),
  }));
  return customer === undefined ? cases : distinct(cases);
}

/** The limit of one item alone. */
export function limitOf({ workingDays }: { readonly workingDays: number | null }): Together {
  return { workingDays, coversAllItems: workingDays !== null };
}

/** The limit of two sets of items together. */
export function together(one: Together, other: Together, total: WorksTotal): Together {
  return {
    workingDays: togetherLimit([one.workingDays, other.workingDays], total),
    coversAllItems: one.coversAllItems && other.coversAllItems,
  };
}

/**
 * Every way in which items can come together with several of one kind. The longest limit does not change when an item is
 * counted again, so the number of items soon makes no difference; to a sum it does.
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

/** Every way in which two sets of cases can come together. */
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
