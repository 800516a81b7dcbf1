import type { FullFacts } from './facts';
import { smallMicroEnterprise } from './investment';
import type { Figures } from './parameters';
import { isLow } from './voltage';

interface ProcessLimit {
  readonly workingDays: number;
  readonly includesSupportingWorks: boolean;
}

/** 3.2.3, goals.4 */
export function processTimeLimit(facts: FullFacts, figures: Figures): ProcessLimit {
  if (isLow(facts.voltageLevel)) {
    if (!facts.supportingWorks) {
      return { workingDays: figures.lowVoltageProcessDays, includesSupportingWorks: true };
    }
    if (smallMicroEnterprise(facts, figures)) {
      return { workingDays: figures.smallMicroWithWorksProcessDays, includesSupportingWorks: true }; // I-01
    }
    return { workingDays: figures.lowVoltageWithWorksProcessDays, includesSupportingWorks: true };
  }
  if (facts.importantCustomer || facts.assetTransfer) {
    const extra = figures.designReviewExtraDays + figures.interimInspectionExtraDays; // I-02
    return { workingDays: figures.highVoltageProcessDays + extra, includesSupportingWorks: false };
  }
  return { workingDays: figures.highVoltageProcessDays, includesSupportingWorks: false }; // I-10
}

/** 3.2.7, 3.2.8 */
export function administrativeApproval(
  facts: FullFacts,
  figures: Figures,
): { readonly procedure: string; readonly workingDays: number } {
  if (isLow(facts.voltageLevel) || facts.voltageLevel === '10kV') {
    return { procedure: 'filing', workingDays: figures.administrativeApprovalDays };
  }
  return { procedure: 'parallelApproval', workingDays: figures.administrativeApprovalDays };
}
