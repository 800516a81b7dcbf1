import { combine, assuming } from '../../engine';
import { deepFreeze } from '../../plain/deep-freeze';
import { distinct } from '../../plain/distinct';
import type { Facts } from '../../facts';
import { rules, type PolicyRulebook } from '../../policy/language';
import { supportingWorksLimit } from './supporting-works-limit';

/** The limits of an item, for a small or micro enterprise and for any other customer. */
export const limitByCustomer = /* @__PURE__ */ combine(rules, {
  id: 'supportingWorksLimitByCustomer',
  combines: {
    smallMicro: /* @__PURE__ */ assuming(supportingWorksLimit, { smallMicroEnterprise: true }),
    other: /* @__PURE__ */ assuming(supportingWorksLimit, { smallMicroEnterprise: false }),
  },
});

/** The longest limit among some items, and whether the table covers them all. */
export interface Longest {
  readonly workingDays: number | null;
  readonly coversAllItems: boolean;
}

/** How the longest limit comes out, for each kind of customer. */
export interface Case {
  readonly smallMicro: Longest;
  readonly other: Longest;
}

/** The kinds of customer that the table tells apart. */
export type CustomerKind = keyof Case;

/** Before any item is looked at. */
export const nothingYet: Case = /* @__PURE__ */ deepFreeze({
  smallMicro: { workingDays: null, coversAllItems: true },
  other: { workingDays: null, coversAllItems: true },
});

/** How the limit of one item may come out. */
export function possibleCases(item: Facts, policy: PolicyRulebook): readonly Case[] {
  const answer = limitByCustomer.under(policy).decide(item);
  const limits = answer.status === 'decided' ? [answer.outcome] : answer.possible;
  return limits.map(({ smallMicro, other }) => ({ smallMicro: longestOf(smallMicro), other: longestOf(other) }));
}

/** The longest limit of one item alone. */
export function longestOf({ workingDays }: { readonly workingDays: number | null }): Longest {
  return { workingDays, coversAllItems: workingDays !== null };
}

/** The longest limit of two sets of items together. */
export function longer(one: Longest, other: Longest): Longest {
  const covered = [one.workingDays, other.workingDays].filter((days) => days !== null);
  return {
    workingDays: covered.length === 0 ? null : Math.max(...covered),
    coversAllItems: one.coversAllItems && other.coversAllItems,
  };
}

/**
 * Every way in which cases can come together with several items of one kind. The longest limit does not change when an
 * item is counted again, so the number of items soon makes no difference.
 */
export function crossedWithAll(some: readonly Case[], others: readonly Case[], items: number): readonly Case[] {
  let all = crossed(some, others);
  for (let count = 1; count < items; count += 1) {
    const next = crossed(all, others);
    if (next.length === all.length) return all;
    all = next;
  }
  return all;
}

/** Every way in which two sets of cases can come together. */
function crossed(some: readonly Case[], others: readonly Case[]): readonly Case[] {
  return distinct(
    some.flatMap((one) =>
      others.map((other) => ({
        smallMicro: longer(one.smallMicro, other.smallMicro),
        other: longer(one.other, other.other),
      })),
    ),
  );
}
