import type { FullFacts } from './facts';
import { redLineEligibility, smallMicroEnterprise } from './investment';
import type { Figures } from './parameters';
import { isLow } from './voltage';

/** 3.1.4, goals.3 */
export function connectionStages(facts: FullFacts, figures: Figures): readonly string[] {
  if (isLow(facts.voltageLevel)) {
    if (facts.usage === 'residential') return ['application', 'meterConnection'];
    if (smallMicroEnterprise(facts, figures)) {
      if (facts.proactiveService) return ['meterConnection'];
      return ['application', 'meterConnection'];
    }
    return ['application', 'customerExternalWorks', 'meterConnection']; // I-07
  }
  const redLine = redLineEligibility(facts, figures).eligible;
  const withoutApplication = facts.proactiveService;
  let withoutExternalWorks = false;
  if (facts.applicationType === 'newInstallation' && redLine) withoutExternalWorks = true;
  if (facts.applicationType === 'capacityIncrease' && !facts.customerExternalWorks) withoutExternalWorks = true;
  if (withoutApplication && withoutExternalWorks) return ['supplyPlanReply', 'meterConnection']; // I-06
  if (withoutApplication) return ['supplyPlanReply', 'customerExternalWorks', 'meterConnection'];
  if (withoutExternalWorks) return ['application', 'supplyPlanReply', 'meterConnection'];
  return ['application', 'supplyPlanReply', 'customerExternalWorks', 'meterConnection'];
}

interface Reviews {
  readonly designReview: boolean;
  readonly interimInspection: boolean;
  readonly completionAcceptance: boolean;
  readonly scope: readonly string[];
}

/** 3.1.4; reviews are not stages (I-09) */
export function technicalReviews(facts: FullFacts): Reviews {
  if (isLow(facts.voltageLevel)) {
    return { designReview: false, interimInspection: false, completionAcceptance: false, scope: [] };
  }
  if (!facts.importantCustomer && !facts.assetTransfer) {
    return {
      designReview: false,
      interimInspection: false,
      completionAcceptance: true,
      scope: ['gridRelatedEquipment'],
    };
  }
  const all = { designReview: true, interimInspection: true, completionAcceptance: true };
  if (facts.importantCustomer && facts.assetTransfer) {
    return { ...all, scope: ['securityPowerSupply', 'allElectricalEquipment', 'civilWorks'] }; // I-08
  }
  if (facts.importantCustomer) return { ...all, scope: ['gridRelatedEquipment', 'securityPowerSupply'] };
  return { ...all, scope: ['allElectricalEquipment', 'civilWorks'] };
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
