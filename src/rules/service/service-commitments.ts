import { collection } from '../../engine';
import { highVoltage, lowVoltage } from '../../facts';
import { smallMicroEnterprise } from '../investment';
import { rules } from '../../policy/language';

/**
 * goals.6 — which service commitments apply to the customer: the three savings (省力、省时、省钱), the three zeros
 * (零上门、零审批、零投资), or both.
 *
 * @example
 * serviceCommitments.decide({ voltageLevel: '220V', usage: 'residential' }).outcome; // => ['threeZeros']
 */
export const serviceCommitments = /* @__PURE__ */ collection(rules, {
  id: 'serviceCommitments',
  reads: { smallMicroEnterprise },
  outcomes: ['threeSavings', 'threeZeros'],
  rows: [
    {
      id: 'highVoltage',
      when: { voltageLevel: highVoltage },
      outcome: 'threeSavings',
      clauses: ['goals.6'],
    },
    {
      id: 'lowVoltageResident',
      when: { voltageLevel: lowVoltage, usage: 'residential' },
      outcome: 'threeZeros',
      clauses: ['goals.6'],
    },
    {
      id: 'smallMicro',
      when: { smallMicroEnterprise: true },
      outcome: 'threeZeros',
      clauses: ['goals.6'],
    },
  ],
  none: { id: 'others', clauses: ['goals.6'] },
});
