export { assetFunding, type Asset, type AssetFunding } from './asset-funding';
export { investmentBoundary, type InvestmentBoundary } from './investment-boundary';
export { redLineEligibility } from './red-line-eligibility';
export { smallMicroEnterprise } from './small-micro-enterprise';
export { substitutionShare } from './substitution-share';
export { supplyLine } from './supply-line';
