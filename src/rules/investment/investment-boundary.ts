import { decisionTable } from '../../engine';
import { lowVoltage } from '../../facts';
import { rules } from '../../policy/language';
import { redLineEligibility } from './red-line-eligibility';
import { investmentBoundaries } from '../../policy/outcome-terms';

/**
 * 3.3.1 — up to which point the utility invests. Who pays for which asset is decided by `assetFunding`.
 *
 * @example
 * investmentBoundary.decide({ voltageLevel: '220V', usage: 'residential', residentialSupply: 'scatteredDirect' }).outcome; // => 'meterBox'
 */
export const investmentBoundary = /* @__PURE__ */ decisionTable(rules, {
  id: 'investmentBoundary',
  reads: { redLineEligibility },
  outcomes: investmentBoundaries,
  rows: [
    {
      id: 'redLine',
      when: { 'redLineEligibility.eligible': true },
      outcome: 'planningRedLine',
      clauses: ['3.3.1'],
    },
    {
      id: 'scatteredResident',
      when: { voltageLevel: lowVoltage, usage: 'residential', residentialSupply: 'scatteredDirect' },
      outcome: 'meterBox',
      clauses: ['3.3.1'],
    },
    {
      id: 'unclassifiedResident',
      when: { voltageLevel: lowVoltage, usage: 'residential', residentialSupply: 'none', 'I-33': 'asScattered' },
      outcome: 'meterBox',
      clauses: ['3.3.1'],
      interpretations: ['I-33'],
    },
    {
      id: 'meteredPerHousehold',
      when: { usage: 'residential', residentialSupply: 'meteredPerHousehold' },
      outcome: 'propertyBoundaryWithHouseholdMeters',
      clauses: ['3.3.1'],
    },
    {
      id: 'sharedMeter',
      when: { usage: 'residential', residentialSupply: 'sharedMeter' },
      outcome: 'propertyBoundaryWithMasterMeter',
      clauses: ['3.3.1'],
    },
    {
      id: 'others',
      outcome: 'gridConnectionPoint',
      clauses: ['3.3.1'],
    },
  ],
});

/** An outcome of {@link investmentBoundary}. */
export type InvestmentBoundary = (typeof investmentBoundaries)[number];
