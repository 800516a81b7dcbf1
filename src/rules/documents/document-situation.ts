import { combine } from '../../engine';
import { rules } from '../../policy/language';
import { requiredDocuments } from './required-documents';

/** The facts of a case that its documents depend on. */
export const documentSituation = /* @__PURE__ */ combine(rules, {
  id: 'documentSituation',
  combines: { required: requiredDocuments },
  facts: ['voltageLevel', 'intakeChannel'],
});

/**
 * Whether the customer is important: the fact itself, since another table of a policy may ask other customers for the
 * government approval.
 */
export const importance = /* @__PURE__ */ combine(rules, {
  id: 'importance',
  combines: {},
  facts: ['importantCustomer'],
});
