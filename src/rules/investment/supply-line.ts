import { atLeast, decisionTable, noneOf } from '../../engine';
import { dedicatedLineMinimumCapacityKva } from '../../policy/parameters';
import { rules } from '../../policy/language';
import { smallMicroEnterprise } from './small-micro-enterprise';
import { supplyLines } from '../../policy/outcome-terms';

/**
 * 3.3.1 — whether a 10 kV industrial or commercial customer is connected to a public line or gets a dedicated line from
 * a public substation. The findings are advisories: the clause applies in principle.
 *
 * @example
 * supplyLine.decide({ voltageLevel: '35kV' }).outcome; // => 'notGoverned'
 */
export const supplyLine = /* @__PURE__ */ decisionTable(rules, {
  id: 'supplyLine',
  reads: { smallMicroEnterprise },
  outcomes: supplyLines,
  rows: [
    {
      id: 'otherVoltage',
      when: { voltageLevel: noneOf('10kV') },
      outcome: 'notGoverned',
      clauses: ['3.3.1'],
    },
    {
      id: 'otherUsage',
      when: { usage: noneOf('industrialCommercial') },
      outcome: 'notGoverned',
      clauses: ['3.3.1'],
    },
    {
      id: 'smallMicro',
      when: { smallMicroEnterprise: true },
      outcome: 'notGoverned',
      clauses: ['3.3.1'],
    },
    {
      id: 'largeCapacity',
      when: { appliedCapacityKva: atLeast(dedicatedLineMinimumCapacityKva) },
      outcome: 'dedicatedLine',
      clauses: ['3.3.1'],
    },
    {
      id: 'publicLineFirst',
      outcome: 'publicLine',
      clauses: ['3.3.1'],
    },
  ],
});
