import { decisionTable, oneOf } from '../../engine';
import { rules } from '../../policy/language';

/**
 * 3.2.5 — whether a named leader supervises the supporting works.
 *
 * @example
 * leadershipSupervision.decide({ worksVoltageLevel: '35kV' }).outcome; // => false
 */
export const leadershipSupervision = /* @__PURE__ */ decisionTable(rules, {
  id: 'leadershipSupervision',
  outcomes: [true, false],
  rows: [
    {
      id: 'urgentFrom110kV',
      when: { worksVoltageLevel: oneOf('110kV', '220kV'), urgentWorks: true },
      outcome: true,
      clauses: ['3.2.5'],
    },
    {
      id: 'others',
      outcome: false,
      clauses: ['3.2.5'],
    },
  ],
});
