/** 3.2.6 — in which plan an outage for a connection may stand. */
import { describe, expect, it } from 'vitest';
import { isCompliantPlan, outagePlanning, type OutagePlan } from '../../src/rules/service/outage-planning';
import type { Facts } from '../../src/facts';

/** Fastest first. */
const plans: readonly OutagePlan[] = ['onDemand', 'daily', 'weekly', 'biweekly', 'monthly'];

/** The plans that comply, and the rules that were applied. */
function planned(facts: Facts): { readonly plans: readonly OutagePlan[]; readonly rules: readonly string[] } {
  const answer = outagePlanning.decide(facts);
  if (answer.status !== 'decided') throw new Error(`open: ${answer.missing.join(', ')}`);
  const { outcome, rules, clauses } = answer;
  expect(clauses).toEqual(['3.2.6']);
  return { plans: plans.filter((plan) => isCompliantPlan(plan, outcome)), rules };
}

const others = { interruptsOthers: true, equipmentSafetyAffected: false };
const safety = { interruptsOthers: false, equipmentSafetyAffected: true };
const nothing = { interruptsOthers: false, equipmentSafetyAffected: false };
const schedule = 'outageSchedule';

describe('the plans that comply', () => {
  it.each<[string, Facts, readonly OutagePlan[]]>([
    ['with live work, on demand alone', { voltageLevel: '10kV', liveWorkFeasible: true, ...nothing }, ['onDemand']],
    [
      'with live work, though others are interrupted',
      { voltageLevel: '10kV', liveWorkFeasible: true, ...others },
      ['onDemand'],
    ],
    [
      'daily where nothing is affected, or weekly',
      { voltageLevel: '10kV', liveWorkFeasible: false, ...nothing },
      ['onDemand', 'daily', 'weekly'],
    ],
    [
      'weekly where equipment is affected, never daily',
      { voltageLevel: '10kV', liveWorkFeasible: false, ...safety },
      ['onDemand', 'weekly'],
    ],
    [
      'every two weeks where others are interrupted, never daily',
      { voltageLevel: '10kV', liveWorkFeasible: false, ...others },
      ['weekly', 'biweekly'],
    ],
    [
      'any but daily where low voltage interrupts others',
      { voltageLevel: '380V', liveWorkFeasible: false, ...others },
      ['weekly', 'biweekly', 'monthly'],
    ],
    [
      'low voltage that interrupts nobody',
      { voltageLevel: '220V', liveWorkFeasible: false, ...nothing },
      ['onDemand', 'daily', 'weekly'],
    ],
    ['from 35 kV on monthly at the latest', { voltageLevel: '35kV', liveWorkFeasible: true, ...others }, plans],
    ['from 110 kV on likewise', { voltageLevel: '110kV', liveWorkFeasible: false, ...safety }, plans],
    ['from 220 kV on likewise', { voltageLevel: '220kV', liveWorkFeasible: false, ...others }, plans],
  ])('%s', (_, facts, complying) => {
    expect(planned(facts).plans).toEqual(complying);
  });

  it.each<[string, Facts, readonly string[]]>([
    [
      '35 kV',
      { voltageLevel: '35kV', liveWorkFeasible: true, ...others },
      [`${schedule}/from35kV`, 'dailyPlanPermitted/from35kV', 'onDemandCountsAs/liveWork'],
    ],
    [
      'others',
      { voltageLevel: '10kV', liveWorkFeasible: false, ...others },
      ['dailyPlanPermitted/othersInterrupted', 'onDemandCountsAs/othersInterrupted'],
    ],
    [
      'safety',
      { voltageLevel: '10kV', liveWorkFeasible: false, ...safety },
      ['dailyPlanPermitted/safetyAffected', 'onDemandCountsAs/liveWork'],
    ],
    [
      'nothing',
      { voltageLevel: '10kV', liveWorkFeasible: false, ...nothing },
      ['dailyPlanPermitted/nothingAffected', 'onDemandCountsAs/liveWork'],
    ],
  ])('cite the rules that apply: %s', (_, facts, cited) => {
    expect(planned(facts).rules).toEqual(expect.arrayContaining([...cited]));
  });
});
