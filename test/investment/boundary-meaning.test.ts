import { describe, expect, it } from 'vitest';

import { boundaryMeaning, investmentBoundary, type Asset, type InvestmentBoundary } from '../../src/rules/investment';

const boundaries = Object.keys(boundaryMeaning) as readonly InvestmentBoundary[]; // the keys of the record

describe('who funds what (3.3.1)', () => {
  it.each<[InvestmentBoundary, readonly Asset[], readonly Asset[], boolean]>([
    ['planningRedLine', ['worksToRedLine'], ['customerSideWorks'], false],
    ['meterBox', ['worksToRedLine', 'meterBox'], ['customerSideWorks'], false],
    ['propertyBoundaryWithHouseholdMeters', ['householdMeters'], ['worksToRedLine', 'customerSideWorks'], true],
    ['propertyBoundaryWithMasterMeter', ['masterMeter'], ['worksToRedLine', 'customerSideWorks'], false],
    ['gridConnectionPoint', [], ['worksToRedLine', 'customerSideWorks'], false],
  ])('%s', (boundary, further, customerFunds, freeHandoverAfterAcceptance) => {
    expect(boundaryMeaning[boundary]).toEqual({
      utilityFunds: ['boundarySupport', 'firstBreaker', 'billingMeter', 'gridSideWorks', ...further],
      customerFunds,
      freeHandoverAfterAcceptance,
    });
  });

  it('has a meaning for every outcome, and for nothing else', () => {
    const answer = investmentBoundary.decide({});
    expect(answer.status === 'open' ? [...answer.possible].sort() : []).toEqual([...boundaries].sort());
  });

  it('nobody funds an asset twice', () => {
    for (const boundary of boundaries) {
      const { utilityFunds, customerFunds } = boundaryMeaning[boundary];
      expect(utilityFunds.filter((asset) => customerFunds.includes(asset))).toEqual([]);
    }
  });

  it('is frozen throughout', () => {
    const parts = boundaries.flatMap((boundary) => {
      const meaning = boundaryMeaning[boundary];
      return [meaning, meaning.utilityFunds, meaning.customerFunds];
    });
    expect([boundaryMeaning, ...parts].every((part) => Object.isFrozen(part))).toBe(true);
  });
});
