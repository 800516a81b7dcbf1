import { lowVoltage, type Facts } from '../../facts';
import { boundaryMeaning, investmentBoundary } from '../../rules/investment';
import type { Check } from '../check';
import type { AssetRecord } from '../record/case-record';
import { along, nothing, type Observation } from '../observation';
import { ruling } from '../rulings';

const fundedByUtility = /* @__PURE__ */ ruling({
  decision: investmentBoundary,
  forbids: (boundary, asset: AssetRecord['asset']) => boundaryMeaning[boundary].utilityFunds.includes(asset),
  path: (index) => ['assets', index, 'fundedBy'],
  evidence: (_, asset) => ({ asset, expected: 'utility', found: 'customer' }),
});

/** 3.3.1 — the customer pays for no asset that the utility must fund. For the first breaker at low voltage that is advice. */
export const assetFundedByCustomer: Check = {
  code: 'asset-funded-by-customer',
  clauses: ['3.3.1'],
  severity: 'violation',
  judge: ({ record: { assets, facts }, rule }) =>
    along(assets, ({ asset, fundedBy }, index) => {
      if (fundedBy !== 'customer') return nothing;
      const observations = rule(fundedByUtility, asset, index);
      return asset === 'firstBreaker' ? observations.map((one) => weighed(one, facts)) : observations;
    }),
};

/** How much it weighs hangs on the voltage. */
function weighed(observation: Observation, { voltageLevel }: Facts): Observation {
  if (observation.missing !== undefined) return observation;
  if (voltageLevel === undefined) return { path: observation.path, missing: ['voltageLevel'] };
  return isLow(voltageLevel) ? { ...observation, severity: 'advisory' } : observation;
}

function isLow(voltageLevel: string): boolean {
  return lowVoltage.values.some((low) => low === voltageLevel);
}
