import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../../src/calendar';
import { definePolicy, neixiang2021, type Policy } from '../../src/policy';
import {
  checkCase,
  openClocks,
  safeCheckCase,
  safeOpenClocks,
  type CaseRecord,
  type Clock,
} from '../../src/compliance';
import { runs } from '../support/runs';
import { unfrozenPaths } from '../support/unfrozen-paths';
import { functionReadings } from '../reference';
import { generatedRecord, randomFrom } from '../reference/generated-records';
import { resident } from './examples';

const intake = { appliedAt: '2021-06-10T09:00:00+08:00' } as const;
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

function clocks(parts: Omit<CaseRecord, 'id'>, asOf: string): readonly Clock[] {
  return openClocks({ id: 'case-1', ...parts }, { asOf });
}

/** The main values of a clock. */
function shown({ kind, status, dueOn, usedWorkingDays, leftWorkingDays, alert, reaches }: Clock) {
  return [kind, status, dueOn, usedWorkingDays, leftWorkingDays, alert, reaches];
}

describe('the clock of the process (3.2.3)', () => {
  it.each([
    ['2021-06-10', ['process', 'running', '2021-06-15', 0, 2, 'none', null]],
    ['2021-06-11', ['process', 'running', '2021-06-15', 1, 1, 'blue', 'handler']],
    ['2021-06-15', ['process', 'running', '2021-06-15', 2, 0, 'orange', 'handler']],
    ['2021-06-16', ['process', 'running', '2021-06-15', 3, -1, 'red', 'leaderInCharge']],
  ])('of a resident, on %s', (asOf, expected) => {
    expect(clocks({ facts: resident, intake, connectedOn: null }, asOf).map(shown)).toEqual([expected]);
  });

  it('is due on the last working day even if days off have followed', () => {
    const wednesday = { appliedAt: '2021-06-16T09:00:00+08:00' };
    expect(clocks({ facts: resident, intake: wednesday, connectedOn: null }, '2021-06-19').map(shown)).toEqual([
      ['process', 'running', '2021-06-18', 2, 0, 'orange', 'handler'],
    ]);
  });

  it.each<[string, Partial<CaseRecord>, string, unknown]>([
    [
      'the application began before the first known start',
      {
        facts: resident,
        stages: [
          { stage: 'application', completedOn: '2021-06-10' },
          { stage: 'meterConnection', startedOn: '2021-06-15', completedOn: null },
        ],
      },
      '2021-06-16',
      { status: 'undetermined', startedOn: null, alert: 'none', missingDates: [['stages', 0, 'startedOn']] },
    ],
    [
      'own works began before it, and the known days exceed the limit',
      {
        facts: resident,
        stages: [
          { stage: 'meterConnection', startedOn: '2021-06-15', completedOn: null },
          { stage: 'customerExternalWorks', completedOn: '2021-06-10' },
        ],
      },
      '2021-06-21',
      { status: 'undetermined', startedOn: null, alert: 'red', missingDates: [['stages', 1, 'startedOn']] },
    ],
    [
      'a stage of the utility took at high voltage',
      {
        facts: factory,
        stages: [
          { stage: 'application', startedOn: '2021-06-01', completedOn: '2021-06-02' },
          { stage: 'supplyPlanReply', completedOn: '2021-06-30' },
          { stage: 'meterConnection', startedOn: '2021-07-01' },
          { stage: 'meterConnection', startedOn: '2021-07-05', completedOn: null },
        ],
      },
      '2021-07-06',
      {
        status: 'undetermined',
        startedOn: null,
        alert: 'none',
        missingDates: [
          ['stages', 1, 'startedOn'],
          ['stages', 2, 'completedOn'],
        ],
      },
    ],
  ])('has no due date while it is unknown how many days %s', (_, parts, asOf, expected) => {
    const record: CaseRecord = { id: 'case-1', facts: {}, connectedOn: null, ...parts };
    expect(openClocks(record, { asOf })).toMatchObject([expected]);
    const { timing, findings } = checkCase(record, { asOf });
    const isLate = (expected as Clock).alert !== 'none';
    expect(timing.process).toBe(isLate ? 'late' : 'running');
    expect(findings.some(({ code }) => code === 'process-overtime')).toBe(isLate);
  });

  it.each<[string, Partial<CaseRecord>, unknown]>([
    [
      'of own works before the known due date',
      { stages: [{ stage: 'customerExternalWorks', completedOn: '2021-06-18' }] },
      { status: 'undetermined', dueOn: null, usedWorkingDays: null, missingDates: [['stages', 0, 'startedOn']] },
    ],
    [
      'of supporting works before the known due date',
      {
        facts: { ...factory, supportingWorks: true },
        stages: [{ stage: 'application', startedOn: '2021-06-10', completedOn: null }],
        works: [{ voltageLevel: '220kV', completedOn: '2021-06-18' }],
      },
      { status: 'undetermined', dueOn: null, usedWorkingDays: null, missingDates: [['works', 0, 'startedOn']] },
    ],
    [
      'of a suspension after the known due date',
      { facts: resident, suspensions: [{ from: '2021-06-25' }] },
      { status: 'running', dueOn: '2021-06-15', usedWorkingDays: 10, missingDates: [['suspensions', 0, 'to']] },
    ],
  ])('that is overdue in any case has a due date unless that depends on unknown dates %s', (_, parts, expected) => {
    const lighting = { ...resident, usage: 'nonResidentialLighting', customerExternalWorks: true } as const;
    const record: CaseRecord = { id: 'case-1', facts: lighting, intake, connectedOn: null, ...parts };
    expect(openClocks(record, { asOf: '2021-08-31' })[0]).toMatchObject({ alert: 'red', ...(expected as object) });
    expect(checkCase(record, { asOf: '2021-08-31' }).timing.process).toBe('late');
  });

  it('does not run for a completed case, a case that may be completed, or one outside the policy', () => {
    expect(clocks({ facts: resident, intake, connectedOn: '2021-06-11' }, '2021-06-30')).toEqual([]);
    expect(clocks({ facts: resident, intake }, '2021-06-30')).toEqual([]);
    const old = { appliedAt: '2021-05-20T09:00:00+08:00' };
    expect(clocks({ facts: resident, intake: old, connectedOn: null }, '2021-06-30')).toEqual([]);
  });

  it.each<[string, Partial<CaseRecord>]>([
    ['a suspension', { suspensions: [{ from: '2021-06-11', to: null }] }],
    ['a suspension that ends later', { suspensions: [{ from: '2021-06-11', to: '2021-06-30' }] }],
    ['own works', { stages: [{ stage: 'customerExternalWorks', startedOn: '2021-06-11', completedOn: null }] }],
  ])('is held by %s', (_, parts) => {
    const facts = parts.stages === undefined ? resident : ({ ...resident, usage: 'other' } as const);
    expect(clocks({ facts, intake, connectedOn: null, ...parts }, '2021-06-18').map(shown)).toEqual([
      ['process', 'paused', null, 1, 1, 'blue', 'handler'],
    ]);
  });

  it('goes on after a suspension', () => {
    const suspensions = [{ from: '2021-06-11', to: '2021-06-18' }];
    expect(clocks({ facts: resident, intake, connectedOn: null, suspensions }, '2021-06-18').map(shown)).toEqual([
      ['process', 'running', '2021-06-21', 1, 1, 'blue', 'handler'],
    ]);
  });

  it('at high voltage counts the stages of the utility, and waits between them', () => {
    const application = { stage: 'application', startedOn: '2021-06-01', completedOn: '2021-06-10' } as const;
    const reply = { stage: 'supplyPlanReply', startedOn: '2021-06-15', completedOn: null } as const;
    expect(
      clocks({ facts: factory, connectedOn: null, stages: [application, reply] }, '2021-06-16').map(shown),
    ).toEqual([['process', 'running', '2021-06-28', 8, 8, 'blue', 'handler']]);
    expect(clocks({ facts: factory, connectedOn: null, stages: [application] }, '2021-06-16').map(shown)).toEqual([
      ['process', 'paused', null, 7, 9, 'none', null],
    ]);
    const works = [{ startedOn: '2021-06-15', completedOn: null }];
    const held = clocks({ facts: factory, connectedOn: null, stages: [application, reply], works }, '2021-06-16');
    expect(held.find(({ kind }) => kind === 'process')).toMatchObject({ status: 'paused', usedWorkingDays: 7 });
  });

  it.each([
    ['9890-12-28', '9890-12-28', 'running', '9890-12-30'],
    ['9999-12-29', '9999-12-29', 'running', '9999-12-31'],
    ['9999-12-30', '9999-12-31', 'paused', null],
  ])(
    'applied for on %s, on %s is %s and due on %s: no day is after the last date',
    (appliedOn, asOf, status, dueOn) => {
      const late = { appliedAt: `${appliedOn}T09:00:00+08:00` };
      expect(clocks({ facts: resident, intake: late, connectedOn: null }, asOf)).toMatchObject([{ status, dueOn }]);
    },
  );

  it('names the facts that leave it open', () => {
    const [byFacts] = clocks(
      { facts: { ...resident, supportingWorks: undefined }, intake, connectedOn: null },
      '2021-06-16',
    );
    expect(byFacts).toMatchObject({ status: 'undetermined', dueOn: null, alert: 'none', missing: ['supportingWorks'] });
    const facts = { ...resident, usage: 'other', customerExternalWorks: true } as const;
    const [byDates] = clocks({ facts, intake, connectedOn: null }, '2021-06-16');
    expect(byDates).toMatchObject({ status: 'undetermined', missing: [], missingDates: [['stages']] });
  });

  it.each<[string, Omit<CaseRecord, 'id'>, readonly (readonly (string | number)[])[]]>([
    ['at low voltage, of the application', { facts: resident, connectedOn: null }, [['intake', 'appliedAt']]],
    ['at high voltage, of the stages', { facts: factory, connectedOn: null }, [['stages']]],
    [
      'the end of a stage that began',
      {
        facts: factory,
        connectedOn: null,
        stages: [{ stage: 'customerExternalWorks' }, { stage: 'application', startedOn: '2021-06-10' }],
      },
      [['stages', 1, 'completedOn']],
    ],
    [
      'the start of a stage that is over',
      { facts: factory, connectedOn: null, stages: [{ stage: 'application', completedOn: '2021-06-10' }] },
      [['stages', 0, 'startedOn']],
    ],
    [
      'all that may matter, where a fact is unknown too',
      { facts: { ...factory, voltageLevel: undefined }, connectedOn: null },
      [['intake', 'appliedAt'], ['stages']],
    ],
  ])('names the date without which no day counts: %s', (_, record, missingDates) => {
    const [clock] = clocks(record, '2021-06-16');
    expect(clock).toMatchObject({ kind: 'process', status: 'undetermined', startedOn: null, dueOn: null });
    expect(clock?.missingDates).toEqual(expect.arrayContaining([...missingDates]));
    expect(clock?.missingDates).toHaveLength(missingDates.length);
  });

  it('names the facts that it depends on', () => {
    const [clock] = clocks({ facts: resident, intake, connectedOn: null }, '2021-06-11');
    expect(clock).toMatchObject({
      path: ['connectedOn'],
      startedOn: '2021-06-10',
      limitWorkingDays: 2,
      clauses: ['3.2.3'],
      interpretations: ['I-18', 'I-15'],
      certain: true,
    });
    const late = { appliedAt: '2026-12-28T09:00:00+08:00' };
    expect(clocks({ facts: resident, intake: late, connectedOn: null }, '2026-12-28')[0]?.certain).toBe(false);
  });
});

