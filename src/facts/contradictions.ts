import { oneOf, type FactConditions } from '../engine';
import { deepFreeze } from '../plain/deep-freeze';
import { highVoltage, lowVoltage } from './voltage';
import type { vocabulary } from './vocabulary';

/**
 * Combinations of facts that do not occur. No rule knows them: every decision covers all combinations. They keep
 * questions and options from people that the other answers exclude, as `excluded` of `nextQuestion` and `optionsFor`.
 *
 * @example
 * impliedFacts(vocabulary, { voltageLevel: '220V', usage: 'residential' }, contradictions).importantCustomer; // => false
 */
export const contradictions: readonly FactConditions<typeof vocabulary>[] = /* @__PURE__ */ deepFreeze<
  FactConditions<typeof vocabulary>[]
>([
  // A household is no important customer: those are units whose supply must not fail.
  { voltageLevel: lowVoltage, usage: 'residential', importantCustomer: true },
  // A home supplied singly is supplied at low voltage.
  { voltageLevel: highVoltage, residentialSupply: 'scatteredDirect' },
  // Base stations and filling stations are no homes.
  { usage: 'residential', siteType: oneOf('telecomBaseStation', 'fillingStation') },
  // What the grid as it stands cannot take has no direct access.
  { gridConstrained: true, directAccess: true },
]);
