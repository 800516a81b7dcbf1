import type { FullFacts } from './facts';
import { smallMicroEnterprise } from './investment';
import type { Figures } from './parameters';
import type { Readings } from './readings';
import { isLow } from './voltage';

function daysAt10kV({ worksType, worksNature }: FullFacts, figures: Figures, readings: Readings): number | null {
  if (worksType === 'lineTap') return figures.lineTap10kVDays;
  if (worksType === 'overheadLine') return figures.overheadLine10kVDays;
  if (worksType === 'ringMainUnit') return figures.ringMainUnitOrBranchBox10kVDays;
  if (worksType === 'branchBox') return figures.ringMainUnitOrBranchBox10kVDays;
  if (worksNature === 'new') {
    if (worksType === 'switchingStation') return figures.switchingStationOrCable10kVDays;
    if (worksType === 'cableLine') return figures.switchingStationOrCable10kVDays;
    if (worksType === 'substationBay' && readings['I-11'] === 'tenKilovolt') return figures.substationBay10kVDays;
  }
  return null;
}

function worksDays(facts: FullFacts, figures: Figures, readings: Readings): number | null {
  const isOther = facts.worksType !== 'cableLine';
  if (isLow(facts.worksVoltageLevel)) {
    if (smallMicroEnterprise(facts, figures, readings)) return figures.smallMicroWorksDays;
    return figures.lowVoltageWorksDays;
  }
  if (facts.worksVoltageLevel === '10kV') return daysAt10kV(facts, figures, readings);
  if (facts.worksVoltageLevel === '35kV') {
    if (facts.worksType === 'substationBay') return figures.substationBay35kVDays;
    if (facts.worksType === 'overheadLine') return figures.overheadLine35kVDays;
    if (isOther && readings['I-27'] === 'cableOnly') return null;
    return figures.otherWorks35kVDays;
  }
  if (facts.worksVoltageLevel === '110kV') {
    if (facts.worksType === 'substationBay') return figures.substationBay110kVDays;
    if (facts.worksType === 'overheadLine') return figures.overheadLine110kVDays;
    if (isOther && readings['I-27'] === 'cableOnly') return null;
    return figures.otherWorks110kVDays;
  }
  return null;
}

/** 3.2.5; null where the table says nothing */
export function supportingWorksLimit(
  facts: FullFacts,
  figures: Figures,
  readings: Readings,
): { readonly workingDays: number | null } {
  return { workingDays: worksDays(facts, figures, readings) };
}

/** 3.2.5 */
export function supportingWorksFunding({ worksVoltageLevel, urgentWorks }: FullFacts): string {
  if (isLow(worksVoltageLevel)) return 'annualCostPlan';
  if (worksVoltageLevel === '10kV') {
    if (urgentWorks) return 'projectPackage';
    return 'annualComprehensivePlan';
  }
  if (urgentWorks) return 'investmentPlanAfterDecision';
  if (worksVoltageLevel === '35kV') return 'annualComprehensivePlan';
  return 'annualInvestmentPlan';
}

/** 3.2.5 */
export function leadershipSupervision({ worksVoltageLevel, urgentWorks }: FullFacts): boolean {
  if (!urgentWorks) return false;
  return worksVoltageLevel === '110kV' || worksVoltageLevel === '220kV';
}