describe('the clocks of works (3.2.5)', () => {
  const tap = { voltageLevel: '10kV', type: 'lineTap', startedOn: '2021-06-10', completedOn: null } as const;

  it('run to the longest limit, and to the agreed day', () => {
    const works = [
      { ...tap, agreedOn: '2021-06-17' },
      { ...tap, type: 'overheadLine', completedOn: '2021-06-18' },
    ] as const;
    expect(clocks({ facts: {}, works }, '2021-06-18').map(shown)).toEqual([
      ['agreedCompletion', 'running', '2021-06-17', null, null, 'yellow', 'leaderInCharge'],
      ['works', 'running', '2021-07-09', 5, 15, 'none', null],
    ]);
    expect(clocks({ facts: {}, works }, '2021-06-19')[0]?.alert).toBe('red');
  });

  it('pause during a suspension, and are moved by one that has ended', () => {
    const works = [{ ...tap, agreedOn: '2021-06-17' }];
    expect(
      clocks({ facts: {}, works, suspensions: [{ from: '2021-06-11', to: null }] }, '2021-06-18').map(shown),
    ).toEqual([
      ['works', 'paused', null, 1, 6, 'none', null],
      ['agreedCompletion', 'paused', null, null, null, 'none', null],
    ]);
    const over = clocks({ facts: {}, works, suspensions: [{ from: '2021-06-11', to: '2021-06-16' }] }, '2021-06-18');
    expect(over.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['agreedCompletion', '2021-06-21'],
      ['works', '2021-06-24'],
    ]);
  });

  it('are not moved by a suspension without a working day before the agreed day', () => {
    // Suspended after Friday, agreed for Sunday.
    const works = [{ ...tap, agreedOn: '2021-06-20' }];
    const suspensions = [{ from: '2021-06-18', to: '2021-06-25' }];
    const agreed = clocks({ facts: {}, works, suspensions }, '2021-06-28').find(
      ({ kind }) => kind === 'agreedCompletion',
    );
    expect(agreed).toMatchObject({ dueOn: '2021-06-20', alert: 'red' });
  });

  it('do not run if the table has no limit, or the works may be completed', () => {
    expect(clocks({ facts: {}, works: [{ ...tap, voltageLevel: '220kV' }] }, '2021-06-18')).toEqual([]);
    expect(clocks({ facts: {}, works: [{ ...tap, completedOn: undefined }] }, '2021-06-18')).toEqual([]);
    expect(clocks({ facts: {}, works: [{ ...tap, type: undefined }] }, '2021-06-18')).toMatchObject([
      { status: 'undetermined', missing: ['worksType', 'worksNature'] },
    ]);
  });
});

