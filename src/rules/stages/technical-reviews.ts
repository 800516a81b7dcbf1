import { decisionTable } from '../../engine';
import { lowVoltage } from '../../facts';
import { rules } from '../../policy/language';
import { reviewScopes, type reviews } from '../../policy/outcome-terms';

/** A technical review of the customer's works. */
export type TechnicalReview = (typeof reviews)[number];

/** The scope of a technical review. */
export type ReviewScope = (typeof reviewScopes)[number];

const noReviews = {
  designReview: false,
  interimInspection: false,
  completionAcceptance: false,
  handoverAcceptance: false,
} as const;

const allReviews = {
  designReview: true,
  interimInspection: true,
  completionAcceptance: true,
  handoverAcceptance: false,
} as const;

const estate = { usage: 'residential', residentialSupply: 'meteredPerHousehold' } as const;

/**
 * 3.1.4 — which technical reviews are held, and their permitted scope. Reviews are not stages of the case. The handover
 * acceptance is permitted where an estate is handed over free of charge at low voltage; the connection does not require
 * it.
 *
 * @example
 * technicalReviews.decide({ voltageLevel: '380V', usage: 'industrialCommercial' }).outcome;
 * // => { designReview: false, interimInspection: false, completionAcceptance: false, handoverAcceptance: false, scope: [] }
 */
export const technicalReviews = /* @__PURE__ */ decisionTable(rules, {
  id: 'technicalReviews',
  outcomes: reviewScopes,
  rows: [
    {
      id: 'lowVoltageEstate',
      when: { voltageLevel: lowVoltage, ...estate, 'I-21': 'handoverAcceptance' },
      outcome: { ...noReviews, handoverAcceptance: true, scope: ['allElectricalEquipment', 'civilWorks'] },
      clauses: ['3.1.4', '3.3.1'],
      interpretations: ['I-21'],
    },
    {
      id: 'lowVoltage',
      when: { voltageLevel: lowVoltage },
      outcome: { ...noReviews, scope: [] },
      clauses: ['3.1.4'],
    },
    {
      id: 'importantWithAssetTransfer',
      when: { importantCustomer: true, assetTransfer: true, 'I-08': 'union' },
      outcome: { ...allReviews, scope: ['securityPowerSupply', 'allElectricalEquipment', 'civilWorks'] },
      clauses: ['3.1.4'],
      interpretations: ['I-08', 'I-09'],
    },
    {
      id: 'importantEstate',
      when: { importantCustomer: true, ...estate, 'I-22': 'estateIsTransfer', 'I-08': 'union' },
      outcome: { ...allReviews, scope: ['securityPowerSupply', 'allElectricalEquipment', 'civilWorks'] },
      clauses: ['3.1.4', '3.3.1'],
      interpretations: ['I-08', 'I-09', 'I-22'],
    },
    {
      id: 'importantWithScopeOfTransfer',
      when: { importantCustomer: true, assetTransfer: true, 'I-08': 'assetTransferScope' },
      outcome: { ...allReviews, scope: ['allElectricalEquipment', 'civilWorks'] },
      clauses: ['3.1.4'],
      interpretations: ['I-08', 'I-09'],
    },
    {
      id: 'importantEstateWithScopeOfTransfer',
      when: { importantCustomer: true, ...estate, 'I-22': 'estateIsTransfer', 'I-08': 'assetTransferScope' },
      outcome: { ...allReviews, scope: ['allElectricalEquipment', 'civilWorks'] },
      clauses: ['3.1.4', '3.3.1'],
      interpretations: ['I-08', 'I-09', 'I-22'],
    },
    {
      id: 'important',
      when: { importantCustomer: true },
      outcome: { ...allReviews, scope: ['gridRelatedEquipment', 'securityPowerSupply'] },
      clauses: ['3.1.4'],
      interpretations: ['I-09'],
    },
    {
      id: 'assetTransfer',
      when: { assetTransfer: true },
      outcome: { ...allReviews, scope: ['allElectricalEquipment', 'civilWorks'] },
      clauses: ['3.1.4'],
      interpretations: ['I-09'],
    },
    {
      id: 'estate',
      when: { ...estate, 'I-22': 'estateIsTransfer' },
      outcome: { ...allReviews, scope: ['allElectricalEquipment', 'civilWorks'] },
      clauses: ['3.1.4', '3.3.1'],
      interpretations: ['I-09', 'I-22'],
    },
    {
      id: 'ordinary',
      outcome: { ...noReviews, completionAcceptance: true, scope: ['gridRelatedEquipment'] },
      clauses: ['3.1.4'],
      interpretations: ['I-09'],
    },
  ],
});
