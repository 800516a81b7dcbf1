import { decisionTable, moreThan, noneOf, oneOf } from '../../engine';
import { smallMicroMaximumCapacityKw } from '../../policy/parameters';
import { rules } from '../../policy/language';

/**
 * 3.3.1 — whether the customer is a small or micro enterprise: an industrial or commercial customer with small
 * equipment capacity, as a single customer, at an ordinary site. The supply voltage does not matter.
 *
 * @example
 * smallMicroEnterprise.decide({ usage: 'residential' }).outcome; // => false
 */
export const smallMicroEnterprise = /* @__PURE__ */ decisionTable(rules, {
  id: 'smallMicroEnterprise',
  outcomes: [true, false],
  rows: [
    {
      id: 'otherUsage',
      when: { usage: noneOf('industrialCommercial') },
      outcome: false,
      clauses: ['3.3.1'],
    },
    {
      id: 'capacityAboveThreshold',
      when: { equipmentCapacityKw: moreThan(smallMicroMaximumCapacityKw) },
      outcome: false,
      clauses: ['3.3.1'],
    },
    {
      id: 'excludedSite',
      when: { siteType: noneOf('ordinary') },
      outcome: false,
      clauses: ['3.3.1'],
    },
    {
      id: 'subsidiary',
      when: { ownership: oneOf('stateOwnedSubsidiary', 'chainGroupMember') },
      outcome: false,
      clauses: ['3.3.1'],
    },
    {
      id: 'stateOwned',
      when: { ownership: 'stateOwned', 'I-03': 'parentAndSubsidiaries' },
      outcome: false,
      clauses: ['3.3.1'],
      interpretations: ['I-03'],
    },
    {
      id: 'chainGroup',
      when: { ownership: 'chainGroup', 'I-32': 'parentToo' },
      outcome: false,
      clauses: ['3.3.1'],
      interpretations: ['I-32'],
    },
    {
      id: 'temporarySupply',
      when: { temporarySupply: true },
      outcome: false,
      clauses: ['3.3.1'],
    },
    {
      id: 'batchApplication',
      when: { batchApplication: true },
      outcome: false,
      clauses: ['3.3.1'],
    },
    {
      id: 'smallMicro',
      outcome: true,
      clauses: ['3.3.1'],
    },
  ],
});
