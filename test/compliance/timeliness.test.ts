import { describe, expect, it } from 'vitest';
import { checkCase, summarise, type CaseResult, type Timeliness } from '../../src/compliance';
import { definePolicy } from '../../src/policy';
import { asOf, resident, type Parts } from './examples';

function check(parts: Parts): CaseResult {
  return checkCase({ id: 'case-1', facts: {}, ...parts }, { asOf });
}

const factory = {
  voltageLevel: '10kV',
  usage: 'agriculturalProduction',
  applicationType: 'newInstallation',
  parkLevel: 'none',
  substitutionShare: 0,
  evChargingFacility: false,
  proactiveService: false,
  importantCustomer: false,
  assetTransfer: false,
  supportingWorks: false,
} as const;
const tap = { voltageLevel: '10kV', type: 'lineTap' } as const;
const done = { ...tap, startedOn: '2021-06-01', completedOn: '2021-06-03' } as const;
const late = { ...tap, startedOn: '2021-06-01', completedOn: '2021-06-30' } as const;
/** Eight working days are too many for a tap, and few enough for a line. */
const doubtful = { voltageLevel: '10kV', startedOn: '2021-06-01', completedOn: '2021-06-11' } as const;

describe('the works of a case (3.2.5)', () => {
  it.each<[string, Parts['works'], Timeliness]>([
    ['none are recorded', undefined, 'notJudged'],
    ['there are none', [], 'notJudged'],
    ['none has begun', [tap], 'notJudged'],
    ['the table covers none of them', [{ voltageLevel: '220kV', startedOn: '2021-06-01' }], 'notJudged'],
    ['one runs, one is done', [{ ...tap, startedOn: '2021-08-30', completedOn: null }, done], 'running'],
    ['all are done', [done, { ...done, nature: 'new' }], 'onTime'],
    ['of one nobody says when, one is done', [tap, done], 'notJudged'],
    ['one is late, one is done', [late, done], 'late'],
    ['one is late, one runs', [late, { ...tap, startedOn: '2021-08-30', completedOn: null }], 'late'],
    ['of one it is unknown whether it is late', [{ ...doubtful, completedOn: '2021-06-30' }], 'notJudged'],
    ['of one it is unknown, another is late', [doubtful, late], 'late'],
  ])('%s', (_, works, timing) => {
    expect(check({ works }).timing.works).toBe(timing);
  });
});

