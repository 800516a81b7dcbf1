import type { FullFacts } from './facts';
import { smallMicroEnterprise } from './investment';
import type { Figures } from './parameters';
import { isHigh, isLow } from './voltage';

/** 3.2.6 */
export function outageSchedule(facts: FullFacts): string {
  if (facts.liveWorkFeasible) return 'onDemand';
  if (isHigh(facts.voltageLevel) && facts.voltageLevel !== '10kV') return 'monthly';
  if (!facts.interruptsOthers) {
    if (!facts.equipmentSafetyAffected) return 'daily';
    return 'weekly';
  }
  if (facts.voltageLevel === '10kV') return 'biweekly';
  return 'notGoverned'; // I-12
}

/** goals.6 */
export function serviceCommitments(facts: FullFacts, figures: Figures): readonly string[] {
  const commitments: string[] = [];
  if (isHigh(facts.voltageLevel)) commitments.push('threeSavings');
  if (isLow(facts.voltageLevel) && facts.usage === 'residential') commitments.push('threeZeros');
  else if (smallMicroEnterprise(facts, figures)) commitments.push('threeZeros');
  return commitments;
}

/** 3.2.7 */
export function agencyService(facts: FullFacts, figures: Figures): string {
  if (smallMicroEnterprise(facts, figures)) return 'internalAndExternal';
  if (isHigh(facts.voltageLevel)) return 'internal';
  if (facts.usage === 'residential' && facts.residentialSupply === 'scatteredDirect') return 'internalAndExternal';
  return 'none';
}

/** 3.2.1 */
export function projectResponsibility(facts: FullFacts, figures: Figures): boolean {
  if (isHigh(facts.voltageLevel)) return true;
  return smallMicroEnterprise(facts, figures);
}

/** 3.3.3 */
export function transformerLease(facts: FullFacts): boolean {
  return facts.temporarySupply;
}
