import { decisionTable, oneOf } from '../../engine';
import { lowVoltage } from '../../facts';
import { rules } from '../../policy/language';
import { worksFundings } from '../../policy/outcome-terms';

/**
 * 3.2.5 — from which plan the supporting grid works are paid.
 *
 * @example
 * supportingWorksFunding.decide({ worksVoltageLevel: '10kV', urgentWorks: true }).outcome; // => 'projectPackage'
 */
export const supportingWorksFunding = /* @__PURE__ */ decisionTable(rules, {
  id: 'supportingWorksFunding',
  outcomes: worksFundings,
  rows: [
    {
      id: 'lowVoltage',
      when: { worksVoltageLevel: lowVoltage },
      outcome: 'annualCostPlan',
      clauses: ['3.2.5'],
    },
    {
      id: 'urgent10kV',
      when: { worksVoltageLevel: '10kV', urgentWorks: true },
      outcome: 'projectPackage',
      clauses: ['3.2.5'],
    },
    {
      id: 'urgentFrom35kV',
      when: { worksVoltageLevel: oneOf('35kV', '110kV', '220kV'), urgentWorks: true },
      outcome: 'investmentPlanAfterDecision',
      clauses: ['3.2.5'],
    },
    {
      id: 'from110kV',
      when: { worksVoltageLevel: oneOf('110kV', '220kV') },
      outcome: 'annualInvestmentPlan',
      clauses: ['3.2.5'],
    },
    {
      id: 'others',
      outcome: 'annualComprehensivePlan',
      clauses: ['3.2.5'],
    },
  ],
});
