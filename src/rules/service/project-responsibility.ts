import { decisionTable } from '../../engine';
import { highVoltage } from '../../facts';
import { smallMicroEnterprise } from '../investment';
import { rules } from '../../policy/language';

/**
 * 3.2.1 — whether persons responsible for the project are named on every level of management.
 *
 * @example
 * projectResponsibility.decide({ voltageLevel: '10kV' }).outcome; // => true
 */
export const projectResponsibility = /* @__PURE__ */ decisionTable(rules, {
  id: 'projectResponsibility',
  reads: { smallMicroEnterprise },
  outcomes: [true, false],
  rows: [
    {
      id: 'highVoltage',
      when: { voltageLevel: highVoltage },
      outcome: true,
      clauses: ['3.2.1'],
    },
    {
      id: 'smallMicro',
      when: { smallMicroEnterprise: true },
      outcome: true,
      clauses: ['3.2.1'],
    },
    {
      id: 'others',
      outcome: false,
      clauses: ['3.2.1'],
    },
  ],
});
