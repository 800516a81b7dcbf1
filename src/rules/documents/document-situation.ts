import { combine } from '../../engine';
import { rules } from '../../policy/language';
import { requiredDocuments } from './required-documents';

/** What the rules need to know of a case to judge its documents. */
export const documentSituation = /* @__PURE__ */ combine(rules, {
  id: 'documentSituation',
  combines: { required: requiredDocuments },
  facts: ['voltageLevel', 'intakeChannel'],
});
