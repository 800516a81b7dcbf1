import { decisionTable } from '../../engine';
import { rules } from '../../policy/language';

/**
 * 3.3.3 — whether the customer may lease a transformer.
 *
 * @example
 * transformerLease.decide({ temporarySupply: true }).outcome; // => true
 */
export const transformerLease = /* @__PURE__ */ decisionTable(rules, {
  id: 'transformerLease',
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
