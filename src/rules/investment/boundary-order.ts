import type { InvestmentBoundary } from './investment-boundary';

/** How far each boundary reaches, the nearest to the grid first; the last three are not ordered among themselves. */
const reach: Readonly<Record<InvestmentBoundary, number>> = {
  gridConnectionPoint: 0,
  planningRedLine: 1,
  meterBox: 2,
  propertyBoundaryWithHouseholdMeters: 2,
  propertyBoundaryWithMasterMeter: 2,
};

/** 3.3.1 — whether the utility invests further under one boundary than under another. */
export function favoursCustomer(boundary: InvestmentBoundary, governed: InvestmentBoundary): boolean {
  return reach[boundary] > reach[governed];
}
