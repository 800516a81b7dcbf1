import type { QuestionSettings } from '../engine';
import { contradictions } from '../facts';
import { deepFreeze } from '../plain/deep-freeze';
import type { PolicyLanguage } from '../policy/language';

/**
 * The order in which to ask applicants: first what they know at once and what saves most questions, last what has to be
 * worked out. Nothing is asked that other answers exclude. These are settings for `nextQuestion`; a form of your own
 * may start from them.
 *
 * @example
 * nextQuestion([requiredDocuments], { voltageLevel: '220V', usage: 'residential' }, applicantQuestions); // => undefined
 */
export const applicantQuestions: QuestionSettings<PolicyLanguage> = /* @__PURE__ */ deepFreeze<
  QuestionSettings<PolicyLanguage>
>({
  // Everybody knows the purpose of the supply, most know the voltage, and applicants for homes know their kind.
  order: ['usage', 'voltageLevel', 'residentialSupply'],
  lookAhead: true,
  excluded: contradictions,
  cost: {
    // Shown on the application itself.
    equipmentCapacityKw: 0.4,
    appliedCapacityKva: 0.4,
    // Known to those concerned.
    importantCustomer: 0.4,
    assetTransfer: 0.55,
    parkLevel: 0.55,
    ownership: 0.7,
    temporarySupply: 0.85,
    batchApplication: 0.85,
    // These need an explanation.
    siteType: 1.3,
    residentialDistributionWorks: 1.7,
    // These need a calculation.
    substitutionShare: 1.7,
  },
});
