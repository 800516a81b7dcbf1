import { parameter } from '../engine';
import { highVoltage, lowVoltage } from '../facts';
import { smallMicroEnterprise } from '../investment';
import { rules } from '../policy/rules';

const highVoltageOrdinary = /* @__PURE__ */ parameter('highVoltageProcessDays');
const highVoltageReviewed = /* @__PURE__ */ parameter(
  'highVoltageProcessDays',
  'designReviewExtraDays',
  'interimInspectionExtraDays',
);

/**
 * 3.2.3, goals.4 — how many working days the case may take, and whether supporting works are counted in. The customer's
 * own works never are.
 *
 * @example
 * processTimeLimit.decide({ voltageLevel: '10kV', importantCustomer: true }).outcome;
 * // => { workingDays: 21, includesSupportingWorks: false }
 */
export const processTimeLimit = /* @__PURE__ */ rules.decision({
  id: 'processTimeLimit',
  title: { zh: '办电时限', en: 'Process time limit' },
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
      id: 'highVoltageSmallMicro',
      when: { voltageLevel: highVoltage, smallMicroEnterprise: true },
      outcome: { workingDays: highVoltageOrdinary, includesSupportingWorks: false },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-10'],
    },
    {
      id: 'highVoltage',
      when: { voltageLevel: highVoltage },
      outcome: { workingDays: highVoltageOrdinary, includesSupportingWorks: false },
      clauses: ['3.2.3', 'goals.4'],
    },
    {
      id: 'smallMicroWithoutWorks',
      when: { voltageLevel: lowVoltage, supportingWorks: false, smallMicroEnterprise: true },
      outcome: { workingDays: parameter('lowVoltageProcessDays'), includesSupportingWorks: true },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-01', 'I-18'],
    },
    {
      id: 'lowVoltageWithoutWorks',
      when: { voltageLevel: lowVoltage, supportingWorks: false },
      outcome: { workingDays: parameter('lowVoltageProcessDays'), includesSupportingWorks: true },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-18'],
    },
    {
      id: 'smallMicroWithWorks',
      when: { smallMicroEnterprise: true },
      outcome: { workingDays: parameter('smallMicroWithWorksProcessDays'), includesSupportingWorks: true },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-01', 'I-18'],
    },
    {
      id: 'lowVoltageWithWorks',
      outcome: { workingDays: parameter('lowVoltageWithWorksProcessDays'), includesSupportingWorks: true },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-18'],
    },
  ],
});