describe('the clocks of single duties', () => {
  it('are yellow on the first calendar day after the last one, and red from the second', () => {
    const hall = { ...intake, channel: 'businessHall', enteredAt: null } as const;
    const alerts = ['2021-06-10', '2021-06-11', '2021-06-12'].map(
      (asOf) => clocks({ facts: {}, intake: hall }, asOf).map(({ kind, dueOn, alert }) => [kind, dueOn, alert])[0],
    );
    expect(alerts).toEqual([
      ['systemEntry', '2021-06-10', 'none'],
      ['systemEntry', '2021-06-10', 'yellow'],
      ['systemEntry', '2021-06-10', 'red'],
    ]);
  });

  it('run for a telephone booking, a filing and the intended connection', () => {
    const booking = { channel: 'phone', phoneEndedAt: '2021-06-10T23:50:00+08:00', dispatchedAt: null } as const;
    const record = {
      facts: {},
      intake: booking,
      supplyPlan: { constraint: { gridCaused: true, foundOn: '2021-06-10', filedOn: null } },
      outage: { intendedOn: '2021-06-20' },
      connectedOn: null,
    } as const;
    expect(clocks(record, '2021-06-11').map(({ kind, dueOn, dueAt }) => [kind, dueOn, dueAt])).toEqual([
      ['dispatch', '2021-06-11', '2021-06-11T00:10:00+08:00'],
      ['filing', '2021-06-15', null],
      ['intendedConnection', '2021-06-20', null],
      ['process', null, null], // nobody says when the application came
    ]);
    // A few minutes after midnight it was late, so the day after the call is the first one.
    const alerts = ['2021-06-10', '2021-06-11', '2021-06-12'].map((asOf) => {
      const [dispatch] = clocks({ facts: {}, intake: booking }, asOf);
      const found = checkCase({ id: 'case-1', facts: {}, intake: booking }, { asOf }).findings.map(({ code }) => code);
      return [dispatch?.alert, ...found];
    });
    expect(alerts).toEqual([['none'], ['yellow', 'late-dispatch'], ['red', 'late-dispatch']]);
    const morning = { ...booking, phoneEndedAt: '2021-06-10T10:00:00+08:00' } as const;
    const alertsOf = (days: readonly string[], policy: Policy = neixiang2021): readonly unknown[] =>
      days.map((asOf) => openClocks({ id: 'case-1', facts: {}, intake: morning }, { asOf, policy })[0]?.alert);
    expect(alertsOf(['2021-06-10', '2021-06-11', '2021-06-12'])).toEqual(['none', 'yellow', 'red']);
    const wholeDay = definePolicy({ id: 'patient', parameters: { telephoneDispatchMinutes: 1440 } });
    expect(alertsOf(['2021-06-10', '2021-06-11', '2021-06-12'], wholeDay)).toEqual(['none', 'yellow', 'red']);
    const last = { ...booking, phoneEndedAt: '9999-12-31T23:50:00+08:00' } as const;
    expect(clocks({ facts: {}, intake: last }, '9999-12-31')).toMatchObject([
      { kind: 'dispatch', dueOn: '9999-12-31' },
    ]);
    expect(clocks({ facts: {}, intake: { ...booking, channel: undefined } }, '2021-06-11')).toMatchObject([
      { kind: 'dispatch', status: 'undetermined', missing: ['intakeChannel'] },
    ]);
  });
});

