import { collection } from '../../engine';
import { highVoltage } from '../../facts';
import { smallMicroEnterprise } from '../investment';
import { documentKinds, type DocumentKind } from '../../policy/papers';
import { rules } from '../../policy/language';

/** A document of the policy; the catalogue lists the papers accepted as it. */
export type RequiredDocument = DocumentKind;

/**
 * 3.1.2, 3.3.1 — which documents the customer must provide over the whole case. The government approval (any one of approval,
 * ratification or filing) is due once the supply plan names the customer important.
 *
 * @example
 * requiredDocuments.decide({ importantCustomer: false, usage: 'residential' }).outcome; // => ['subjectProof', 'propertyProof']
 */
export const requiredDocuments = /* @__PURE__ */ collection(rules, {
  id: 'requiredDocuments',
  reads: { smallMicroEnterprise },
  outcomes: documentKinds,
  rows: [
    {
      id: 'subjectProof',
      outcome: 'subjectProof',
      clauses: ['3.1.2'],
    },
    {
      id: 'propertyProof',
      outcome: 'propertyProof',
      clauses: ['3.1.2'],
    },
    {
      id: 'importantCustomer',
      when: { importantCustomer: true },
      outcome: 'governmentApproval',
      clauses: ['3.1.2'],
      interpretations: ['I-13'],
    },
    {
      id: 'highVoltageSmallMicro',
      when: { voltageLevel: highVoltage, smallMicroEnterprise: true },
      outcome: 'voluntaryHighVoltageStatement',
      clauses: ['3.3.1'],
    },
  ],
});
