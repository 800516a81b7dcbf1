import { collection, combine } from '../../engine';
import { highVoltage, lowVoltage } from '../../facts';
import { smallMicroEnterprise } from '../investment';
import { rules } from '../../policy/language';
import { commitments } from '../../policy/outcome-terms';

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
  outcomes: commitments,
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

/** goals.6 — what a customer is promised, and whether it is a small or micro enterprise. */
export const enterpriseCommitments = /* @__PURE__ */ combine(rules, {
  id: 'enterpriseCommitments',
  combines: { smallMicro: smallMicroEnterprise, commitments: serviceCommitments },
});
