import type { QuestionSettings } from '../engine';
import { contradictions } from '../facts';
import { deepFreeze } from '../plain/deep-freeze';
import type { PolicyLanguage } from '../policy/language';

/**
 * How applicants are asked: first what they know at once and what spares most questions, last what takes working out.
 * Nothing is asked that other answers exclude. Settings for `nextQuestion`; a form of your own may start from them.
 *
 * @example
 * nextQuestion([requiredDocuments], { voltageLevel: '220V', usage: 'residential' }, applicantQuestions); // => undefined
 */
export const applicantQuestions: QuestionSettings<PolicyLanguage> = /* @__PURE__ */ deepFreeze<
  QuestionSettings<PolicyLanguage>
>({
  // Everybody knows what the supply is for, most know the voltage, and who asks for homes knows what kind of homes.
  order: ['usage', 'voltageLevel', 'residentialSupply'],
  lookAhead: true,
  excluded: contradictions,
  cost: {
    // On the application itself.
    equipmentCapacityKw: 0.4,
    appliedCapacityKva: 0.4,
    // Known to whom it concerns.
    importantCustomer: 0.4,
    assetTransfer: 0.55,
    parkLevel: 0.55,
    ownership: 0.7,
    temporarySupply: 0.85,
    batchApplication: 0.85,
    // Needs an explanation.
    siteType: 1.3,
    residentialDistributionWorks: 1.7,
    // Needs arithmetic.
    substitutionShare: 1.7,
  },
});
