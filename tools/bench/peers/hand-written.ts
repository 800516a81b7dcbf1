/** The decision written by hand, without a library. */
import type { Facts } from '../../../src/facts';
import type { PartialPeer, Peer, RedLine } from './peer';

function isLowVoltage({ voltageLevel }: Facts): boolean {
  return voltageLevel === '220V' || voltageLevel === '380V';
}

function smallMicroByHand(facts: Facts): boolean {
  if (facts.usage !== 'industrialCommercial') return false;
  if ((facts.equipmentCapacityKw ?? 0) > 160) return false;
  if (facts.siteType !== 'ordinary') return false;
  if (facts.ownership !== 'independent') return false;
  if (facts.temporarySupply) return false;
  return !facts.batchApplication;
}

function isInProvincialPark(facts: Facts): boolean {
  return (
    (facts.parkLevel === 'provincial' || facts.parkLevel === 'national') &&
    facts.usage === 'industrialCommercial' &&
    !facts.residentialDistributionWorks &&
    !facts.temporarySupply
  );
}

function redLineByHand(facts: Facts): RedLine {
  const grounds: string[] = [];
  if (smallMicroByHand(facts)) grounds.push('smallMicro');
  if (!isLowVoltage(facts)) {
    if (isInProvincialPark(facts)) grounds.push('provincialPark');
    if ((facts.substitutionShare ?? 0) > 0.5) grounds.push('electricitySubstitution');
    if (facts.evChargingFacility) grounds.push('evCharging');
  }
  return { eligible: grounds.length > 0, grounds };
}

export function supplyLineByHand(facts: Facts): string {
  if (facts.voltageLevel !== '10kV' || facts.usage !== 'industrialCommercial') return 'notGoverned';
  if (smallMicroByHand(facts)) return 'notGoverned';
  return (facts.appliedCapacityKva ?? 0) >= 8000 ? 'dedicatedLine' : 'publicLine';
}

export function connectionStagesByHand(facts: Facts): readonly string[] {
  const proactive = facts.proactiveService === true;
  if (isLowVoltage(facts)) {
    if (facts.usage === 'residential') return ['application', 'meterConnection'];
    if (!smallMicroByHand(facts)) return ['application', 'customerExternalWorks', 'meterConnection'];
    return proactive ? ['meterConnection'] : ['application', 'meterConnection'];
  }
  const worksFallAway =
    facts.applicationType === 'newInstallation' ? redLineByHand(facts).eligible : facts.customerExternalWorks === false;
  return [
    ...(proactive ? [] : ['application']),
    'supplyPlanReply',
    ...(worksFallAway ? [] : ['customerExternalWorks']),
    'meterConnection',
  ];
}

const name = 'hand-written if/else';

export const redLineHandWritten: Peer = { name, decideAll: (forms) => forms.map((form) => redLineByHand(form)) };

/** It treats a missing fact as false, as such code usually does. */
export const supplyLineHandWritten: PartialPeer = { name, read: (form) => ({ outcome: supplyLineByHand(form) }) };
