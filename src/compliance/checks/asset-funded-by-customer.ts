import { assetFunding } from '../../rules/investment';
import type { Check } from '../check';
import type { AssetRecord } from '../record/case-record';
import { along, nothing } from '../observation';
import { ruling } from '../rulings';

type Asset = AssetRecord['asset'];

const includes = (assets: readonly Asset[], asset: Asset): boolean => assets.includes(asset);

const fundedByUtility = /* @__PURE__ */ ruling({
  decision: assetFunding,
  forbids: ({ utility }, asset: Asset) => includes(utility, asset),
  path: (index) => ['assets', index, 'fundedBy'],
  evidence: (_, asset) => ({ asset, expected: 'utility', found: 'customer' }),
});

const mandatoryForUtility = /* @__PURE__ */ ruling({
  ...fundedByUtility,
  forbids: ({ utility, advisory }, asset: Asset) => includes(utility, asset) && !includes(advisory, asset),
});

/** 3.3.1 — the customer pays for no asset that the utility must fund. For some assets that is advice. */
export const assetFundedByCustomer: Check = {
  code: 'asset-funded-by-customer',
  clauses: ['3.3.1'],
  severity: 'violation',
  judge: ({ record: { assets }, rule }) =>
    along(assets, ({ asset, fundedBy }, index) => {
      if (fundedBy !== 'customer') return nothing;
      const mandatory = rule(mandatoryForUtility, asset, index);
      if (mandatory.length > 0) return mandatory;
      return rule(fundedByUtility, asset, index).map((one) =>
        one.missing === undefined ? { ...one, severity: 'advisory' } : one,
      );
    }),
};
