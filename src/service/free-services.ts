import { smallMicroEnterprise } from '../investment';
import { rules } from '../policy/rules';

/**
 * 3.3.5 — which services the customer enjoys free of charge.
 *
 * @example
 * freeServices.decide({ usage: 'residential' }).outcome; // => []
 */
export const freeServices = /* @__PURE__ */ rules.collection({
  id: 'freeServices',
  title: { zh: '免费服务', en: 'Free services' },
  reads: { smallMicroEnterprise },
  outcomes: ['equipmentCheckup', 'energySavingAdvice'],
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
