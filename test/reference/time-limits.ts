import type { FullFacts } from './facts';
import { isHandedOver } from './handover';
import { smallMicroEnterprise } from './investment';
import type { Figures } from './parameters';
import type { Readings } from './readings';
import { isLow } from './voltage';

interface ProcessLimit {
  readonly workingDays: number;
  readonly includesSupportingWorks: boolean;
}

/** 3.2.3, goals.4 */
export function processTimeLimit(facts: FullFacts, figures: Figures, readings: Readings): ProcessLimit {
  const smallMicro = smallMicroEnterprise(facts, figures, readings);
  if (isLow(facts.voltageLevel)) {
    const workingDays = smallMicro ? daysOfSmallMicro(facts, figures, readings) : daysOfOthers(facts, figures);
    return { workingDays, includesSupportingWorks: true };
  }
  if (smallMicro && readings['I-10'] === 'fifteenWithWorks') {
    return { workingDays: figures.smallMicroWithWorksProcessDays, includesSupportingWorks: true };
  }
  const extra = extraDays(facts.importantCustomer, isHandedOver(facts, readings), figures, readings);
  return { workingDays: figures.highVoltageProcessDays + extra, includesSupportingWorks: false };
}

function daysOfOthers(facts: FullFacts, figures: Figures): number {
  return facts.supportingWorks ? figures.lowVoltageWithWorksProcessDays : figures.lowVoltageProcessDays;
}

/** I-01 */
function daysOfSmallMicro(facts: FullFacts, figures: Figures, readings: Readings): number {
  if (readings['I-01'] === 'everyLimitAtOnce') return daysOfOthers(facts, figures);
  if (facts.supportingWorks || readings['I-01'] === 'fifteenAlways') return figures.smallMicroWithWorksProcessDays;
  return figures.lowVoltageProcessDays;
}

/** I-02 */
function extraDays(important: boolean, transferred: boolean, figures: Figures, readings: Readings): number {
  const both = figures.designReviewExtraDays + figures.interimInspectionExtraDays;
  switch (readings['I-02']) {
    case 'bothKindsBothDays':
      return important || transferred ? both : 0;
    case 'importantOnly':
      return important ? both : 0;
    case 'threeForOneTwoForOther':
      return (important ? figures.designReviewExtraDays : 0) + (transferred ? figures.interimInspectionExtraDays : 0);
    case 'addedForEachKind':
      return (important ? both : 0) + (transferred ? both : 0);
  }
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
