import { decisionTable } from '../../engine';
import { highVoltage, lowVoltage } from '../../facts';
import { smallMicroEnterprise } from '../investment';
import { rules } from '../../policy/language';
import { agencyScopes } from '../../policy/outcome-terms';

/**
 * 3.2.7 — which matters a dedicated person of the utility handles on the customer's behalf.
 *
 * @example
 * agencyService.decide({ voltageLevel: '35kV', usage: 'other' }).outcome; // => 'internal'
 */
export const agencyService = /* @__PURE__ */ decisionTable(rules, {
  id: 'agencyService',
  reads: { smallMicroEnterprise },
  outcomes: agencyScopes,
  rows: [
    {
      id: 'smallMicro',
      when: { smallMicroEnterprise: true },
      outcome: 'internalAndExternal',
      clauses: ['3.2.7'],
    },
    {
      id: 'scatteredResident',
      when: { voltageLevel: lowVoltage, usage: 'residential', residentialSupply: 'scatteredDirect' },
      outcome: 'internalAndExternal',
      clauses: ['3.2.7'],
    },
    {
      id: 'everyResident',
      when: { voltageLevel: lowVoltage, usage: 'residential', 'I-28': 'everyResident' },
      outcome: 'internalAndExternal',
      clauses: ['3.2.7', 'goals.6'],
      interpretations: ['I-28'],
    },
    {
      id: 'otherResident',
      when: { voltageLevel: lowVoltage, usage: 'residential' },
      outcome: 'none',
      clauses: ['3.2.7'],
      interpretations: ['I-28'],
    },
    {
      id: 'highVoltage',
      when: { voltageLevel: highVoltage },
      outcome: 'internal',
      clauses: ['3.2.7'],
    },
    {
      id: 'others',
      outcome: 'none',
      clauses: ['3.2.7'],
    },
  ],
});
