import { decisionTable } from '../../engine';
import { rules } from '../../policy/language';

/**
 * 3.2.2 — which documents a customer presents at a supply plan consultation; `null` if the policy has no rule for it.
 *
 * @example
 * consultationDocuments.decide({ voltageLevel: '10kV' }).outcome; // => ['businessLicence']
 */
export const consultationDocuments = /* @__PURE__ */ decisionTable(rules, {
  id: 'consultationDocuments',
  outcomes: ['businessLicence'],
  rows: [
    {
      id: 'at10kV',
      when: { voltageLevel: '10kV' },
      outcome: ['businessLicence'],
      clauses: ['3.2.2'],
    },
    {
      id: 'notGoverned',
      outcome: null,
      clauses: ['3.2.2'],
    },
  ],
});
