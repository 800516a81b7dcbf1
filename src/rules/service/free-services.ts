import { collection } from '../../engine';
import { smallMicroEnterprise } from '../investment';
import { rules } from '../../policy/language';
import { services } from '../../policy/outcome-terms';

/**
 * 3.3.5 — which services the customer gets free of charge.
 *
 * @example
 * freeServices.decide({ usage: 'residential' }).outcome; // => []
 */
export const freeServices = /* @__PURE__ */ collection(rules, {
  id: 'freeServices',
  reads: { smallMicroEnterprise },
  outcomes: services,
  rows: [
    {
      id: 'equipmentCheckup',
      when: { smallMicroEnterprise: true },
      outcome: 'equipmentCheckup',
      clauses: ['3.3.5'],
    },
    {
      id: 'energySavingAdvice',
      when: { smallMicroEnterprise: true },
      outcome: 'energySavingAdvice',
      clauses: ['3.3.5'],
    },
  ],
  none: { id: 'others', clauses: ['3.3.5'] },
});