/** Whether the end of a suspension, of supporting works or of the customer's own works is left out. */
function hasUnknownEnd({ suspensions = [], works = [], stages = [] }: CaseRecord): boolean {
  const own = stages.filter(({ stage }) => stage === 'customerExternalWorks');
  return (
    suspensions.some(({ to }) => to === undefined) ||
    [...works, ...own].some(({ completedOn }) => completedOn === undefined)
  );
}

type Suspension = NonNullable<CaseRecord['suspensions']>[number];

const agreedDay = { status: 'running', dueOn: '2021-06-17', missingDates: [] };
const noDay = { status: 'undetermined', dueOn: null };
const onDays = (usedWorkingDays: number) => ({
  status: 'running',
  dueOn: '2021-06-22',
  usedWorkingDays,
  alert: 'red',
  missingDates: [['suspensions', 0, 'to']],
});

describe('a case that is suspended or partly unknown', () => {
  const item = { voltageLevel: '10kV', type: 'lineTap', startedOn: '2021-06-10', completedOn: null } as const;

  it('continues for works after the connection, which ends an open suspension', () => {
    const suspensions = [{ from: '2021-06-11', to: null }];
    const works = [{ ...item, agreedOn: '2021-06-18' }];
    expect(clocks({ facts: resident, works, suspensions, connectedOn: '2021-06-16' }, '2021-06-17').map(shown)).toEqual(
      [
        ['agreedCompletion', 'running', '2021-06-22', null, null, 'none', null],
        ['works', 'running', '2021-06-24', 2, 5, 'none', null],
      ],
    );
  });

  it('is overdue if it was suspended only after the agreed day', () => {
    const suspensions = [{ from: '2021-06-18', to: null }];
    const [agreed] = clocks(
      { facts: resident, works: [{ ...item, agreedOn: '2021-06-17' }], suspensions },
      '2021-06-21',
    );
    expect(agreed).toMatchObject({
      kind: 'agreedCompletion',
      status: 'paused',
      alert: 'red',
      reaches: 'leaderInCharge',
    });
  });

  it('is overdue if every limit is exceeded, whatever the unknown facts are', () => {
    const undetermined = { status: 'undetermined', dueOn: null, limitWorkingDays: null };
    const works = [{ voltageLevel: '380V', startedOn: '2021-06-10', completedOn: null }] as const;
    const facts = { usage: 'industrialCommercial', equipmentCapacityKw: 100 } as const; // 3 days or 13
    expect(clocks({ facts, works }, '2021-06-30')).toMatchObject([{ ...undetermined, alert: 'none', reaches: null }]);
    expect(clocks({ facts, works }, '2021-07-02')).toMatchObject([{ ...undetermined, alert: 'yellow' }]);
    expect(clocks({ facts, works }, '2021-07-09')).toMatchObject([
      { ...undetermined, alert: 'red', reaches: 'leaderInCharge' },
    ]);
    const openWorks = { ...resident, supportingWorks: undefined }; // 2 days or 5
    expect(clocks({ facts: openWorks, intake, connectedOn: null }, '2021-06-21')).toMatchObject([
      { ...undetermined, alert: 'yellow', missing: ['supportingWorks'] },
    ]);
  });

  it('is overdue if no unknown suspension can have moved the agreed day that far', () => {
    const works = [{ agreedOn: '2021-06-10', completedOn: null }];
    const suspensions = [{ from: '2021-06-09', to: '2021-06-11' }];
    expect(clocks({ facts: {}, works, suspensions }, '2021-06-15')).toMatchObject([{ alert: 'none' }, {}]);
    expect(clocks({ facts: {}, works, suspensions }, '2021-06-18')).toMatchObject([
      { kind: 'agreedCompletion', status: 'undetermined', alert: 'red', missingDates: [['works', 0, 'startedOn']] },
      {},
    ]);
  });

  it.each<[string, readonly Suspension[], string | undefined, string, object, object]>([
    ['an unknown end after both days', [{ from: '2021-06-24' }], '2021-06-10', '2021-06-30', onDays(9), agreedDay],
    [
      'no start, but a suspension only later',
      [{ from: '2021-06-18', to: '2021-06-21' }],
      undefined,
      '2021-06-30',
      noDay,
      agreedDay,
    ],
    [
      'no start, and a suspension of the agreed day',
      [{ from: '2021-06-16', to: '2021-06-17' }],
      undefined,
      '2021-06-30',
      noDay,
      noDay,
    ],
    ['an unknown end before both days', [{ from: '2021-06-15' }], '2021-06-10', '2021-06-30', noDay, noDay],
    ['an unknown end that decides the colour', [{ from: '2021-06-23' }], '2021-06-10', '2021-06-28', noDay, agreedDay],
    ['an unknown end that may reach the days', [{ from: '2021-06-16' }], '2021-06-10', '2021-06-16', noDay, noDay],
  ])('has a due date unless that depends on what is unknown: %s', (_, suspensions, startedOn, asOf, works, agreed) => {
    const record = { facts: {}, works: [{ ...item, startedOn, agreedOn: '2021-06-17' }], suspensions };
    const found = clocks(record, asOf);
    expect(found.find(({ kind }) => kind === 'works')).toMatchObject(works);
    expect(found.find(({ kind }) => kind === 'agreedCompletion')).toMatchObject(agreed);
  });

  it.each<[string, Partial<CaseRecord>, unknown]>([
    ['and nobody says since when', { suspensions: [{ to: null }] }, [['suspensions', 0, 'from']]],
    [
      'and was before, nobody says how long',
      { suspensions: [{ from: '2021-06-14' }, { from: '2021-06-15', to: null }] },
      [['suspensions', 0, 'to']],
    ],
    [
      'and was before, nobody says when',
      { suspensions: [{ from: '2021-06-15', to: '2021-06-30' }, { cause: 'customer' }] },
      [['suspensions', 1, 'from']],
    ],
  ])('is paused whatever else is unknown: it is suspended %s (3.10)', (_, parts, missingDates) => {
    const works = [{ ...item, agreedOn: '2021-06-17' }];
    const found = clocks({ facts: resident, intake, works, connectedOn: null, ...parts }, '2021-06-18');
    expect(found).toMatchObject([
      { kind: 'process', status: 'paused', startedOn: '2021-06-10', dueOn: null, missingDates },
      { kind: 'works', status: 'paused', limitWorkingDays: 7, dueOn: null, missingDates },
      { kind: 'agreedCompletion', status: 'paused', dueOn: null, missingDates },
    ]);
  });

  it('is paused if it is held, whichever limit its facts give it, and shows what does not depend on them', () => {
    const facts = { voltageLevel: '380V', usage: 'industrialCommercial', equipmentCapacityKw: 100 } as const;
    const works = [{ voltageLevel: '380V', startedOn: '2021-06-10', completedOn: null }] as const;
    const suspensions = [{ from: '2021-06-11', to: null }];
    const open = { startedOn: '2021-06-10', limitWorkingDays: null, dueOn: null };
    const record = { facts, intake, works, connectedOn: null };
    expect(clocks({ ...record, suspensions }, '2021-06-18')).toMatchObject([
      { kind: 'process', status: 'paused', ...open },
      { kind: 'works', status: 'paused', ...open },
    ]);
    expect(clocks(record, '2021-06-11')).toMatchObject([
      { kind: 'process', status: 'undetermined', ...open },
      { kind: 'works', status: 'undetermined', ...open },
    ]);
  });

  it('is paused by works that are under way even if others are not dated', () => {
    const stages = [{ stage: 'application', startedOn: '2021-06-01', completedOn: null }] as const;
    const works = [{ completedOn: '2021-06-08' }, { startedOn: '2021-06-09', completedOn: null }];
    const [held] = clocks({ facts: factory, stages, works, connectedOn: null }, '2021-06-11').filter(
      ({ kind }) => kind === 'process',
    );
    expect(held).toMatchObject({ status: 'paused', limitWorkingDays: 16, missingDates: [['works', 0, 'startedOn']] });
  });

  it('is paused at high voltage if a stage has begun, nobody says when it ended, and the case is suspended', () => {
    const stages = [{ stage: 'application', startedOn: '2021-06-01' }] as const;
    const record = { facts: factory, stages, connectedOn: null };
    const missingDates = [['stages', 0, 'completedOn']];
    const suspensions = [{ from: '2021-06-09', to: null }];
    expect(clocks({ ...record, suspensions }, '2021-06-11')).toMatchObject([{ status: 'paused', missingDates }]);
    expect(clocks(record, '2021-06-11')).toMatchObject([{ status: 'undetermined', missingDates }]);
  });

  it('shows a limit that is known where the beginning is not', () => {
    const supplyPlan = { constraint: { gridCaused: true, filedOn: null } };
    const works = [{ voltageLevel: '10kV', type: 'lineTap', completedOn: null }] as const;
    expect(clocks({ facts: factory, supplyPlan, works, connectedOn: null }, '2021-06-18')).toMatchObject([
      { kind: 'process', status: 'undetermined', startedOn: null, limitWorkingDays: 16 },
      { kind: 'works', status: 'undetermined', startedOn: null, limitWorkingDays: 7 },
      { kind: 'filing', status: 'undetermined', startedOn: null, limitWorkingDays: 2 },
    ]);
  });

  it.each<[string, string, object]>([
    ['before the application', '2021-06-09', { status: 'running', dueOn: '2021-06-15', missingDates: [] }],
    ['on the day of it', '2021-06-10', { status: 'running', dueOn: '2021-06-15', missingDates: [] }],
    [
      'on the day after',
      '2021-06-11',
      { status: 'undetermined', dueOn: null, missingDates: [['stages', 0, 'startedOn']] },
    ],
  ])('has a due date beside own works of unknown beginning that ended %s', (_, completedOn, expected) => {
    const facts = { ...resident, usage: 'other' } as const;
    const stages = [{ stage: 'customerExternalWorks', completedOn }] as const;
    expect(clocks({ facts, intake, stages, connectedOn: null }, '2021-06-11')).toMatchObject([expected]);
  });

  it('has a due date beside a suspension of unknown beginning that ended with the connection', () => {
    const works = [{ ...item, startedOn: '2021-06-10' }];
    const suspensions = [{ to: null }];
    expect(clocks({ facts: {}, works, suspensions, connectedOn: '2021-06-10' }, '2021-06-11')).toMatchObject([
      { kind: 'works', status: 'running', dueOn: '2021-06-22', missingDates: [] },
    ]);
  });

  it('is paused, with the same alert, in any record to which a suspension since that day is added', () => {
    const random = randomFrom(23);
    let paused = 0;
    for (let count = 0; count < runs(2_000); count += 1) {
      const { record, asOf } = generatedRecord(random);
      if (typeof record.connectedOn === 'string') continue;
      const stages = record.stages?.filter(({ stage }) => stage !== 'meterConnection') ?? [];
      const open = { ...record, stages, connectedOn: null };
      const suspensions = [...(record.suspensions ?? []), { from: asOf, to: null }];
      const [before, after] = [open, { ...open, suspensions }].map((each) => safeOpenClocks(each, { asOf }));
      if (before?.status !== 'read' || after?.status !== 'read') continue;
      expect(after.clocks).toHaveLength(before.clocks.length);
      for (const clock of after.clocks) {
        const { kind, path, startedOn } = clock;
        if (!['process', 'works', 'agreedCompletion'].includes(kind) || startedOn === null) continue;
        const same = before.clocks.find((other) => other.kind === kind && String(other.path) === String(path));
        expect({ open, asOf, ...clock }).toMatchObject({ status: 'paused', dueOn: null, alert: same?.alert });
        paused += 1;
      }
    }
    expect(paused).toBeGreaterThan(runs(2_000) / 4);
  });

  it('is certain if the days that count for certain are', () => {
    // The last day of 2026 is not certain yet, but the works may have been suspended then.
    const record = { facts: {}, works: [{ ...item, startedOn: '2026-12-02' }], suspensions: [{ from: '2026-12-23' }] };
    expect(clocks(record, '2026-12-31')[0]).toMatchObject({ usedWorkingDays: 15, certain: true });
    expect(clocks({ ...record, suspensions: [] }, '2026-12-31')[0]).toMatchObject({ certain: false });
  });

  it('uses the next working day exactly if it is not paused', () => {
    const random = randomFrom(5);
    const seen = { running: 0, paused: 0 };
    for (let count = 0; count < runs(1_500); count += 1) {
      const { record, asOf } = generatedRecord(random);
      const { suspensions = [] } = record;
      if (suspensions.some(({ to }) => typeof to === 'string' && to > asOf)) continue; // it may end before that day
      const next = chinaCalendar.addWorkingDays(asOf, 1).date;
      const today = safeOpenClocks(record, { asOf });
      const later = safeOpenClocks(record, { asOf: next });
      if (today.status === 'malformed' || later.status === 'malformed') continue;
      for (const { kind, path, status, usedWorkingDays } of today.clocks) {
        if (status === 'undetermined' || usedWorkingDays === null) continue;
        const then = later.clocks.find((clock) => clock.kind === kind && String(clock.path) === String(path));
        // Only certain days are used: a period whose end is unknown may have lasted through the next day too.
        if (status === 'running' && hasUnknownEnd(record) && then?.usedWorkingDays === usedWorkingDays) continue;
        seen[status] += 1;
        const expected = { kind, path, used: usedWorkingDays + (status === 'running' ? 1 : 0) };
        expect({ kind, path, used: then?.usedWorkingDays, record, asOf }).toEqual({ ...expected, record, asOf });
      }
    }
    expect(Math.min(seen.running, seen.paused)).toBeGreaterThan(runs(1_500) / 100);
  });
});

