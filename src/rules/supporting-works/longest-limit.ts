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
export interface Case {
  readonly smallMicro: Together;
  readonly other: Together;
}

/** The kinds of customer that the table distinguishes. */
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
  return limits.map(({ smallMicro, other }) => ({ smallMicro: limitOf(smallMicro), other: limitOf(other) }));
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
 * Every way in which cases can come together with several items of one kind. The longest limit does not change when an
 * item is counted again, so the number of items soon makes no difference; to a sum it does.
 */
export function crossedWithAll(
  some: readonly Case[],
  others: readonly Case[],
  items: number,
  total: WorksTotal,
): readonly Case[] {
  let all = some;
  for (let count = 0; count < items; count += 1) {
    const next = crossed(all, others, total);
    if (total === 'longest' && count > 0 && next.length === all.length) return all;
    all = next;
  }
  return all;
}

/** Every way in which two sets of cases can come together. */
function crossed(some: readonly Case[], others: readonly Case[], total: WorksTotal): readonly Case[] {
  return distinct(
    some.flatMap((one) =>
      others.map((other) => ({
        smallMicro: together(one.smallMicro, other.smallMicro, total),
        other: together(one.other, other.other, total),
      })),
    ),
  );
}
