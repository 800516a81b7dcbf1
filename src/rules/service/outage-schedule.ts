import { decisionTable, oneOf } from '../../engine';
import { rules } from '../../policy/language';
import { outagePlans } from '../../policy/outcome-terms';

/**
 * 3.2.6 — the outage plan in which the connection is scheduled. `daily` is a permission: the weekly plan complies as
 * well. From 35 kV the monthly plan is required even if live working is feasible.
 *
 * @example
 * outageSchedule.decide({ voltageLevel: '10kV', liveWorkFeasible: true }).outcome; // => 'onDemand'
 */
export const outageSchedule = /* @__PURE__ */ decisionTable(rules, {
  id: 'outageSchedule',
  outcomes: [...outagePlans, 'notGoverned'],
  rows: [
    {
      id: 'liveWorkFrom35kV',
      when: { voltageLevel: oneOf('35kV', '110kV', '220kV'), liveWorkFeasible: true, 'I-24': 'liveWorkFirst' },
      outcome: 'onDemand',
      clauses: ['3.2.6'],
      interpretations: ['I-24'],
    },
    {
      id: 'from35kV',
      when: { voltageLevel: oneOf('35kV', '110kV', '220kV') },
      outcome: 'monthly',
      clauses: ['3.2.6'],
      interpretations: ['I-24'],
    },
    {
      id: 'liveWork',
      when: { liveWorkFeasible: true },
      outcome: 'onDemand',
      clauses: ['3.2.6'],
    },
    {
      id: 'nothingAffected',
      when: { interruptsOthers: false, equipmentSafetyAffected: false },
      outcome: 'daily',
      clauses: ['3.2.6'],
    },
    {
      id: 'othersNotInterrupted',
      when: { interruptsOthers: false },
      outcome: 'weekly',
      clauses: ['3.2.6'],
    },
    {
      id: 'othersInterrupted10kV',
      when: { voltageLevel: '10kV' },
      outcome: 'biweekly',
      clauses: ['3.2.6'],
    },
    {
      id: 'othersInterruptedLowVoltageWeekly',
      when: { 'I-12': 'weekly' },
      outcome: 'weekly',
      clauses: ['3.2.6'],
      interpretations: ['I-12'],
    },
    {
      id: 'othersInterruptedLowVoltageBiweekly',
      when: { 'I-12': 'biweekly' },
      outcome: 'biweekly',
      clauses: ['3.2.6'],
      interpretations: ['I-12'],
    },
    {
      id: 'othersInterruptedLowVoltage',
      outcome: 'notGoverned',
      clauses: ['3.2.6'],
      interpretations: ['I-12'],
    },
  ],
});
