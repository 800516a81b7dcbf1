import type { FullFacts } from './facts';
import type { Figures } from './parameters';
import type { Readings } from './readings';
import { isHigh, isLow } from './voltage';

/** 3.3.1; voltage plays no part. */
export function smallMicroEnterprise(facts: FullFacts, figures: Figures, readings: Readings): boolean {
  if (facts.usage !== 'industrialCommercial') return false;
  if (facts.equipmentCapacityKw > figures.smallMicroMaximumCapacityKw) return false;
  if (facts.siteType === 'telecomBaseStation') return false;
  if (facts.siteType === 'fillingStation') return false;
  if (facts.ownership === 'stateOwnedSubsidiary') return false;
  if (facts.ownership === 'chainGroupMember') return false;
  if (facts.ownership === 'stateOwned' && readings['I-03'] === 'parentAndSubsidiaries') return false;
  if (facts.ownership === 'chainGroup' && readings['I-32'] === 'parentToo') return false;
  if (facts.temporarySupply) return false;
  if (facts.batchApplication) return false;
  return true;
}

/** I-05 */
function isExcludedFromEveryGround(facts: FullFacts, readings: Readings): boolean {
  if (readings['I-05'] === 'parkGroundOnly') return false;
  if (facts.residentialDistributionWorks || facts.temporarySupply) return true;
  return facts.usage === 'agriculturalProduction' || facts.usage === 'nonResidentialLighting';
}

/** 3.3.1, goals.5 */
export function redLineEligibility(
  facts: FullFacts,
  figures: Figures,
  readings: Readings,
): { readonly eligible: boolean; readonly grounds: readonly string[] } {
  const grounds: string[] = [];
  if (smallMicroEnterprise(facts, figures, readings)) {
    if (isLow(facts.voltageLevel) || readings['I-04'] === 'anyVoltage') grounds.push('smallMicro');
  }
  if (isHigh(facts.voltageLevel) && !isExcludedFromEveryGround(facts, readings)) {
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
export function investmentBoundary(facts: FullFacts, figures: Figures, readings: Readings): string {
  if (redLineEligibility(facts, figures, readings).eligible) return 'planningRedLine';
  if (facts.usage === 'residential') {
    if (isLow(facts.voltageLevel) && facts.residentialSupply === 'scatteredDirect') return 'meterBox';
    if (isLow(facts.voltageLevel) && facts.residentialSupply === 'none' && readings['I-33'] === 'asScattered') {
      return 'meterBox';
    }
    if (facts.residentialSupply === 'meteredPerHousehold') return 'propertyBoundaryWithHouseholdMeters';
    if (facts.residentialSupply === 'sharedMeter') return 'propertyBoundaryWithMasterMeter';
  }
  return 'gridConnectionPoint';
}

interface Funding {
  readonly utility: readonly string[];
  readonly customer: readonly string[];
  readonly advisory: readonly string[];
  readonly freeHandover: boolean;
}

/** 3.3.1 */
export function assetFunding(facts: FullFacts, figures: Figures, readings: Readings): Funding {
  const utility = ['boundarySupport', 'firstBreaker', 'billingMeter', 'gridSideWorks'];
  const customer: string[] = [];
  const boundary = investmentBoundary(facts, figures, readings);
  const home = facts.usage === 'residential';
  const ofEstate = boundary.startsWith('propertyBoundary');
  const customerToRedLine =
    boundary === 'gridConnectionPoint' || (ofEstate && readings['I-20'] === 'atConnectionPoint');
  (customerToRedLine ? customer : utility).push('worksToRedLine');
  if (boundary === 'meterBox') utility.push('meterBox');
  if (home && facts.residentialSupply === 'meteredPerHousehold') utility.push('householdMeters');
  if (home && facts.residentialSupply === 'sharedMeter') utility.push('masterMeter');
  customer.push('customerSideWorks');
  const threeZeros = home || smallMicroEnterprise(facts, figures, readings);
  return {
    utility,
    customer,
    advisory: isLow(facts.voltageLevel) && !threeZeros ? ['firstBreaker'] : [],
    freeHandover: home && facts.residentialSupply === 'meteredPerHousehold',
  };
}

/** 3.3.1, in principle */
export function supplyLine(facts: FullFacts, figures: Figures, readings: Readings): string {
  if (facts.voltageLevel !== '10kV') return 'notGoverned';
  if (facts.usage !== 'industrialCommercial') return 'notGoverned';
  if (smallMicroEnterprise(facts, figures, readings)) return 'notGoverned';
  if (facts.appliedCapacityKva >= figures.dedicatedLineMinimumCapacityKva) return 'dedicatedLine';
  return 'publicLine';
}
