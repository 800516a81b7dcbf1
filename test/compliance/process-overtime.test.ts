import { describe, expect, it } from 'vitest';
import { checkCase, type CaseRecord, type CaseResult, type StageRecord } from '../../src/compliance';
import { asOf, type Parts } from './examples';

function check(parts: Parts, on = asOf): CaseResult {
  return checkCase({ id: 'case-1', facts: {}, ...parts }, { asOf: on });
}

/** What the finding shows, if there is one. */
function overtime(parts: Parts, on = asOf): unknown {
  return check(parts, on).findings.find(({ code }) => code === 'process-overtime')?.params;
}

/** The customer's own works. */
function works(startedOn?: string, completedOn?: string | null): StageRecord {
  return {
    stage: 'customerExternalWorks',
    ...(startedOn !== undefined && { startedOn }),
    ...(completedOn !== undefined && { completedOn }),
  };
}

const office = { voltageLevel: '380V', usage: 'other', supportingWorks: false, customerExternalWorks: false } as const;
const factory = {
  voltageLevel: '10kV',
  usage: 'other',
  importantCustomer: false,
  assetTransfer: false,
  supportingWorks: false,
} as const;

describe('at low voltage the customer’s own works are left out (I-18)', () => {
  // Eight working days from the application to the connection, of which two may be used; 12 to 14 June are days off.
  const intake = { channel: 'online', appliedAt: '2021-06-07T09:00:00+08:00' } as const;
  const connectedOn = '2021-06-18';

  it.each<[string, readonly StageRecord[], number | undefined]>([
    ['there are none', [], 8],
    ['six days of works', [works('2021-06-08', '2021-06-17')], undefined],
    ['five days of works', [works('2021-06-08', '2021-06-16')], 3],
    ['begun before the application', [works('2021-06-01', '2021-06-11')], 4],
    ['begun on the day of the application', [works('2021-06-07', '2021-06-11')], 4],
    ['ended after the connection', [works('2021-06-16', '2021-06-30')], 6],
    ['ended on the day of the connection', [works('2021-06-16', '2021-06-18')], 6],
    ['not ended', [works('2021-06-09', null)], undefined],
    ['not begun', [works(undefined, null)], 8],
    ['listed without dates beside some with dates', [works(), works('2021-06-08', '2021-06-16')], 3],
    ['ended, nobody says when they began', [works(undefined, '2021-06-17')], undefined],
    ['begun, nobody says when they ended', [works('2021-06-08')], undefined],
    ['in two parts', [works('2021-06-08', '2021-06-10'), works('2021-06-15', '2021-06-17')], 4],
    ['recorded twice', [works('2021-06-08', '2021-06-16'), works('2021-06-08', '2021-06-16')], 3],
    [
      'in parts that overlap, the later one first',
      [works('2021-06-10', '2021-06-16'), works('2021-06-08', '2021-06-11')],
      3,
    ],
    [
      'in parts of which one holds the other',
      [works('2021-06-08', '2021-06-16'), works('2021-06-09', '2021-06-10')],
      3,
    ],
    ['another stage', [{ stage: 'application', startedOn: '2021-06-07', completedOn: '2021-06-17' }], 8],
  ])('%s', (_, stages, found) => {
    expect(overtime({ facts: office, intake, connectedOn, stages })).toEqual(
      found === undefined ? undefined : { expected: 2, found, open: false },
    );
  });

  it('are late by the days that are certain if nobody says when they began, and ended early', () => {
    const stages = [works(undefined, '2021-06-11')];
    expect(overtime({ facts: office, intake, connectedOn, stages })).toEqual({
      expected: 2,
      found: 4,
      atLeast: true,
      open: false,
    });
  });

  it('is judged from the first stage if the application date is unknown', () => {
    const stages: CaseRecord['stages'] = [{ stage: 'application', startedOn: '2021-06-01', completedOn: '2021-06-30' }];
    expect(check({ facts: office, stages }).timing.process).toBe('notJudged');
    expect(check({ facts: office, stages, connectedOn: '2021-06-30' }).timing.process).toBe('late');
    expect(check({ facts: office, stages, connectedOn: '2021-06-03' }).timing.process).toBe('onTime');
  });

  it.each<[string, Parts, readonly unknown[]]>([
    ['nowhere', { facts: { ...office, customerExternalWorks: true } }, [['stages']]],
    [
      'on the list without dates',
      { facts: { ...office, customerExternalWorks: true }, stages: [works()] },
      [['stages', 0, 'startedOn']],
    ],
    [
      'in the facts of a customer whose plan has none',
      { facts: { ...office, usage: 'residential', customerExternalWorks: true } },
      [['stages']],
    ],
    ['with an end alone', { facts: office, stages: [works(undefined, '2021-06-17')] }, [['stages', 0, 'startedOn']]],
    ['with a beginning alone', { facts: office, stages: [works('2021-06-08')] }, [['stages', 0, 'completedOn']]],
    [
      'with a suspension of unknown length',
      { facts: office, suspensions: [{ from: '2021-06-08' }] },
      [['suspensions', 0, 'to']],
    ],
  ])('own works that are recorded %s may clear it: the dates are named', (_, parts, missingDates) => {
    expect(check({ ...parts, intake, connectedOn }).undetermined).toMatchObject([
      { code: 'process-overtime', missing: [], missingDates },
    ]);
  });

  it('own works that nobody states clear nothing where the plan has none', () => {
    for (const customerExternalWorks of [false, undefined]) {
      const facts = { ...office, usage: 'residential', customerExternalWorks } as const;
      const params = { expected: 2, found: 8, open: false };
      expect(overtime({ facts, intake, connectedOn })).toEqual(params);
      expect(overtime({ facts, intake, connectedOn, stages: [works()] })).toEqual(params);
    }
  });

  it('no stages are like an empty list of stages', () => {
    const facts = { ...office, customerExternalWorks: undefined };
    const undetermined = [{ code: 'process-overtime', missing: ['customerExternalWorks'] }];
    expect(check({ facts, intake, connectedOn }).undetermined).toMatchObject(undetermined);
    expect(check({ facts, intake, connectedOn, stages: [] }).undetermined).toMatchObject(undetermined);
  });
});

