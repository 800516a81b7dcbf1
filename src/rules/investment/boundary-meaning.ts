import type { InvestmentBoundary } from './investment-boundary';

/** The assets on both sides of the investment boundary. */
export type Asset =
  | 'boundarySupport'
  | 'firstBreaker'
  | 'billingMeter'
  | 'gridSideWorks'
  | 'worksToRedLine'
  | 'meterBox'
  | 'householdMeters'
  | 'masterMeter'
  | 'customerSideWorks';

/** Who pays for what under an investment boundary. */
export interface BoundaryMeaning {
  /** The assets the utility funds. */
  readonly utilityFunds: readonly Asset[];
  /** The assets the customer funds. */
  readonly customerFunds: readonly Asset[];
  /** Whether what the customer builds is handed over free of charge once it has passed acceptance. */
  readonly freeHandoverAfterAcceptance: boolean;
}

/** The utility funds these under every boundary; the first breaker is mandatory at high voltage, advisory at low. */
const alwaysUtility = ['boundarySupport', 'firstBreaker', 'billingMeter', 'gridSideWorks'] as const;

function meaning(
  further: readonly Asset[],
  customerFunds: readonly Asset[],
  freeHandoverAfterAcceptance: boolean,
): BoundaryMeaning {
  return Object.freeze({
    utilityFunds: Object.freeze([...alwaysUtility, ...further]),
    customerFunds: Object.freeze(customerFunds),
    freeHandoverAfterAcceptance,
  });
}

/**
 * 3.3.1 — what every outcome of `investmentBoundary` means for the assets.
 *
 * @example
 * boundaryMeaning.planningRedLine.customerFunds; // => ['customerSideWorks']
 */
export const boundaryMeaning: Readonly<Record<InvestmentBoundary, BoundaryMeaning>> = /* @__PURE__ */ Object.freeze({
  planningRedLine: /* @__PURE__ */ meaning(['worksToRedLine'], ['customerSideWorks'], false),
  // The box and everything on its supply side.
  meterBox: /* @__PURE__ */ meaning(['worksToRedLine', 'meterBox'], ['customerSideWorks'], false),
  propertyBoundaryWithHouseholdMeters: /* @__PURE__ */ meaning(
    ['householdMeters'],
    ['worksToRedLine', 'customerSideWorks'],
    true,
  ),
  propertyBoundaryWithMasterMeter: /* @__PURE__ */ meaning(
    ['masterMeter'],
    ['worksToRedLine', 'customerSideWorks'],
    false,
  ),
  gridConnectionPoint: /* @__PURE__ */ meaning([], ['worksToRedLine', 'customerSideWorks'], false),
});
