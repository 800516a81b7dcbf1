import type { FullFacts } from './facts';
import { isHandedOver, isMeteredEstate } from './handover';
import { redLineEligibility, smallMicroEnterprise } from './investment';
import type { Figures } from './parameters';
import type { Readings } from './readings';
import { isLow } from './voltage';

/** 3.1.4, goals.3 */
export function connectionStages(facts: FullFacts, figures: Figures, readings: Readings): readonly string[] {
  if (isLow(facts.voltageLevel)) {
    if (facts.usage === 'residential') return ['application', 'meterConnection'];
    if (smallMicroEnterprise(facts, figures, readings)) {
      if (facts.proactiveService) return ['meterConnection'];
      return ['application', 'meterConnection'];
    }
    if (facts.proactiveService && readings['I-07'] === 'twoStages') return ['customerExternalWorks', 'meterConnection'];
    return ['application', 'customerExternalWorks', 'meterConnection'];
  }
  const redLine = redLineEligibility(facts, figures, readings).eligible;
  const withoutApplication = facts.proactiveService;
  let withoutExternalWorks = false;
  if (facts.applicationType === 'newInstallation' && redLine) withoutExternalWorks = true;
  if (facts.applicationType === 'capacityIncrease' && !facts.customerExternalWorks) withoutExternalWorks = true;
  if (withoutApplication && withoutExternalWorks) {
    if (readings['I-06'] === 'three') return ['application', 'supplyPlanReply', 'meterConnection'];
    return ['supplyPlanReply', 'meterConnection'];
  }
  if (withoutApplication) return ['supplyPlanReply', 'customerExternalWorks', 'meterConnection'];
  if (withoutExternalWorks) return ['application', 'supplyPlanReply', 'meterConnection'];
  return ['application', 'supplyPlanReply', 'customerExternalWorks', 'meterConnection'];
}

interface Reviews {
  readonly designReview: boolean;
  readonly interimInspection: boolean;
  readonly completionAcceptance: boolean;
  readonly handoverAcceptance: boolean;
  readonly scope: readonly string[];
}

/** 3.1.4; reviews are not stages (I-09) */
export function technicalReviews(facts: FullFacts, _: Figures, readings: Readings): Reviews {
  const none = {
    designReview: false,
    interimInspection: false,
    completionAcceptance: false,
    handoverAcceptance: false,
  };
  const ofImportant = ['gridRelatedEquipment', 'securityPowerSupply'];
  const ofTransfer = ['allElectricalEquipment', 'civilWorks'];
  if (isLow(facts.voltageLevel)) {
    if (isMeteredEstate(facts) && readings['I-21'] === 'handoverAcceptance') {
      return { ...none, handoverAcceptance: true, scope: ofTransfer };
    }
    return { ...none, scope: [] };
  }
  const transferred = isHandedOver(facts, readings);
  if (!facts.importantCustomer && !transferred) {
    return { ...none, completionAcceptance: true, scope: ['gridRelatedEquipment'] };
  }
  const all = { designReview: true, interimInspection: true, completionAcceptance: true, handoverAcceptance: false };
  if (facts.importantCustomer && transferred) {
    if (readings['I-08'] === 'assetTransferScope') return { ...all, scope: ofTransfer };
    if (readings['I-08'] === 'importantScope') return { ...all, scope: ofImportant };
    return { ...all, scope: ['securityPowerSupply', ...ofTransfer] };
  }
  return { ...all, scope: facts.importantCustomer ? ofImportant : ofTransfer };
}

/** 3.2.4 */
export function supplyPlanReply(facts: FullFacts): string {
  if (isLow(facts.voltageLevel)) return 'notRequired';
  if (facts.gridConstrained) return 'transitionalPlan';
  if (facts.voltageLevel === '10kV') {
    if (facts.singleSource && facts.directAccess) return 'onSite';
    if (facts.automaticPlan) return 'automatic';
  }
  return 'jointPreparation';
}
