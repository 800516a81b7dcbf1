import {
  assetFunding,
  investmentBoundary,
  supplyLine,
  type Asset,
  type InvestmentBoundary,
} from '../../rules/investment';
import { favoursCustomer } from '../../rules/investment/boundary-order';
import { alongOnce } from '../along';
import type { CaseFile } from '../case-file';
import type { Check } from '../check';
import { nothing, type Observation } from '../observation';
import type { AssetRecord } from '../record/case-record';
import { hold, oneOrAll, requirement } from '../requirement';

const governedBoundary = /* @__PURE__ */ requirement({
  decision: investmentBoundary,
  forbids(governed, boundary: InvestmentBoundary) {
    if (boundary === governed) return false;
    return favoursCustomer(boundary, governed) ? 'advisory' : 'violation';
  },
  path: () => ['boundary'],
  evidence: (possible, boundary) => ({ expected: oneOrAll(possible), found: boundary }),
});

/** 3.3.1 — the utility invests up to the point that the rules name; investing further is an advisory. */
export const boundaryMismatch: Check = {
  code: 'boundary-mismatch',
  clauses: ['3.3.1'],
  severity: 'violation',
  judge: ({ record: { boundary }, facts }) =>
    boundary === undefined ? undefined : hold(facts, governedBoundary, boundary),
};

const fundedByUtility = /* @__PURE__ */ requirement({
  decision: assetFunding,
  forbids({ utility, advisory }: Funding, asset: Asset) {
    if (!utility.includes(asset)) return false;
    return advisory.includes(asset) ? 'advisory' : 'violation';
  },
  path: (index) => ['assets', index, 'fundedBy'],
  evidence: (_, asset) => ({ asset, expected: 'utility', found: 'customer' }),
});

/** Who pays for which asset. */
interface Funding {
  readonly utility: readonly Asset[];
  readonly advisory: readonly Asset[];
}

/** 3.3.1 — the customer pays for no asset that the utility must fund; for some assets this is an advisory. */
export const assetFundedByCustomer: Check = {
  code: 'asset-funded-by-customer',
  clauses: ['3.3.1'],
  severity: 'violation',
  judge: (file) => alongOnce(file.record.assets, assetOfCustomer, file),
};

function assetOfCustomer({ asset, fundedBy }: AssetRecord, index: number, { facts }: CaseFile): readonly Observation[] {
  return fundedBy === 'customer' ? hold(facts, fundedByUtility, asset, index) : nothing;
}

const handedOverFree = /* @__PURE__ */ requirement({
  decision: assetFunding,
  forbids: ({ freeHandover }, _free: false) => freeHandover,
  path: () => ['handover', 'free'],
  evidence: (_, free) => ({ expected: true, found: free }),
});

/** 3.3.1 — assets that the rules hand over free of charge are handed over free of charge. */
export const freeHandoverMissing: Check = {
  code: 'free-handover-missing',
  clauses: ['3.3.1'],
  severity: 'violation',
  judge({ record: { handover }, facts }) {
    const free = handover?.free;
    return free === undefined ? undefined : free ? nothing : hold(facts, handedOverFree, free);
  },
};

const governedLine = /* @__PURE__ */ requirement({
  decision: supplyLine,
  forbids: (governed, found: string) => governed !== 'notGoverned' && governed !== found,
  path: () => ['supplyLine'],
  evidence: (possible, found) => ({ expected: oneOrAll(possible), found }),
});

/** 3.3.1 — a customer under this rule gets a public or a dedicated line according to its capacity. */
export const supplyLineMismatch: Check = {
  code: 'supply-line-mismatch',
  clauses: ['3.3.1'],
  severity: 'advisory',
  judge: ({ record, facts }) =>
    record.supplyLine === undefined ? undefined : hold(facts, governedLine, record.supplyLine),
};
