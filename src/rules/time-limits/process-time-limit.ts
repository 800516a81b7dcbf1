import { decisionTable, noneOf, oneOf, sum } from '../../engine';
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

const highVoltageDesignReviewed = /* @__PURE__ */ sum(highVoltageProcessDays, designReviewExtraDays);
const highVoltageInspected = /* @__PURE__ */ sum(highVoltageProcessDays, interimInspectionExtraDays);
const highVoltageReviewed = /* @__PURE__ */ sum(
  highVoltageProcessDays,
  designReviewExtraDays,
  interimInspectionExtraDays,
);

const highVoltageReviewedTwice = /* @__PURE__ */ sum(
  highVoltageReviewed,
  designReviewExtraDays,
  interimInspectionExtraDays,
);

const estate = /* @__PURE__ */ Object.freeze({
  usage: 'residential',
  residentialSupply: 'meteredPerHousehold',
} as const);

/**
 * 3.2.3, goals.4 — how many working days the case may take, and whether supporting works are included. The customer's
 * own works are never included.
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
      id: 'highVoltageSmallMicroWithWorks',
      when: { voltageLevel: highVoltage, smallMicroEnterprise: true, 'I-10': 'fifteenWithWorks' },
      outcome: { workingDays: smallMicroWithWorksProcessDays, includesSupportingWorks: true },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-10'],
    },
    {
      id: 'highVoltageImportantAndTransferAdded',
      when: { voltageLevel: highVoltage, importantCustomer: true, assetTransfer: true, 'I-02': 'addedForEachKind' },
      outcome: { workingDays: highVoltageReviewedTwice, includesSupportingWorks: false },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-02'],
    },
    {
      id: 'highVoltageImportantEstateAdded',
      when: {
        voltageLevel: highVoltage,
        importantCustomer: true,
        ...estate,
        'I-22': 'estateIsTransfer',
        'I-02': 'addedForEachKind',
      },
      outcome: { workingDays: highVoltageReviewedTwice, includesSupportingWorks: false },
      clauses: ['3.2.3', 'goals.4', '3.3.1'],
      interpretations: ['I-02', 'I-22'],
    },
    {
      id: 'highVoltageImportantAndTransferShared',
      when: {
        voltageLevel: highVoltage,
        importantCustomer: true,
        assetTransfer: true,
        'I-02': 'threeForOneTwoForOther',
      },
      outcome: { workingDays: highVoltageReviewed, includesSupportingWorks: false },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-02'],
    },
    {
      id: 'highVoltageImportantEstateShared',
      when: {
        voltageLevel: highVoltage,
        importantCustomer: true,
        ...estate,
        'I-22': 'estateIsTransfer',
        'I-02': 'threeForOneTwoForOther',
      },
      outcome: { workingDays: highVoltageReviewed, includesSupportingWorks: false },
      clauses: ['3.2.3', 'goals.4', '3.3.1'],
      interpretations: ['I-02', 'I-22'],
    },
    {
      id: 'highVoltageImportantDesignOnly',
      when: { voltageLevel: highVoltage, importantCustomer: true, 'I-02': 'threeForOneTwoForOther' },
      outcome: { workingDays: highVoltageDesignReviewed, includesSupportingWorks: false },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-02'],
    },
    {
      id: 'highVoltageImportantSmallMicro',
      when: { voltageLevel: highVoltage, importantCustomer: true, smallMicroEnterprise: true },
      outcome: { workingDays: highVoltageReviewed, includesSupportingWorks: false },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-02', 'I-10'],
    },
    {
      id: 'highVoltageImportant',
      when: { voltageLevel: highVoltage, importantCustomer: true },
      outcome: { workingDays: highVoltageReviewed, includesSupportingWorks: false },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-02'],
    },
    {
      id: 'highVoltageAssetTransferSmallMicro',
      when: {
        voltageLevel: highVoltage,
        assetTransfer: true,
        smallMicroEnterprise: true,
        'I-02': oneOf('bothKindsBothDays', 'addedForEachKind'),
      },
      outcome: { workingDays: highVoltageReviewed, includesSupportingWorks: false },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-02', 'I-10'],
    },
    {
      id: 'highVoltageAssetTransfer',
      when: { voltageLevel: highVoltage, assetTransfer: true, 'I-02': oneOf('bothKindsBothDays', 'addedForEachKind') },
      outcome: { workingDays: highVoltageReviewed, includesSupportingWorks: false },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-02'],
    },
    {
      id: 'highVoltageEstate',
      when: {
        voltageLevel: highVoltage,
        ...estate,
        'I-22': 'estateIsTransfer',
        'I-02': oneOf('bothKindsBothDays', 'addedForEachKind'),
      },
      outcome: { workingDays: highVoltageReviewed, includesSupportingWorks: false },
      clauses: ['3.2.3', 'goals.4', '3.3.1'],
      interpretations: ['I-02', 'I-22'],
    },
    {
      id: 'highVoltageAssetTransferInspectionOnly',
      when: { voltageLevel: highVoltage, assetTransfer: true, 'I-02': 'threeForOneTwoForOther' },
      outcome: { workingDays: highVoltageInspected, includesSupportingWorks: false },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-02'],
    },
    {
      id: 'highVoltageEstateInspectionOnly',
      when: { voltageLevel: highVoltage, ...estate, 'I-22': 'estateIsTransfer', 'I-02': 'threeForOneTwoForOther' },
      outcome: { workingDays: highVoltageInspected, includesSupportingWorks: false },
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
      when: {
        voltageLevel: lowVoltage,
        supportingWorks: false,
        smallMicroEnterprise: true,
        'I-01': noneOf('fifteenAlways'),
      },
      outcome: { workingDays: lowVoltageProcessDays, includesSupportingWorks: true },
      clauses: ['3.2.3', 'goals.4'],
      interpretations: ['I-01', 'I-18'],
    },
    {
      id: 'smallMicroWithoutWorksFifteen',
      when: { voltageLevel: lowVoltage, supportingWorks: false, smallMicroEnterprise: true, 'I-01': 'fifteenAlways' },
      outcome: { workingDays: smallMicroWithWorksProcessDays, includesSupportingWorks: true },
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
      when: { smallMicroEnterprise: true, 'I-01': noneOf('everyLimitAtOnce') },
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
