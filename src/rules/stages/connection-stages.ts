import { decisionTable } from '../../engine';
import { highVoltage, lowVoltage } from '../../facts';
import { redLineEligibility, smallMicroEnterprise } from '../investment';
import { rules } from '../../policy/language';
import { stages } from '../../policy/outcome-terms';

/** A stage of a connection case. */
export type ConnectionStage = (typeof stages)[number];

/**
 * 3.1.4, goals.3 — which stages a case goes through, in order.
 *
 * @example
 * connectionStages.decide({ voltageLevel: '220V', usage: 'residential' }).outcome; // => ['application', 'meterConnection']
 */
export const connectionStages = /* @__PURE__ */ decisionTable(rules, {
  id: 'connectionStages',
  reads: { redLineEligibility, smallMicroEnterprise },
  outcomes: stages,
  rows: [
    {
      id: 'highVoltageRedLineProactive',
      when: {
        voltageLevel: highVoltage,
        proactiveService: true,
        applicationType: 'newInstallation',
        'redLineEligibility.eligible': true,
        'I-06': 'two',
      },
      outcome: ['supplyPlanReply', 'meterConnection'],
      clauses: ['3.1.4', 'goals.3'],
      interpretations: ['I-06'],
    },
    {
      id: 'highVoltageRedLineProactiveOneFewer',
      when: {
        voltageLevel: highVoltage,
        proactiveService: true,
        applicationType: 'newInstallation',
        'redLineEligibility.eligible': true,
        'I-06': 'three',
      },
      outcome: ['application', 'supplyPlanReply', 'meterConnection'],
      clauses: ['3.1.4', 'goals.3'],
      interpretations: ['I-06'],
    },
    {
      id: 'highVoltageIncreaseWithoutExternalWorksProactive',
      when: {
        voltageLevel: highVoltage,
        proactiveService: true,
        applicationType: 'capacityIncrease',
        customerExternalWorks: false,
        'I-06': 'two',
      },
      outcome: ['supplyPlanReply', 'meterConnection'],
      clauses: ['3.1.4', 'goals.3'],
      interpretations: ['I-06'],
    },
    {
      id: 'highVoltageIncreaseWithoutExternalWorksProactiveOneFewer',
      when: {
        voltageLevel: highVoltage,
        proactiveService: true,
        applicationType: 'capacityIncrease',
        customerExternalWorks: false,
        'I-06': 'three',
      },
      outcome: ['application', 'supplyPlanReply', 'meterConnection'],
      clauses: ['3.1.4', 'goals.3'],
      interpretations: ['I-06'],
    },
    {
      id: 'highVoltageProactive',
      when: { voltageLevel: highVoltage, proactiveService: true },
      outcome: ['supplyPlanReply', 'customerExternalWorks', 'meterConnection'],
      clauses: ['3.1.4', 'goals.3'],
    },
    {
      id: 'highVoltageRedLine',
      when: {
        voltageLevel: highVoltage,
        applicationType: 'newInstallation',
        'redLineEligibility.eligible': true,
      },
      outcome: ['application', 'supplyPlanReply', 'meterConnection'],
      clauses: ['3.1.4', 'goals.3'],
    },
    {
      id: 'highVoltageIncreaseWithoutExternalWorks',
      when: { voltageLevel: highVoltage, applicationType: 'capacityIncrease', customerExternalWorks: false },
      outcome: ['application', 'supplyPlanReply', 'meterConnection'],
      clauses: ['3.1.4'],
    },
    {
      id: 'highVoltage',
      when: { voltageLevel: highVoltage },
      outcome: ['application', 'supplyPlanReply', 'customerExternalWorks', 'meterConnection'],
      clauses: ['3.1.4', 'goals.3'],
    },
    {
      id: 'lowVoltageResident',
      when: { voltageLevel: lowVoltage, usage: 'residential' },
      outcome: ['application', 'meterConnection'],
      clauses: ['3.1.4'],
    },
    {
      id: 'lowVoltageSmallMicroProactive',
      when: { voltageLevel: lowVoltage, proactiveService: true, smallMicroEnterprise: true },
      outcome: ['meterConnection'],
      clauses: ['3.1.4', 'goals.3'],
    },
    {
      id: 'lowVoltageSmallMicro',
      when: { voltageLevel: lowVoltage, smallMicroEnterprise: true },
      outcome: ['application', 'meterConnection'],
      clauses: ['3.1.4', 'goals.3'],
    },
    {
      id: 'lowVoltageProactive',
      when: { voltageLevel: lowVoltage, proactiveService: true, 'I-07': 'threeStages' },
      outcome: ['application', 'customerExternalWorks', 'meterConnection'],
      clauses: ['3.1.4', 'goals.3'],
      interpretations: ['I-07'],
    },
    {
      id: 'lowVoltageProactiveWithoutApplication',
      when: { voltageLevel: lowVoltage, proactiveService: true, 'I-07': 'twoStages' },
      outcome: ['customerExternalWorks', 'meterConnection'],
      clauses: ['3.1.4', 'goals.3'],
      interpretations: ['I-07'],
    },
    {
      id: 'lowVoltage',
      outcome: ['application', 'customerExternalWorks', 'meterConnection'],
      clauses: ['3.1.4', 'goals.3'],
    },
  ],
});
