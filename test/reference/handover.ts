import type { FullFacts } from './facts';
import type { Readings } from './readings';

/** 3.3.1, I-22 */
export function isHandedOver(facts: FullFacts, readings: Readings): boolean {
  if (facts.assetTransfer) return true;
  return isMeteredEstate(facts) && readings['I-22'] === 'estateIsTransfer';
}

/** An estate metered per household. */
export function isMeteredEstate(facts: FullFacts): boolean {
  return facts.usage === 'residential' && facts.residentialSupply === 'meteredPerHousehold';
}
