import { collection, moreThan, noneOf, oneOf } from '../../engine';
import { highVoltage, lowVoltage } from '../../facts';
import { substitutionShareThreshold } from '../../policy/parameters';
import { rules } from '../../policy/language';
import { smallMicroEnterprise } from './small-micro-enterprise';
import { redLineGrounds } from '../../policy/outcome-terms';

/** None of the exclusions for park customers applies. */
const notExcluded = /* @__PURE__ */ Object.freeze({
  residentialDistributionWorks: false,
  temporarySupply: false,
  usage: /* @__PURE__ */ noneOf('agriculturalProduction', 'nonResidentialLighting'),
} as const);

/**
 * 3.3.1, goals.5 — on which grounds the utility invests up to the customer's planned red line. A customer without a
 * ground is not eligible for now: the policy says that later rules decide about other customers.
 *
 * @example
 * redLineEligibility.decide({ voltageLevel: '220V', usage: 'residential' }).outcome; // => { eligible: false, grounds: [] }
 */
export const redLineEligibility = /* @__PURE__ */ collection(rules, {
  id: 'redLineEligibility',
  reads: { smallMicroEnterprise },
  outcomes: redLineGrounds,
  rows: [
    {
      id: 'lowVoltageSmallMicro',
      when: { voltageLevel: lowVoltage, smallMicroEnterprise: true },
      outcome: 'smallMicro',
      clauses: ['3.3.1'],
    },
    {
      id: 'highVoltageSmallMicro',
      when: { voltageLevel: highVoltage, smallMicroEnterprise: true, 'I-04': 'anyVoltage' },
      outcome: 'smallMicro',
      clauses: ['3.3.1'],
      interpretations: ['I-04'],
    },
    {
      id: 'provincialPark',
      when: {
        voltageLevel: highVoltage,
        parkLevel: oneOf('provincial', 'national'),
        usage: 'industrialCommercial',
        residentialDistributionWorks: false,
        temporarySupply: false,
      },
      outcome: 'provincialPark',
      clauses: ['3.3.1', 'goals.5'],
    },
    {
      id: 'electricitySubstitution',
      when: {
        voltageLevel: highVoltage,
        substitutionShare: moreThan(substitutionShareThreshold),
        'I-05': 'parkGroundOnly',
      },
      outcome: 'electricitySubstitution',
      clauses: ['3.3.1', 'goals.5'],
      interpretations: ['I-05'],
    },
    {
      id: 'electricitySubstitutionNotExcluded',
      when: {
        voltageLevel: highVoltage,
        substitutionShare: moreThan(substitutionShareThreshold),
        'I-05': 'everyGround',
        ...notExcluded,
      },
      outcome: 'electricitySubstitution',
      clauses: ['3.3.1', 'goals.5'],
      interpretations: ['I-05'],
    },
    {
      id: 'evCharging',
      when: { voltageLevel: highVoltage, evChargingFacility: true, 'I-05': 'parkGroundOnly' },
      outcome: 'evCharging',
      clauses: ['3.3.1', 'goals.5'],
      interpretations: ['I-05'],
    },
    {
      id: 'evChargingNotExcluded',
      when: { voltageLevel: highVoltage, evChargingFacility: true, 'I-05': 'everyGround', ...notExcluded },
      outcome: 'evCharging',
      clauses: ['3.3.1', 'goals.5'],
      interpretations: ['I-05'],
    },
  ],
  none: { id: 'noGround', clauses: ['3.3.1', 'goals.5'] },
  assemble: (grounds) => ({ eligible: grounds.length > 0, grounds }),
});
