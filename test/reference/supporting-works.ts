import type { FullFacts } from './facts';
import { smallMicroEnterprise } from './investment';
import type { Figures } from './parameters';
import { isLow } from './voltage';

function daysAt10kV({ worksType, worksNature }: FullFacts, figures: Figures): number | null {
  if (worksType === 'lineTap') return figures.lineTap10kVDays;
  if (worksType === 'overheadLine') return figures.overheadLine10kVDays;
  if (worksType === 'ringMainUnit') return figures.ringMainUnitOrBranchBox10kVDays;
  if (worksType === 'branchBox') return figures.ringMainUnitOrBranchBox10kVDays;
  if (worksNature === 'new') {
    if (worksType === 'switchingStation') return figures.switchingStationOrCable10kVDays;
    if (worksType === 'cableLine') return figures.switchingStationOrCable10kVDays;
    if (worksType === 'substationBay') return figures.substationBay10kVDays; // I-11
  }
  return null;
}

function worksDays(facts: FullFacts, figures: Figures): number | null {
  if (isLow(facts.worksVoltageLevel)) {
    if (smallMicroEnterprise(facts, figures)) return figures.smallMicroWorksDays;
    return figures.lowVoltageWorksDays;
  }
  if (facts.worksVoltageLevel === '10kV') return daysAt10kV(facts, figures);
  if (facts.worksVoltageLevel === '35kV') {
    if (facts.worksType === 'substationBay') return figures.substationBay35kVDays;
    if (facts.worksType === 'overheadLine') return figures.overheadLine35kVDays;
    return figures.otherWorks35kVDays;
  }
  if (facts.worksVoltageLevel === '110kV') {
    if (facts.worksType === 'substationBay') return figures.substationBay110kVDays;
    if (facts.worksType === 'overheadLine') return figures.overheadLine110kVDays;
    return figures.otherWorks110kVDays;
  }
  return null;
}

/** 3.2.5; null where the table says nothing */
export function supportingWorksLimit(facts: FullFacts, figures: Figures): { readonly workingDays: number | null } {
  return { workingDays: worksDays(facts, figures) };
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
