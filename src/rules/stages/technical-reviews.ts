import { decisionTable } from '../../engine';
import { lowVoltage } from '../../facts';
import { rules } from '../../policy/language';

/** A technical review of the customer's works. */
export type TechnicalReview = 'designReview' | 'interimInspection' | 'completionAcceptance';

/** What a technical review may look at. */
export type ReviewScope = 'gridRelatedEquipment' | 'securityPowerSupply' | 'allElectricalEquipment' | 'civilWorks';

/**
 * 3.1.4 — which technical reviews are held, and what they may look at. Reviews are no stages of the case.
 *
 * @example
 * technicalReviews.decide({ voltageLevel: '380V' }).outcome;
 * // => { designReview: false, interimInspection: false, completionAcceptance: false, scope: [] }
 */
export const technicalReviews = /* @__PURE__ */ decisionTable(rules, {
  id: 'technicalReviews',
  outcomes: ['gridRelatedEquipment', 'securityPowerSupply', 'allElectricalEquipment', 'civilWorks'],
  rows: [
    {
      id: 'lowVoltage',
      when: { voltageLevel: lowVoltage },
      outcome: { designReview: false, interimInspection: false, completionAcceptance: false, scope: [] },
      clauses: ['3.1.4'],
    },
    {
      id: 'importantWithAssetTransfer',
      when: { importantCustomer: true, assetTransfer: true },
      outcome: {
        designReview: true,
        interimInspection: true,
        completionAcceptance: true,
        scope: ['securityPowerSupply', 'allElectricalEquipment', 'civilWorks'],
      },
      clauses: ['3.1.4'],
      interpretations: ['I-08', 'I-09'],
    },
    {
      id: 'important',
      when: { importantCustomer: true },
      outcome: {
        designReview: true,
        interimInspection: true,
        completionAcceptance: true,
        scope: ['gridRelatedEquipment', 'securityPowerSupply'],
      },
      clauses: ['3.1.4'],
      interpretations: ['I-09'],
    },
    {
      id: 'assetTransfer',
      when: { assetTransfer: true },
      outcome: {
        designReview: true,
        interimInspection: true,
        completionAcceptance: true,
        scope: ['allElectricalEquipment', 'civilWorks'],
      },
      clauses: ['3.1.4'],
      interpretations: ['I-09'],
    },
    {
      id: 'ordinary',
      outcome: {
        designReview: false,
        interimInspection: false,
        completionAcceptance: true,
        scope: ['gridRelatedEquipment'],
      },
      clauses: ['3.1.4'],
      interpretations: ['I-09'],
    },
  ],
});
