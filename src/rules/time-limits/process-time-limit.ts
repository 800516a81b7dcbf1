import { decisionTable, sum } from '../../engine';
import { highVoltage, lowVoltage } from '../../facts';
import { smallMicroEnterprise } from '../investment';
import {
  designReviewExtraDays,
  highVoltageProcessDays,
  interimInspectionExtraDays,
  lowVoltageProcessDays,
  lowVoltageWithWorksProcessDays,
  smallMicroWithWorksProcessDays,
} from '../../policy/parameters';
import { rules } from '../../policy/language';

const highVoltageReviewed = /* @__PURE__ */ sum(
  highVoltageProcessDays,
  designReviewExtraDays,
  interimInspectionExtraDays,
);

/**
 * 3.2.3, goals.4 — how many working days the case may take, and whether supporting works are counted in. The customer's
 * own works never are.
 *
 * @example
 * processTimeLimit.decide({ voltageLevel: '10kV', importantCustomer: true }).outcome;
 * // => { workingDays: 21, includesSupportingWorks: false }
 */
export const processTimeLimit = /* @__PURE__ */ decisionTable(rules, {
  id: 'processTimeLimit',
  reads: { smallMicroEnterprise },
  rows: [
    {
      id: 'highVoltageImportant',
      when: { voltageLevel: highVoltage, importantCustomer: true },
      outcome: { workingDays: highVoltageReviewed, includesSupportingWorks: false },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-02'],
    },
    {
      id: 'highVoltageAssetTransfer',
      when: { voltageLevel: highVoltage, assetTransfer: true },
      outcome: { workingDays: highVoltageReviewed, includesSupportingWorks: false },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-02'],
    },
    {
      id: 'highVoltageEstate',
      when: { voltageLevel: highVoltage, usage: 'residential', residentialSupply: 'meteredPerHousehold' },
      outcome: { workingDays: highVoltageReviewed, includesSupportingWorks: false },
      clauses: ['3.2.3', 'goals.4', '3.3.1'],
      interpretations: ['I-02', 'I-22'],
    },
    {
      id: 'highVoltageSmallMicro',
      when: { voltageLevel: highVoltage, smallMicroEnterprise: true },
      outcome: { workingDays: highVoltageProcessDays, includesSupportingWorks: false },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-10'],
    },
    {
      id: 'highVoltage',
      when: { voltageLevel: highVoltage },
      outcome: { workingDays: highVoltageProcessDays, includesSupportingWorks: false },
      clauses: ['3.2.3', 'goals.4'],
    },
    {
      id: 'smallMicroWithoutWorks',
      when: { voltageLevel: lowVoltage, supportingWorks: false, smallMicroEnterprise: true },
      outcome: { workingDays: lowVoltageProcessDays, includesSupportingWorks: true },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-01', 'I-18'],
    },
    {
      id: 'lowVoltageWithoutWorks',
      when: { voltageLevel: lowVoltage, supportingWorks: false },
      outcome: { workingDays: lowVoltageProcessDays, includesSupportingWorks: true },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-18'],
    },
    {
      id: 'smallMicroWithWorks',
      when: { smallMicroEnterprise: true },
      outcome: { workingDays: smallMicroWithWorksProcessDays, includesSupportingWorks: true },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-01', 'I-18'],
    },
    {
      id: 'lowVoltageWithWorks',
      outcome: { workingDays: lowVoltageWithWorksProcessDays, includesSupportingWorks: true },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-18'],
    },
  ],
});
