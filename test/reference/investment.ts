import type { FullFacts } from './facts';
import type { Figures } from './parameters';
import { isHigh, isLow } from './voltage';

/** 3.3.1; voltage plays no part. */
export function smallMicroEnterprise(facts: FullFacts, figures: Figures): boolean {
  if (facts.usage !== 'industrialCommercial') return false;
  if (facts.equipmentCapacityKw > figures.smallMicroMaximumCapacityKw) return false;
  if (facts.siteType === 'telecomBaseStation') return false;
  if (facts.siteType === 'fillingStation') return false;
  if (facts.ownership === 'stateOwned') return false; // I-03
  if (facts.ownership === 'chainGroupMember') return false; // I-03
  if (facts.temporarySupply) return false;
  if (facts.batchApplication) return false;
  return true;
}

/** 3.3.1, goals.5; small/micro at any voltage (I-04), the park's exclusions bind the park alone (I-05). */
export function redLineEligibility(
  facts: FullFacts,
  figures: Figures,
): { readonly eligible: boolean; readonly grounds: readonly string[] } {
  const grounds: string[] = [];
  if (smallMicroEnterprise(facts, figures)) {
    grounds.push('smallMicro');
  }
  if (isHigh(facts.voltageLevel)) {
    if (facts.parkLevel === 'provincial' || facts.parkLevel === 'national') {
      if (facts.usage === 'industrialCommercial') {
        if (!facts.residentialDistributionWorks && !facts.temporarySupply) {
          grounds.push('provincialPark');
        }
      }
    }
    if (facts.substitutionShare > figures.substitutionShareThreshold) {
      grounds.push('electricitySubstitution');
    }
    if (facts.evChargingFacility) {
      grounds.push('evCharging');
    }
  }
  return { eligible: grounds.length > 0, grounds };
}

/** 3.3.1 */
export function investmentBoundary(facts: FullFacts, figures: Figures): string {
  if (redLineEligibility(facts, figures).eligible) return 'planningRedLine';
  if (facts.usage === 'residential') {
    if (isLow(facts.voltageLevel) && facts.residentialSupply === 'scatteredDirect') return 'meterBox';
    if (facts.residentialSupply === 'meteredPerHousehold') return 'propertyBoundaryWithHouseholdMeters';
    if (facts.residentialSupply === 'sharedMeter') return 'propertyBoundaryWithMasterMeter';
  }
  return 'gridConnectionPoint';
}

/** 3.3.1, in principle */
export function supplyLine(facts: FullFacts, figures: Figures): string {
  if (facts.voltageLevel !== '10kV') return 'notGoverned';
  if (facts.usage !== 'industrialCommercial') return 'notGoverned';
  if (smallMicroEnterprise(facts, figures)) return 'notGoverned';
  if (facts.appliedCapacityKva >= figures.dedicatedLineMinimumCapacityKva) return 'dedicatedLine';
  return 'publicLine';
}
