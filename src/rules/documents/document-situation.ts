import { combine } from '../../engine';
import { rules } from '../../policy/language';
import { requiredDocuments } from './required-documents';

/** The facts of a case that its documents depend on. */
export const documentSituation = /* @__PURE__ */ combine(rules, {
  id: 'documentSituation',
  combines: { required: requiredDocuments },
  facts: ['voltageLevel', 'intakeChannel'],
});
