import { rules } from '../policy/rules';

/**
 * 3.3.3 — whether the customer may lease a transformer.
 *
 * @example
 * transformerLease.decide({ temporarySupply: true }).outcome; // => true
 */
export const transformerLease = /* @__PURE__ */ rules.decision({
  id: 'transformerLease',
  title: { zh: '变压器租赁', en: 'Transformer lease' },
  outcomes: [true, false],
  rows: [
    {
      id: 'temporarySupply',
      when: { temporarySupply: true },
      outcome: true,
      clauses: ['3.3.3'],
    },
    {
      id: 'others',
      outcome: false,
      clauses: ['3.3.3'],
    },
  ],
});
