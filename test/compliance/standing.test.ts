import { describe, expect, it } from 'vitest';
import { checkCase, findingCodes, type CaseRecord, type CheckOptions } from '../../src/compliance';
import { definePolicy, type Policy, type PolicyReadings } from '../../src/policy';
import { smallMicro } from '../support/small-micro';
import { asOf, examples, resident, type Parts } from './examples';

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

/** The findings with the readings that clear them alone, and whether they stand under all. */
function standing(parts: Parts): readonly unknown[] {
  const { findings } = checkCase({ id: 'case-1', facts: {}, ...parts }, { asOf, readings: 'all' });
  return findings.map(({ code, path, contested = [], standsUnderAllReadings }) => [
    code,
    path.join('.'),
    contested.join(),
    standsUnderAllReadings,
  ]);
}

const applied = { appliedAt: '2021-06-10T09:00:00+08:00' } as const;
const tap = { voltageLevel: '10kV', type: 'lineTap', startedOn: '2021-06-10' } as const;
const line = { voltageLevel: '10kV', type: 'overheadLine', startedOn: '2021-06-10' } as const;

describe('a finding', () => {
  it.each<[string, Parts, readonly unknown[]]>([
    [
      'stands if it is late however days are counted',
      { facts: resident, intake: applied, connectedOn: '2021-06-30' },
      ['process-overtime', 'connectedOn', '', true],
    ],
    [
      'stands at the first day after the limit, which is later still if the day of the start counts',
      { facts: resident, intake: applied, connectedOn: '2021-06-16' },
      ['process-overtime', 'connectedOn', '', true],
    ],
    [
      'stands if every reading exceeds the limit of several works',
      {
        works: [
          { ...tap, completedOn: '2021-07-20' },
          { ...line, completedOn: '2021-06-20' },
        ],
      },
      ['works-overtime', 'works.0.completedOn', '', true],
    ],
    [
      'stands if the facts state what the items leave out',
      {
        facts: { worksVoltageLevel: '10kV', worksType: 'lineTap' },
        works: [
          { startedOn: '2021-06-10', completedOn: '2021-06-23' },
          { startedOn: '2021-06-10', completedOn: '2021-06-15' },
        ],
      },
      ['works-overtime', 'works.0.completedOn', '', true],
    ],
    [
      'is contested if the sum of several limits allows the day',
      {
        works: [
          { ...tap, agreedOn: '2021-07-15' },
          { ...line, agreedOn: '2021-06-20' },
        ],
      },
      ['works-agreed-too-late', 'works.0.agreedOn', 'I-16', false],
    ],
    [
      'is contested if another reading sends the customer online',
      { facts: resident, intake: { channel: 'businessHall', accepted: false, presented: ['titleDeed'] } },
      ['application-refused', 'intake.accepted', 'I-14', false],
    ],
    [
      'stands if a promise makes up for the papers',
      {
        facts: resident,
        intake: { channel: 'businessHall', accepted: false, presented: ['titleDeed'], commitmentSigned: true },
      },
      ['application-refused', 'intake.accepted', '', true],
    ],
    [
      'is contested if another reading leaves it open',
      {
        facts: { voltageLevel: '220V', usage: 'agriculturalProduction', applicationType: 'newInstallation' },
        stages: [
          { stage: 'application', startedOn: '2021-06-08', completedOn: '2021-06-12' },
          { stage: 'customerExternalWorks', startedOn: '2021-06-09' },
        ],
      },
      ['stage-out-of-order', 'stages.1.startedOn', 'I-07', false],
    ],
  ])('%s', (_, parts, expected) => {
    expect(standing(parts)).toEqual([expected]);
  });

  it('is judged at its own place: one paper is contested, another is not', () => {
    const demanded = [{ document: 'identityCard', at: 'booking' }, 'taxCertificate'] as const;
    expect(standing({ facts: resident, intake: { channel: 'online', demanded } })).toEqual([
      ['document-over-collection', 'intake.demanded.0', 'I-26', false],
      ['document-over-collection', 'intake.demanded.1', '', true],
    ]);
  });

  it('stands in the first example of every code but for the first day of the policy', () => {
    const contested = findingCodes.filter((code) => {
      const [, parts = {}] = examples[code].breaks[0] ?? [];
      return standing(parts).some((each) => String(each).endsWith('false'));
    });
    expect(contested).toEqual(['not-in-force']);
  });
});
