import { describe, expect, it } from 'vitest';

import { checkCase, type CaseRecord } from '../../src/compliance';
import type { Facts } from '../../src/facts';
import { definePolicy, type PolicyReadings } from '../../src/policy';
import { processCounting } from '../../src/rules/time-limits/process-counting';

describe('which days count towards the time limit (3.2.3)', () => {
  const high = { voltageLevel: '10kV' } as const;
  const low = { voltageLevel: '220V' } as const;

  it.each<[Facts, PolicyReadings, string, string, string]>([
    [high, {}, 'utilityStages', 'utilityStages', 'I-23'],
    [high, { 'I-23': 'wholeProcess' }, 'wholeProcess', 'applicationToConnection', 'I-23'],
    [low, {}, 'applicationToConnection', 'applicationToConnection', 'I-18'],
    [low, { 'I-18': 'included' }, 'applicationToConnectionWithOwnWorks', 'applicationToConnectionWithOwnWorks', 'I-18'],
  ])('at %j under %j: by the rule %s', (facts, readings, rule, outcome, reading) => {
    const policy = definePolicy({ id: 'other', readings });
    expect(processCounting.under(policy).decide(facts)).toMatchObject({
      outcome,
      rules: [`processCounting/${rule}`],
      clauses: ['3.2.3'],
      interpretations: [reading],
    });
  });
});

describe('the days of a recorded case under either reading', () => {
  const found = (record: Omit<CaseRecord, 'id'>, readings: PolicyReadings = {}): unknown => {
    const policy = definePolicy({ id: 'other', readings });
    const { findings } = checkCase({ id: 'case-1', ...record }, { asOf: '2021-08-31', policy });
    return findings.find(({ code }) => code === 'process-overtime')?.params['found'];
  };
  const intake = { appliedAt: '2021-06-07T09:00:00+08:00' };

  it('I-18: own works at low voltage are left out, or count', () => {
    const facts = {
      voltageLevel: '380V',
      usage: 'other',
      supportingWorks: false,
      customerExternalWorks: true,
    } as const;
    const stages = [{ stage: 'customerExternalWorks', startedOn: '2021-06-08', completedOn: '2021-06-16' } as const];
    const record = { facts, intake, stages, connectedOn: '2021-06-18' };
    expect(found(record)).toBe(3);
    expect(found(record, { 'I-18': 'included' })).toBe(8);
  });

  it('I-23: at high voltage the stages of the utility count, or every day of the process', () => {
    const facts = {
      voltageLevel: '10kV',
      usage: 'other',
      importantCustomer: false,
      assetTransfer: false,
      supportingWorks: false,
      customerExternalWorks: false,
    } as const;
    const stages = [{ stage: 'supplyPlanReply', startedOn: '2021-06-08', completedOn: '2021-06-16' } as const];
    const record = { facts, intake, stages, connectedOn: '2021-06-30' };
    expect(found(record)).toBeUndefined();
    expect(found({ ...record, connectedOn: '2021-07-01' }, { 'I-23': 'wholeProcess' })).toBe(17);
  });
});