describe('a clock without its start', () => {
  it.each<[string, Partial<CaseRecord>, string, readonly (string | number)[]]>([
    ['an entry', { intake: { channel: 'businessHall', enteredAt: null } }, 'systemEntry', ['intake', 'appliedAt']],
    ['a dispatch', { intake: { channel: 'phone', dispatchedAt: null } }, 'dispatch', ['intake', 'phoneEndedAt']],
    [
      'a filing',
      { supplyPlan: { constraint: { gridCaused: true, filedOn: null } } },
      'filing',
      ['supplyPlan', 'constraint', 'foundOn'],
    ],
    [
      'works',
      { works: [{ voltageLevel: '10kV', type: 'lineTap', completedOn: null }] },
      'works',
      ['works', 0, 'startedOn'],
    ],
  ])('names the date: %s', (_, parts, kind, path) => {
    expect(clocks({ facts: {}, ...parts }, '2021-06-18')).toMatchObject([
      { kind, status: 'undetermined', startedOn: null, dueOn: null, alert: 'none', missing: [], missingDates: [path] },
    ]);
  });

  it('names the fact besides the date, and runs on no other channel', () => {
    expect(clocks({ facts: {}, intake: { enteredAt: null, dispatchedAt: null } }, '2021-06-18')).toMatchObject([
      { kind: 'systemEntry', missing: ['intakeChannel'], missingDates: [['intake', 'appliedAt']] },
      { kind: 'dispatch', missing: ['intakeChannel'], missingDates: [['intake', 'phoneEndedAt']] },
    ]);
    const online = { channel: 'online', enteredAt: null, dispatchedAt: null } as const;
    expect(clocks({ facts: {}, intake: online }, '2021-06-18')).toEqual([]);
  });
});

