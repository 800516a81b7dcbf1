import { decisionTable, oneOf } from '../../engine';
import { administrativeApprovalDays } from '../../policy/parameters';
import { rules } from '../../policy/language';

/**
 * 3.2.7, 3.2.8 — the procedure of the authorities' approval of the works, and its target in working days. The target is
 * for the authorities: exceeding it is never a violation by the utility.
 *
 * @example
 * administrativeApproval.decide({ voltageLevel: '10kV' }).outcome; // => { procedure: 'filing', workingDays: 5 }
 */
export const administrativeApproval = /* @__PURE__ */ decisionTable(rules, {
  id: 'administrativeApproval',
  outcomes: ['filing', 'parallelApproval'],
  rows: [
    {
      id: 'upTo10kV',
      when: { voltageLevel: oneOf('220V', '380V', '10kV') },
      outcome: { procedure: 'filing', workingDays: administrativeApprovalDays },
      clauses: ['3.2.7', '3.2.8'],
    },
    {
      id: 'above10kV',
      outcome: { procedure: 'parallelApproval', workingDays: administrativeApprovalDays },
      clauses: ['3.2.7', '3.2.8'],
    },
  ],
});
