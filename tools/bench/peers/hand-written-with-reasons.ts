/** The red-line decision written by hand with reasons, like the answers of this library. */
import type { Facts } from '../../../src/facts';
import type { Peer } from './peer';

interface Explained {
  readonly outcome: { readonly eligible: boolean; readonly grounds: readonly string[] };
  readonly rules: readonly string[];
  readonly clauses: readonly string[];
  readonly interpretations: readonly string[];
}

/** The row of the small/micro table that applies. */
function smallMicroRow(facts: Facts): string {
  if (facts.usage !== 'industrialCommercial') return 'otherUsage';
  if ((facts.equipmentCapacityKw ?? 0) > 160) return 'capacityAboveThreshold';
  if (facts.siteType !== 'ordinary') return 'excludedSite';
  if (facts.ownership === 'stateOwnedSubsidiary' || facts.ownership === 'chainGroupMember') return 'subsidiary';
  if (facts.ownership === 'stateOwned' || facts.ownership === 'chainGroup') return facts.ownership;
  if (facts.temporarySupply) return 'temporarySupply';
  return facts.batchApplication ? 'batchApplication' : 'smallMicro';
}

function redLineExplained(facts: Facts): Explained {
  const grounds: string[] = [];
  const row = smallMicroRow(facts);
  const rules = [`smallMicroEnterprise/${row}`];
  const clauses = ['3.3.1'];
  const interpretations = row === 'stateOwned' ? ['I-03'] : row === 'chainGroup' ? ['I-32'] : [];
  const isLowVoltage = facts.voltageLevel === '220V' || facts.voltageLevel === '380V';
  if (row === 'smallMicro') {
    grounds.push('smallMicro');
    rules.push(isLowVoltage ? 'redLineEligibility/lowVoltageSmallMicro' : 'redLineEligibility/highVoltageSmallMicro');
    if (!isLowVoltage) interpretations.push('I-04');
  }
  if (!isLowVoltage) {
    const inPark =
      (facts.parkLevel === 'provincial' || facts.parkLevel === 'national') &&
      facts.usage === 'industrialCommercial' &&
      !facts.residentialDistributionWorks &&
      !facts.temporarySupply;
    if (inPark) grounds.push('provincialPark');
    if (inPark) rules.push('redLineEligibility/provincialPark');
    const substitutes = (facts.substitutionShare ?? 0) > 0.5;
    if (substitutes) grounds.push('electricitySubstitution');
    if (substitutes) rules.push('redLineEligibility/electricitySubstitution');
    const charges = facts.evChargingFacility === true;
    if (charges) grounds.push('evCharging');
    if (charges) rules.push('redLineEligibility/evCharging');
    if (inPark || substitutes || charges) clauses.push('goals.5');
    if (substitutes || charges) interpretations.push('I-05');
  }
  if (grounds.length === 0) {
    rules.push('redLineEligibility/noGround');
    clauses.push('goals.5');
  }
  return { outcome: { eligible: grounds.length > 0, grounds }, rules, clauses, interpretations };
}

export const redLineHandWrittenWithReasons: Peer = {
  name: 'hand-written, with its reasons',
  decideAll: (forms) => forms.map((form) => redLineExplained(form)),
};