/** The record with an end of what a clock is about; undefined for clocks that are tried elsewhere. */
function endedOn(record: CaseRecord, { kind, path }: Clock, day: string): CaseRecord | undefined {
  const { stages, works, supplyPlan } = record;
  if (kind === 'process') {
    const closed = stages?.map((entry) => (entry.completedOn === null ? { ...entry, completedOn: day } : entry));
    return { ...record, connectedOn: day, ...(closed && { stages: closed }) };
  }
  if (kind === 'works' || kind === 'agreedCompletion') {
    const item = JSON.stringify(works?.[Number(path[1])]);
    const isSame = (each: object): boolean => JSON.stringify(each) === item; // a repeated item is one
    return { ...record, works: works?.map((each) => (isSame(each) ? { ...each, completedOn: day } : each)) ?? [] };
  }
  if (kind !== 'filing' || supplyPlan?.constraint === undefined) return undefined;
  return { ...record, supplyPlan: { ...supplyPlan, constraint: { ...supplyPlan.constraint, filedOn: day } } };
}

const colours = ['red', 'yellow', 'orange', 'blue', 'none'] as const;

describe('clocks and findings', () => {
  const codes = {
    process: 'process-overtime',
    works: 'works-overtime',
    systemEntry: 'late-system-entry',
    dispatch: 'late-dispatch',
    filing: 'constrained-filing-late',
    agreedCompletion: 'works-after-agreed-date',
    intendedConnection: 'energised-after-intended-date',
  } as const;

  it.each([
    ['the readings taken', {}, 3_000],
    ...Object.entries(functionReadings).flatMap(([question, [, ...others]]) =>
      others.map((choice) => [`${question} ${choice}`, { [question]: choice }, 300] as const),
    ),
  ] as const)('agree under %s: a clock is overdue exactly where the check finds it so', (_, readings, records) => {
    const policy = definePolicy({ id: 'other', readings });
    const random = randomFrom(3);
    let overdue = 0;
    for (let count = 0; count < runs(records); count += 1) {
      const { record, asOf } = generatedRecord(random);
      const read = safeOpenClocks(record, { asOf, policy });
      if (read.status === 'malformed') continue;
      expect(unfrozenPaths(read.clocks)).toEqual([]);
      const { findings } = checkCase(record, { asOf, policy });
      for (const { kind, alert, path } of read.clocks) {
        const item = path[0] === 'works' ? path[1] : undefined;
        const found = findings.some(
          ({ code, path: at }) => code === codes[kind] && (item === undefined || at[1] === item),
        );
        const isOverdue = alert === 'yellow' || alert === 'red';
        overdue += isOverdue ? 1 : 0;
        const context = { kind, readings, record, asOf };
        if (isOverdue) expect({ ...context, found }).toEqual({ ...context, found: true });
        // An outage scheduled too late is found before the intended day is over.
        else if (kind !== 'intendedConnection') expect({ ...context, found }).toEqual({ ...context, found: false });
      }
    }
    expect(overdue).toBeGreaterThan(runs(records) / 10);
  });

  it('agree on the last day: an end on the due day is in time, and on the next working day it is late', () => {
    const random = randomFrom(5);
    let tried = 0;
    // Few of the records have a clock that still runs.
    const records = Math.max(200, runs(1_500));
    for (let count = 0; count < records; count += 1) {
      const { record, asOf } = generatedRecord(random);
      const read = safeOpenClocks(record, { asOf });
      for (const clock of read.status === 'read' ? read.clocks : []) {
        const { kind, status, dueOn } = clock;
        if (status !== 'running' || dueOn === null || dueOn < asOf) continue;
        for (const [day, isLate] of [
          [dueOn, false],
          [chinaCalendar.addWorkingDays(dueOn, 1).date, true],
        ] as const) {
          const ended = endedOn(record, clock, day);
          const judged = ended && safeCheckCase(ended, { asOf: day });
          if (judged?.status !== 'checked') continue; // another clock runs against a day that has passed then
          const found = judged.findings.some(
            ({ code, path }) => code === codes[kind] && (path[0] !== 'works' || path[1] === clock.path[1]),
          );
          expect({ kind, day, record, asOf, found }).toEqual({ kind, day, record, asOf, found: isLate });
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(records / 15);
  });

  it('are in the order of their days, the highest alert first', () => {
    const random = randomFrom(4);
    for (let count = 0; count < runs(1_000); count += 1) {
      const { record, asOf } = generatedRecord(random);
      const read = safeOpenClocks(record, { asOf });
      const found = read.status === 'read' ? read.clocks : [];
      const order = found.map(({ dueOn, alert }) => `${dueOn ?? '9999'} ${colours.indexOf(alert)}`);
      expect(order).toEqual(order.toSorted());
    }
  });
});
