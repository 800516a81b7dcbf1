import { oneOf, parameter } from '../engine';
import { rules } from '../policy/rules';

const workingDays = /* @__PURE__ */ parameter('administrativeApprovalDays');

/**
 * 3.2.7, 3.2.8 — by which procedure and within how many working days the authorities are asked to approve the works.
 * A target for the authorities: missing it is never a violation by the utility.
 *
 * @example
 * administrativeApproval.decide({ voltageLevel: '10kV' }).outcome; // => { procedure: 'filing', workingDays: 5 }
 */
export const administrativeApproval = /* @__PURE__ */ rules.decision({
  id: 'administrativeApproval',
  title: { zh: '行政审批', en: 'Administrative approval' },
  outcomes: ['filing', 'parallelApproval'],
  rows: [
    {
      id: 'upTo10kV',
      when: { voltageLevel: oneOf('220V', '380V', '10kV') },
      outcome: { procedure: 'filing', workingDays },
      clauses: ['3.2.7', '3.2.8'],
    },
    {
      id: 'above10kV',
      outcome: { procedure: 'parallelApproval', workingDays },
      clauses: ['3.2.7', '3.2.8'],
    },
  ],
});
