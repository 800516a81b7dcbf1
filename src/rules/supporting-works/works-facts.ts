import { combine } from '../../engine';
import { representatives } from '../../engine/internal';
import type { FactName, Facts } from '../../facts';
import { rules, type PolicyRulebook } from '../../policy/language';
import { smallMicroEnterprise } from '../investment';
import { limitByCustomer } from './longest-limit';

/** The facts that differ from item to item of supporting works. */
export const worksFacts = /* @__PURE__ */ Object.freeze(['worksVoltageLevel', 'worksType', 'worksNature'] as const);

/** What the customer is and what the limits are, in one, so that a fact that both depend on stays one. */
const customerAndLimit = /* @__PURE__ */ combine(rules, {
  id: 'customerAndWorksLimit',
  combines: { customer: smallMicroEnterprise, limit: limitByCustomer },
});

/**
 * Every way in which facts of the whole case may turn out that a table of limits reads and that are unknown. The table of
 * the rules reads none; that of a policy may. One way, without any fact, if all are known.
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

/** The facts that matter: two ways that differ in nothing else come to something else. */
export function factsThatMatter(ways: readonly Facts[], results: readonly string[]): readonly FactName[] {
  const names = Object.keys(ways[0] ?? {}) as FactName[]; // the facts of ways
  return names.filter((name) => {
    const met = new Map<string, string>();
    return ways.some((way, index) => {
      const others = JSON.stringify({ ...way, [name]: null });
      const result = results[index] as string; // there is one for every way
      const first = met.get(others) ?? result;
      met.set(others, first);
      return first !== result;
    });
  });
}