describe('the process of a case (3.2.3)', () => {
  const intake = { appliedAt: '2021-06-10T09:00:00+08:00' };

  it.each<[string, Parts, Timeliness]>([
    ['nothing is recorded of it', { facts: resident }, 'notJudged'],
    [
      'the customer waits for power since yesterday',
      { intake: { appliedAt: '2021-08-30T09:00Z' }, connectedOn: null },
      'running',
    ],
    ['nobody says whether the customer still waits', { intake }, 'notJudged'],
    ['has power', { intake, connectedOn: '2021-06-11' }, 'onTime'],
    ['has power by the last of the stages', { intake, stages: [connected('2021-06-11')] }, 'onTime'],
    ['has power on the day of the application', { intake, stages: [connected('2021-06-10')] }, 'onTime'],
    ['has power before the application, as it seems', { intake, stages: [connected('2021-06-09')] }, 'notJudged'],
    [
      'has power before the first stage, as it seems',
      { stages: [{ stage: 'application', startedOn: '2021-06-10' }], connectedOn: '2021-06-09' },
      'notJudged',
    ],
    [
      'nobody says when the application began, which is over before the next stage',
      {
        stages: [
          { stage: 'application', completedOn: '2021-06-01' },
          { stage: 'meterConnection', startedOn: '2021-06-10', completedOn: '2021-06-10' },
        ],
      },
      'notJudged',
    ],
    [
      'nobody says when its own works began, which are over before the first stage of the utility',
      {
        stages: [
          { stage: 'customerExternalWorks', completedOn: '2021-06-04' },
          { stage: 'meterConnection', startedOn: '2021-06-10', completedOn: '2021-06-10' },
        ],
      },
      'notJudged',
    ],
    [
      'nobody says when its own works began, which leave no other day before the first stage of the utility',
      {
        stages: [
          { stage: 'customerExternalWorks', completedOn: '2021-06-10' },
          { stage: 'meterConnection', startedOn: '2021-06-10', completedOn: '2021-06-11' },
        ],
      },
      'onTime',
    ],
    [
      'nobody says when its own works began, which were over before the application',
      {
        intake,
        stages: [{ stage: 'customerExternalWorks', completedOn: '2021-06-04' }, connected('2021-06-11')],
      },
      'onTime',
    ],
    [
      'nobody says when the connection began, and of the application nothing is known',
      {
        stages: [
          { stage: 'customerExternalWorks', startedOn: '2021-06-10', completedOn: '2021-06-11' },
          { stage: 'meterConnection', completedOn: '2021-06-11' },
        ],
      },
      'notJudged',
    ],
    [
      'nobody says when the connection began, after the application',
      {
        stages: [
          { stage: 'application', startedOn: '2021-06-10', completedOn: '2021-06-10' },
          { stage: 'meterConnection', completedOn: '2021-06-11' },
        ],
      },
      'onTime',
    ],
    [
      'nobody says when the application began, but when the customer applied',
      {
        intake,
        stages: [{ stage: 'application', completedOn: '2021-06-10' }, connected('2021-06-11')],
      },
      'onTime',
    ],
    [
      'has power by one of two connections, and nobody says when the other was complete',
      { intake, stages: [{ stage: 'meterConnection', startedOn: '2021-06-11' }, connected('2021-06-11')] },
      'notJudged',
    ],
    [
      'has power on a recorded day, whatever is unknown of one connection',
      {
        intake,
        stages: [{ stage: 'meterConnection', startedOn: '2021-06-11' }, connected('2021-06-11')],
        connectedOn: '2021-06-11',
      },
      'onTime',
    ],
    [
      'has power by one of two connections',
      { intake, stages: [{ stage: 'meterConnection' }, connected('2021-06-11')] },
      'onTime',
    ],
    ['waited too long', { intake, stages: [connected('2021-06-30')] }, 'late'],
    ['still waits', { intake, connectedOn: null }, 'late'],
    ['may have waited too long', { facts: { voltageLevel: '220V' }, intake, connectedOn: '2021-06-16' }, 'notJudged'],
    [
      'waited too long by the stages, if it is at high voltage',
      { facts: {}, stages: [{ stage: 'application', startedOn: '2021-06-01', completedOn: '2021-06-30' }] },
      'notJudged',
    ],
    [
      'has power at high voltage, and half a year with one recorded stage',
      {
        facts: factory,
        intake: { appliedAt: '2021-06-01T09:00:00+08:00' },
        stages: [{ stage: 'application', startedOn: '2021-06-01', completedOn: '2021-06-02' }],
        connectedOn: '2021-08-30',
      },
      'notJudged',
    ],
    [
      'has power at high voltage, and every stage of the utility has its dates',
      {
        facts: factory,
        stages: [
          { stage: 'application', startedOn: '2021-06-01', completedOn: '2021-06-02' },
          { stage: 'supplyPlanReply', startedOn: '2021-06-02', completedOn: '2021-06-08' },
          { stage: 'meterConnection', startedOn: '2021-08-01', completedOn: '2021-08-04' },
        ],
      },
      'onTime',
    ],
    [
      'has power at high voltage, and a stage of the utility ended with the connection',
      {
        facts: factory,
        stages: [
          { stage: 'application', startedOn: '2021-06-01', completedOn: '2021-06-02' },
          { stage: 'supplyPlanReply', startedOn: '2021-06-02', completedOn: null },
          { stage: 'meterConnection', startedOn: '2021-06-08', completedOn: '2021-06-10' },
        ],
      },
      'onTime',
    ],
    [
      'has power, and its own works have no dates',
      {
        facts: { voltageLevel: '380V', usage: 'other', supportingWorks: false, customerExternalWorks: true },
        intake,
        connectedOn: '2021-06-30',
      },
      'notJudged',
    ],
  ])('%s', (_, parts, timing) => {
    expect(check({ facts: resident, ...parts }).timing.process).toBe(timing);
  });

  it('is on time with own works that count (I-18) only if they did not begin before the first known start', () => {
    const policy = definePolicy({ id: 'own-works-counted', readings: { 'I-18': 'included' } });
    const stages: Parts['stages'] = [
      { stage: 'customerExternalWorks', completedOn: '2021-06-10' },
      { stage: 'meterConnection', startedOn: '2021-06-10', completedOn: '2021-06-11' },
    ];
    const record = { id: 'case-1', facts: resident, stages };
    expect(checkCase(record, { asOf: '2021-08-31', policy }).timing.process).toBe('notJudged');
    const applied = { ...record, intake };
    expect(checkCase(applied, { asOf: '2021-08-31', policy }).timing.process).toBe('onTime');
  });

  it('is half on time if one of two cases is', () => {
    const results = ['2021-06-11', '2021-06-30'].map((connectedOn) => check({ facts: resident, intake, connectedOn }));
    expect(summarise(results).process).toMatchObject({ onTime: 1, late: 1, shareOnTime: 0.5 });
  });
});

function connected(completedOn: string): NonNullable<Parts['stages']>[number] {
  return { stage: 'meterConnection', completedOn };
}
