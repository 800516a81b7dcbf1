import type { FullFacts } from './facts';
import { smallMicroEnterprise } from './investment';
import type { Figures } from './parameters';
import type { Readings } from './readings';
import { isHigh, isLow } from './voltage';

/** 3.2.6 */
export function outageSchedule(facts: FullFacts, _: Figures, readings: Readings): string {
  const from35kV = isHigh(facts.voltageLevel) && facts.voltageLevel !== '10kV';
  if (facts.liveWorkFeasible && !(from35kV && readings['I-24'] === 'monthlyHolds')) return 'onDemand';
  if (from35kV) return 'monthly';
  if (!facts.interruptsOthers) {
    if (!facts.equipmentSafetyAffected) return 'daily';
    return 'weekly';
  }
  if (facts.voltageLevel === '10kV') return 'biweekly';
  return readings['I-12'];
}

/** goals.6 */
export function serviceCommitments(facts: FullFacts, figures: Figures, readings: Readings): readonly string[] {
  const commitments: string[] = [];
  if (isHigh(facts.voltageLevel)) commitments.push('threeSavings');
  if (isLow(facts.voltageLevel) && facts.usage === 'residential') commitments.push('threeZeros');
  else if (smallMicroEnterprise(facts, figures, readings)) commitments.push('threeZeros');
  return commitments;
}

/** 3.2.7 */
export function agencyService(facts: FullFacts, figures: Figures, readings: Readings): string {
  if (smallMicroEnterprise(facts, figures, readings)) return 'internalAndExternal';
  if (isHigh(facts.voltageLevel)) return 'internal';
  if (facts.usage === 'residential') {
    if (readings['I-28'] === 'everyResident') return 'internalAndExternal';
    if (facts.residentialSupply === 'scatteredDirect') return 'internalAndExternal';
  }
  return 'none';
}

/** 3.2.1 */
export function projectResponsibility(facts: FullFacts, figures: Figures, readings: Readings): boolean {
  if (isHigh(facts.voltageLevel)) return true;
  return smallMicroEnterprise(facts, figures, readings);
}

/** 3.3.3 */
export function transformerLease(facts: FullFacts): boolean {
  return facts.temporarySupply;
}

/** 3.3.5 */
export function freeServices(facts: FullFacts, figures: Figures, readings: Readings): readonly string[] {
  if (!smallMicroEnterprise(facts, figures, readings)) return [];
  return ['equipmentCheckup', 'energySavingAdvice'];
}
