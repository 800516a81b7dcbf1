import { combine } from '../../engine';
import { representatives } from '../../engine/internal';
import type { FactName, Facts } from '../../facts';
import { rules, type PolicyRulebook } from '../../policy/language';
import { smallMicroEnterprise } from '../investment';
import { limitByCustomer } from './longest-limit';

/** The facts that differ from item to item of supporting works. */
export const worksFacts = /* @__PURE__ */ Object.freeze(['worksVoltageLevel', 'worksType', 'worksNature'] as const);

/** The kind of customer and the limits as one combination, so that a fact that both depend on is one unknown. */
const customerAndLimit = /* @__PURE__ */ combine(rules, {
  id: 'customerAndWorksLimit',
  combines: { customer: smallMicroEnterprise, limit: limitByCustomer },
});

/**
 * Every completion of the unknown facts of the case that the table of limits reads. The table of the rules reads none;
 * the table of a policy may. If all are known, the only completion is empty.
 */
export function caseWays(facts: Facts, policy: PolicyRulebook): readonly Facts[] {
  return caseFactsRead(policy)
    .filter((name) => facts[name] === undefined)
    .reduce<readonly Facts[]>(
      (ways, name) => {
        const values = representatives(customerAndLimit.under(policy), name);
        return ways.flatMap((way) => values.map((value) => ({ ...way, [name]: value })));
      },
      [{}],
    );
}

function caseFactsRead(policy: PolicyRulebook): readonly FactName[] {
  return limitByCustomer.under(policy).facts.filter((name) => !worksFacts.some((each) => each === name));
}

/** The facts that make a difference: two completions that differ only in such a fact have different results. */
export function factsThatMatter(ways: readonly Facts[], results: readonly string[]): readonly FactName[] {
  const names = Object.keys(ways[0] ?? {}) as FactName[]; // the facts of the completions
  return names.filter((name) => {
    const met = new Map<string, string>();
    return ways.some((way, index) => {
      const others = JSON.stringify({ ...way, [name]: null });
      const result = results[index] as string; // every completion has a result
      const first = met.get(others) ?? result;
      met.set(others, first);
      return first !== result;
    });
  });
}
