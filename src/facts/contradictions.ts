import { oneOf, type FactConditions } from '../engine';
import { deepFreeze } from '../plain/deep-freeze';
import { highVoltage, lowVoltage } from './voltage';
import type { vocabulary } from './vocabulary';

/**
 * Combinations of facts that do not occur. The rules ignore this list: every decision covers all combinations. Passed
 * as `excluded` to `nextQuestion` and `optionsFor`, it leaves out questions and options that earlier answers exclude.
 *
 * @example
 * impliedFacts(vocabulary, { voltageLevel: '220V', usage: 'residential' }, contradictions).importantCustomer; // => false
 */
export const contradictions: readonly FactConditions<typeof vocabulary>[] = /* @__PURE__ */ deepFreeze<
  FactConditions<typeof vocabulary>[]
>([
  // Important customers are units, not households.
  { voltageLevel: lowVoltage, usage: 'residential', importantCustomer: true },
  // Single homes are supplied at low voltage.
  { voltageLevel: highVoltage, residentialSupply: 'scatteredDirect' },
  // Base stations and filling stations are not residential.
  { usage: 'residential', siteType: oneOf('telecomBaseStation', 'fillingStation') },
  // Without grid capacity there is no direct access.
  { gridConstrained: true, directAccess: true },
]);
