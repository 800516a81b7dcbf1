import { collection, noneOf, oneOf } from '../../engine';
import { lowVoltage } from '../../facts';
import { rules } from '../../policy/language';
import { investmentBoundary } from './investment-boundary';
import { smallMicroEnterprise } from './small-micro-enterprise';
import { assetFundings, type assets } from '../../policy/outcome-terms';

/** An asset on either side of the investment boundary. */
export type Asset = (typeof assets)[number];

/** Who pays for which asset. Nothing is decided about an asset in neither list. */
export interface AssetFunding {
  /** The assets the utility pays for. */
  readonly utility: readonly Exclude<Asset, 'customerSideWorks'>[];
  /** The assets the customer pays for. */
  readonly customer: readonly ('worksToRedLine' | 'customerSideWorks')[];
  /** The assets that the utility is only recommended to pay for. */
  readonly advisory: readonly 'firstBreaker'[];
  /** Whether the customer's works are handed over free of charge after acceptance. */
  readonly freeHandover: boolean;
}

const ofEstate = /* @__PURE__ */ oneOf('propertyBoundaryWithHouseholdMeters', 'propertyBoundaryWithMasterMeter');

/**
 * 3.3.1 — who pays for which asset of a connection.
 *
 * @example
 * assetFunding.decide({ voltageLevel: '220V', usage: 'residential', residentialSupply: 'scatteredDirect' }).outcome.customer;
 * // => ['customerSideWorks']
 */
export const assetFunding = /* @__PURE__ */ collection(rules, {
  id: 'assetFunding',
  reads: { investmentBoundary, smallMicroEnterprise },
  outcomes: assetFundings,
  rows: [
    {
      id: 'boundarySupport',
      outcome: 'utility.boundarySupport',
      clauses: ['3.3.1'],
    },
    {
      id: 'firstBreaker',
      outcome: 'utility.firstBreaker',
      clauses: ['3.3.1'],
    },
    {
      id: 'billingMeter',
      outcome: 'utility.billingMeter',
      clauses: ['3.3.1'],
    },
    {
      id: 'gridSideWorks',
      outcome: 'utility.gridSideWorks',
      clauses: ['3.3.1'],
    },
    {
      id: 'worksToRedLine',
      when: { investmentBoundary: oneOf('planningRedLine', 'meterBox') },
      outcome: 'utility.worksToRedLine',
      clauses: ['3.3.1'],
    },
    {
      id: 'worksToRedLineOfEstate',
      when: { investmentBoundary: ofEstate, 'I-20': 'outsideRedLine' },
      outcome: 'utility.worksToRedLine',
      clauses: ['3.3.1'],
      interpretations: ['I-20'],
    },
    {
      id: 'meterBox',
      when: { investmentBoundary: 'meterBox' },
      outcome: 'utility.meterBox',
      clauses: ['3.3.1'],
    },
    {
      id: 'householdMeters',
      when: { usage: 'residential', residentialSupply: 'meteredPerHousehold' },
      outcome: 'utility.householdMeters',
      clauses: ['3.3.1'],
    },
    {
      id: 'masterMeter',
      when: { usage: 'residential', residentialSupply: 'sharedMeter' },
      outcome: 'utility.masterMeter',
      clauses: ['3.3.1'],
    },
    {
      id: 'worksFromConnectionPoint',
      when: { investmentBoundary: 'gridConnectionPoint' },
      outcome: 'customer.worksToRedLine',
      clauses: ['3.3.1'],
    },
    {
      id: 'worksOfEstateFromConnectionPoint',
      when: { investmentBoundary: ofEstate, 'I-20': 'atConnectionPoint' },
      outcome: 'customer.worksToRedLine',
      clauses: ['3.3.1'],
      interpretations: ['I-20'],
    },
    {
      id: 'customerSideWorks',
      outcome: 'customer.customerSideWorks',
      clauses: ['3.3.1'],
    },
    {
      id: 'firstBreakerAtLowVoltage',
      when: { voltageLevel: lowVoltage, usage: noneOf('residential'), smallMicroEnterprise: false },
      outcome: 'advisory.firstBreaker',
      clauses: ['3.3.1', 'goals.6'],
    },
    {
      id: 'freeHandover',
      when: { usage: 'residential', residentialSupply: 'meteredPerHousehold' },
      outcome: 'freeHandover',
      clauses: ['3.3.1'],
    },
  ],
  assemble: (collected): AssetFunding => ({
    utility: assetsIn(collected, 'utility'),
    customer: assetsIn(collected, 'customer'),
    advisory: assetsIn(collected, 'advisory'),
    freeHandover: collected.includes('freeHandover'),
  }),
});

/** The collected assets of one list. */
function assetsIn<List extends string, Term extends string>(
  collected: readonly Term[],
  list: List,
): readonly AssetIn<List, Term>[] {
  const prefix = `${list}.`;
  return collected
    .filter((term) => term.startsWith(prefix))
    .map((term) => term.slice(prefix.length) as AssetIn<List, Term>); // the part after the name of the list
}

/** The assets of one list, taken from the terms. */
type AssetIn<List extends string, Term extends string> = Term extends `${List}.${infer Named}` ? Named : never;
