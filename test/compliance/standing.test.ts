import { describe, expect, it } from 'vitest';
import { checkCase, type CaseRecord, type CheckOptions } from '../../src/compliance';
import { definePolicy, type Policy, type PolicyReadings } from '../../src/policy';
import { smallMicro } from '../support/small-micro';

/** A policy of some readings. */
function policyWith(readings: PolicyReadings): Policy {
  return definePolicy({ id: 'other', readings });
}

describe('the dependence of a finding on readings', () => {
  // I-04 alone leaves the ground of the charging facility, I-05 alone that of the small enterprise.
  const record: CaseRecord = {
    id: 'case-1',
    facts: {
      voltageLevel: '10kV',
      ...smallMicro,
      residentialDistributionWorks: true,
      evChargingFacility: true,
      parkLevel: 'none',
      substitutionShare: 0,
    },
    boundary: 'gridConnectionPoint',
  };

  it('two readings can clear together what neither clears alone', () => {
    const [finding] = checkCase(record, { asOf: '2021-06-30', readings: 'all' }).findings;
    expect(finding).toMatchObject({ code: 'boundary-mismatch', contested: [], standsUnderAllReadings: false });
    const both = policyWith({ 'I-04': 'lowVoltageOnly', 'I-05': 'everyGround' });
    expect(checkCase(record, { asOf: '2021-06-30', policy: both }).findings).toEqual([]);
  });

  it('starts from the readings that the policy chooses', () => {
    const policy = policyWith({ 'I-05': 'everyGround' });
    const [finding] = checkCase(record, { asOf: '2021-06-30', policy, readings: 'all' }).findings;
    expect(finding).toMatchObject({ contested: ['I-04'], standsUnderAllReadings: false });
  });

  it('is among the interpretations of the finding', () => {
    const early: CaseRecord = { id: 'case-1', facts: {}, intake: { appliedAt: '2021-05-01T09:00:00+08:00' } };
    const [ofPolicy] = checkCase(early, { asOf: '2021-06-30' }).findings;
    expect(ofPolicy).toMatchObject({ code: 'not-in-force', interpretations: ['I-19'] });
    const [finding] = checkCase(record, {
      asOf: '2021-06-30',
      policy: policyWith({ 'I-05': 'everyGround' }),
      readings: 'all',
    }).findings;
    expect(finding?.interpretations).toEqual(expect.arrayContaining([...(finding?.contested ?? ['none'])]));
  });

  it('includes the reading that lifts the first day of the policy', () => {
    const intake = { appliedAt: '2021-05-01T09:00:00+08:00' };
    const early: CaseRecord = { id: 'case-1', facts: {}, intake, fees: [{ item: 'meterFee' }] };
    const policy = policyWith({ 'I-19': 'alwaysApplies' });
    const lifted = { asOf: '2021-06-30', policy, readings: 'all' } as const;
    const [finding] = checkCase(early, lifted).findings;
    expect(finding).toMatchObject({ code: 'fee-not-permitted', contested: ['I-19'], standsUnderAllReadings: false });
    expect(finding?.interpretations).toEqual(['I-19']);
    const [applied] = checkCase(early, { ...lifted, applyOutsideForce: true }).findings;
    expect(applied).toMatchObject({ code: 'fee-not-permitted', contested: [], standsUnderAllReadings: true });
  });

  it('is empty if no reading is used', () => {
    const fees: CaseRecord = { id: 'case-1', facts: {}, fees: [{ item: 'meterFee' }] };
    const [finding] = checkCase(fees, { asOf: '2021-06-30', readings: 'all' }).findings;
    expect(finding).toMatchObject({ contested: [], standsUnderAllReadings: true });
  });

  it('is computed only if requested', () => {
    const [finding] = checkCase(record, { asOf: '2021-06-30' }).findings;
    expect(finding).not.toHaveProperty('contested');
    expect(finding).not.toHaveProperty('standsUnderAllReadings');
    const options = { asOf: '2021-06-30', readings: 'every' } as unknown as CheckOptions;
    expect(() => checkCase(record, options)).toThrow('readings: expected one of "policy", "all", received "every"');
  });
});
