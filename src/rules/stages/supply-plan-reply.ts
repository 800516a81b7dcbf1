import { decisionTable } from '../../engine';
import { lowVoltage } from '../../facts';
import { rules } from '../../policy/language';
import { planModes } from '../../policy/outcome-terms';

/**
 * 3.2.4 — how the supply plan is prepared and answered.
 *
 * @example
 * supplyPlanReply.decide({ voltageLevel: '220V' }).outcome; // => 'notRequired'
 */
export const supplyPlanReply = /* @__PURE__ */ decisionTable(rules, {
  id: 'supplyPlanReply',
  outcomes: planModes,
  rows: [
    {
      id: 'lowVoltage',
      when: { voltageLevel: lowVoltage },
      outcome: 'notRequired',
      clauses: ['3.2.4'],
    },
    {
      id: 'gridConstrained',
      when: { gridConstrained: true },
      outcome: 'transitionalPlan',
      clauses: ['3.2.4'],
    },
    {
      id: 'singleSourceDirectAccess',
      when: { voltageLevel: '10kV', singleSource: true, directAccess: true },
      outcome: 'onSite',
      clauses: ['3.2.4'],
    },
    {
      id: 'automaticPlan',
      when: { voltageLevel: '10kV', automaticPlan: true },
      outcome: 'automatic',
      clauses: ['3.2.4'],
    },
    {
      id: 'others',
      outcome: 'jointPreparation',
      clauses: ['3.2.4'],
    },
  ],
});