describe('at high voltage the other stages add up', () => {
  const application: StageRecord = { stage: 'application', startedOn: '2021-06-01', completedOn: '2021-06-10' };
  const ownWorks = works('2021-06-10', '2021-06-30');
  const connection: StageRecord = { stage: 'meterConnection', startedOn: '2021-07-01', completedOn: '2021-07-20' };

  it.each<[string, readonly StageRecord[], object | undefined]>([
    ['seven days and thirteen', [application, ownWorks, connection], { expected: 16, found: 20, open: false }],
    ['thirteen days', [ownWorks, connection], undefined],
    ['a stage that has not begun', [{ stage: 'supplyPlanReply' }, connection], undefined],
  ])('%s', (_, stages, params) => {
    expect(overtime({ facts: factory, stages })).toEqual(params);
  });

  it('is uncertain if days outside the calendar come first', () => {
    const reply: StageRecord = { stage: 'supplyPlanReply', startedOn: '2006-12-20', completedOn: '2007-01-05' };
    // Applied for under the policy, whatever the record says of a stage.
    const intake = { appliedAt: '2021-06-01T09:00:00+08:00' };
    expect(overtime({ facts: factory, intake, stages: [reply, application, connection] })).toEqual({
      expected: 16,
      found: 29,
      open: false,
      certain: false,
    });
  });
});

describe('while the voltage is unknown', () => {
  const facts = {
    usage: 'other',
    supportingWorks: false,
    customerExternalWorks: false,
    importantCustomer: false,
    assetTransfer: false,
  } as const;

  it('is late if it exceeds both limits, and shows the smaller excess', () => {
    const stages: CaseRecord['stages'] = [{ stage: 'application', startedOn: '2021-06-07', completedOn: '2021-07-09' }];
    const intake = { appliedAt: '2021-06-07T09:00:00+08:00' };
    expect(overtime({ facts, intake, stages, connectedOn: '2021-07-30' })).toEqual({
      expected: 16,
      found: 23,
      atLeast: true,
      open: false,
    });
  });

  it('is uncertain if either count is', () => {
    const stages: CaseRecord['stages'] = [{ stage: 'application', startedOn: '2026-11-01', completedOn: '2026-12-01' }];
    const intake = { appliedAt: '2026-12-21T09:00:00+08:00' };
    expect(overtime({ facts, intake, stages, connectedOn: '2026-12-31' }, '2026-12-31')).toEqual({
      expected: 16,
      found: 8,
      atLeast: true,
      open: false,
      certain: false,
    });
  });
});
