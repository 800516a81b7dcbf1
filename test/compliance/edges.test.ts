import { describe, expect, it } from 'vitest';
import { checkCase, openClocks, safeCheckCase, type CaseRecord, type Clock } from '../../src/compliance';
import { clauses, definePolicy, neixiang2021, policySet, type Policy } from '../../src/policy';
import { asOf, resident, smallMicro, type Parts } from './examples';

const tap = { voltageLevel: '10kV', type: 'lineTap', startedOn: '2021-06-10' } as const; // 7 days: 2021-06-22
const line = { voltageLevel: '10kV', type: 'overheadLine', startedOn: '2021-06-10' } as const; // 20 days: 2021-07-09
const applied = { appliedAt: '2021-06-10T09:00:00+08:00' } as const;

function check(parts: Parts, policy: Policy = neixiang2021, day = asOf) {
  return checkCase({ id: 'case-1', facts: {}, ...parts }, { asOf: day, policy });
}

/** The evidence and the readings of the findings. */
function evidence(parts: Parts, policy?: Policy) {
  return check(parts, policy).findings.map(({ code, params, interpretations }) => [code, params, interpretations]);
}

describe('the evidence names what decides', () => {
  it.each<[string, Parts, readonly unknown[]]>([
    [
      'a call that is not dispatched yet',
      { intake: { channel: 'phone', phoneEndedAt: '2021-06-10T10:00:00+08:00', dispatchedAt: null } },
      ['late-dispatch', { expected: 20, open: true }, []],
    ],
    [
      'one item that took too long',
      { works: [{ ...tap, completedOn: '2021-06-23' }] },
      ['works-overtime', { expected: 7, found: 8, deadline: '2021-06-22', open: false }, ['I-15']],
    ],
    [
      'one of several items, by the longest limit (I-31)',
      { works: [{ ...tap, completedOn: '2021-07-12' }, line] },
      ['works-overtime', { expected: 20, found: 21, deadline: '2021-07-09', open: false }, ['I-15', 'I-31']],
    ],
    [
      'an item that is listed twice is one',
      { works: [tap, tap].map((item) => ({ ...item, completedOn: '2021-06-23' })) },
      ['works-overtime', { expected: 7, found: 8, deadline: '2021-06-22', open: false }, ['I-15']],
    ],
    [
      'a day agreed with one item, by the table',
      { works: [{ ...tap, agreedOn: '2021-06-23' }] },
      [
        'works-agreed-too-late',
        { expected: 7, found: '2021-06-23', deadline: '2021-06-22', boundBy: 'table' },
        ['I-15'],
      ],
    ],
    [
      'a day agreed with one of several items (I-16)',
      { works: [{ ...tap, agreedOn: '2021-07-12' }, line] },
      [
        'works-agreed-too-late',
        { expected: 20, found: '2021-07-12', deadline: '2021-07-09', boundBy: 'table' },
        ['I-15', 'I-16'],
      ],
    ],
    [
      'an agreed day that the customer’s own works bound first',
      { works: [{ ...tap, agreedOn: '2021-06-23' }], customerWorksPlannedOn: '2021-06-18' },
      ['works-agreed-too-late', { found: '2021-06-23', deadline: '2021-06-18', boundBy: 'customerWorks' }, []],
    ],
    [
      'at least so many days, if an application ended that began nobody knows when',
      {
        facts: resident,
        connectedOn: '2021-06-18',
        stages: [
          { stage: 'application', startedOn: '2021-06-15', completedOn: '2021-06-15' },
          { stage: 'application', completedOn: '2021-06-16' },
        ],
      },
      ['process-overtime', { expected: 2, found: 3, atLeast: true, open: false }, ['I-18', 'I-15']],
    ],
    [
      'the earliest start of own works',
      {
        facts: { voltageLevel: '10kV', importantCustomer: true },
        reviews: [{ review: 'designReview', passed: false }],
        stages: [
          { stage: 'customerExternalWorks', startedOn: '2021-06-20' },
          { stage: 'customerExternalWorks', startedOn: '2021-06-10' },
        ],
      },
      ['external-works-before-design-review', { review: 'designReview', found: '2021-06-10' }, ['I-09']],
    ],
  ])('%s', (_, parts, expected) => {
    expect(evidence(parts)).toEqual([expected]);
  });

  it('a review that is listed again with its scope in another order is the same review', () => {
    const scope = ['civilWorks', 'allElectricalEquipment'] as const;
    const review = { review: 'designReview', passed: undefined, scope } as const;
    const again = { review: 'designReview', scope: scope.toReversed() } as const;
    for (const more of [0, 10]) {
      const others = Array.from({ length: more }, (_, index) => ({
        review: 'designReview' as const,
        opinions: [{ issuedOn: `2021-06-${10 + index}` }],
      }));
      const { findings } = check({ facts: { voltageLevel: '220V' }, reviews: [review, again, ...others] });
      const places = findings.filter(({ code }) => code === 'review-not-permitted').map(({ path }) => path[1]);
      expect(places).toEqual([0, ...others.map((_, index) => index + 2)]);
    }
  });
});

describe('a limit that is used up', () => {
  const suspensions = [{ from: '2021-06-21' }];

  it.each<[string, string, unknown, unknown]>([
    ['on the last day', '2021-06-22', [], []],
    ['a day later, which an unknown suspension may excuse', '2021-06-23', [], [[['suspensions', 0, 'to']]]],
  ])('%s', (_, completedOn, late, open) => {
    const { findings, undetermined } = check({ works: [{ ...tap, completedOn }], suspensions });
    expect([findings, undetermined.map(({ missingDates }) => missingDates)]).toEqual([late, open]);
  });

  it('is exceeded by a day that no unknown suspension can have excused', () => {
    const timings = ['2021-06-22', '2021-06-23'].map(
      (from) => check({ works: [{ ...tap, completedOn: '2021-06-30' }], suspensions: [{ from }] }).timing.works,
    );
    expect(timings).toEqual(['notJudged', 'late']);
  });

  it.each<[string, string, string, readonly unknown[]]>([
    ['may be that of the line, if the suspension was long', '2021-07-12', '2021-07-09', [['suspensions', 0, 'to']]],
    ['depends on the type alone, however long the suspension was', '2021-06-25', '2021-06-24', []],
  ])('of an item without a type %s', (_, completedOn, from, missingDates) => {
    const works = [{ ...line, type: undefined, nature: 'new', completedOn }] as const;
    expect(check({ works, suspensions: [{ from }] }).undetermined).toMatchObject([
      { code: 'works-overtime', missing: ['worksType'], missingDates },
    ]);
  });

  it('makes the works late if one item certainly is, whatever is unknown of another', () => {
    const works = [
      { ...tap, completedOn: '2021-06-23' },
      { ...tap, startedOn: '2021-06-01', completedOn: '2021-06-20' },
    ];
    for (const items of [works, works.toReversed()]) {
      const { timing, findings, undetermined } = check({ works: items, suspensions });
      expect([timing.works, findings.length, undetermined.length]).toEqual(['late', 1, 1]);
    }
  });

  it('leaves days after an agreed one out of what is certain', () => {
    const works = [{ ...tap, startedOn: '2026-12-20', agreedOn: '2026-12-24' }]; // the limit ends in the next year
    expect(check({ works }, neixiang2021, '2026-12-31').certain).toBe(true);
  });
});

describe('several items by other readings', () => {
  const works = [
    { ...tap, completedOn: '2021-06-23' },
    { ...line, agreedOn: '2021-07-12' },
  ];

  const eachItem = definePolicy({ id: 'other', readings: { 'I-31': 'eachItem' } });
  const sum = definePolicy({ id: 'other', readings: { 'I-16': 'sum' } });

  it.each<[string, Policy, Parts['works'], readonly string[]]>([
    ['the longest limit', neixiang2021, works, ['works-agreed-too-late']],
    ['the limit of each', eachItem, works, ['works-overtime', 'works-agreed-too-late']],
    ['the last day of the sum', sum, [{ ...tap, agreedOn: '2021-07-20' }, line], []],
    ['a day after the sum', sum, [{ ...tap, agreedOn: '2021-07-21' }, line], ['works-agreed-too-late']],
    [
      'the sum of one item that is listed twice',
      sum,
      [line, line].map((item) => ({ ...item, agreedOn: '2021-07-12' })),
      ['works-agreed-too-late'],
    ],
  ])('%s', (_, policy, items, codes) => {
    expect(check({ works: items }, policy).findings.map(({ code }) => code)).toEqual(codes);
  });

  it('an item without a type may be of any, though the others differ', () => {
    const items = [tap, line, { voltageLevel: '10kV', startedOn: '2021-06-10', completedOn: '2021-07-12' }] as const;
    expect(check({ works: items }).undetermined).toMatchObject([
      { code: 'works-overtime', path: ['works', 2, 'completedOn'], missing: ['worksType'] },
    ]);
  });

  it('an accepted application lacks the approval, if that comes with the application', () => {
    const facts = { importantCustomer: true, voltageLevel: '10kV', intakeChannel: 'businessHall' } as const;
    const policy = definePolicy({ id: 'other', readings: { 'I-13': 'withApplication' } });
    const codes = (accepted: boolean): readonly string[] =>
      check({ facts, intake: { accepted, presented: [] } }, policy).findings.map(({ code }) => code);
    expect(codes(true)).toContain('missing-government-approval');
    expect(codes(false)).not.toContain('missing-government-approval');
  });
});

describe('clocks', () => {
  it('cite the clause of their limit and its departments', () => {
    const record: CaseRecord = {
      id: 'case-1',
      facts: resident,
      intake: { ...applied, enteredAt: null, phoneEndedAt: '2021-06-10T10:00:00+08:00', dispatchedAt: null },
      supplyPlan: { constraint: { gridCaused: true, foundOn: '2021-06-10', filedOn: null } },
      works: [
        { ...tap, agreedOn: '2021-06-20', completedOn: null },
        { ...line, completedOn: '2021-06-20' },
      ],
      outage: { intendedOn: '2021-06-20' },
      connectedOn: null,
    };
    const cited = openClocks(record, { asOf }).map((clock) => {
      expect([clock.kind, clock.departments]).toEqual([
        clock.kind,
        clock.clauses.flatMap((clause) => clauses[clause].departments),
      ]);
      return [clock.kind, clock.clauses.join(), clock.interpretations.join()];
    });
    const byKind = cited.toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1));
    expect(byKind).toEqual([
      ['agreedCompletion', '3.2.5', ''],
      ['dispatch', '3.1.2', ''],
      ['filing', '3.2.4', 'I-15'],
      ['intendedConnection', '3.2.6', ''],
      ['process', '3.2.3', 'I-18,I-15'],
      ['systemEntry', '3.1.2', ''],
      ['works', '3.2.5', 'I-15,I-31'],
    ]);
  });

  const entry = ['intake', 'appliedAt'];
  const call = ['intake', 'phoneEndedAt'];
  const called = { phoneEndedAt: '2021-06-10T10:00:00+08:00' };

  it.each<[string, Parts, Partial<Clock>]>([
    [
      'the application',
      { intake: { channel: 'businessHall', enteredAt: null } },
      { kind: 'systemEntry', startedOn: null, missing: [], missingDates: [entry] },
    ],
    [
      'the channel of an application',
      { intake: { ...applied, enteredAt: null } },
      { kind: 'systemEntry', startedOn: '2021-06-10', missing: ['intakeChannel'], missingDates: [] },
    ],
    [
      'both',
      { intake: { enteredAt: null } },
      { kind: 'systemEntry', startedOn: null, missing: ['intakeChannel'], missingDates: [entry] },
    ],
    [
      'the call',
      { facts: { intakeChannel: 'phone' }, intake: { dispatchedAt: null } },
      { kind: 'dispatch', startedOn: null, missing: [], missingDates: [call] },
    ],
    [
      'the channel of a call',
      { intake: { ...called, dispatchedAt: null } },
      { kind: 'dispatch', startedOn: '2021-06-10', missing: ['intakeChannel'], missingDates: [] },
    ],
    [
      'the day on which a constraint was found',
      { supplyPlan: { constraint: { gridCaused: true, filedOn: null } } },
      {
        kind: 'filing',
        startedOn: null,
        limitWorkingDays: 2,
        missing: [],
        missingDates: [['supplyPlan', 'constraint', 'foundOn']],
      },
    ],
  ])('of duties name what they lack: %s', (_, parts, expected) => {
    expect(openClocks({ id: 'case-1', facts: {}, ...parts }, { asOf })).toMatchObject([
      { status: 'undetermined', dueOn: null, ...expected },
    ]);
  });

  it('do not run for a duty of another channel', () => {
    const online = { channel: 'online', ...applied, ...called, enteredAt: null, dispatchedAt: null } as const;
    expect(openClocks({ id: 'case-1', facts: {}, intake: online }, { asOf })).toEqual([]);
  });

  it('of an agreed day cite how days are counted (I-15) if suspensions move it', () => {
    const works = [
      { agreedOn: '2021-06-20', startedOn: '2021-06-10', voltageLevel: '220kV', completedOn: null },
    ] as const;
    const citedWith = (suspensions: Parts['suspensions']): unknown =>
      openClocks({ id: 'case-1', facts: {}, works, suspensions }, { asOf }).map((each) => each.interpretations);
    expect(citedWith(undefined)).toEqual([[]]);
    expect(citedWith([{ from: '2021-06-11', to: '2021-06-16' }])).toEqual([['I-15']]);
  });

  it('wait for the application at low voltage, whatever stage is over', () => {
    const stages = [{ stage: 'application', completedOn: '2021-06-10' }] as const;
    const record: CaseRecord = { id: 'case-1', facts: resident, connectedOn: null, stages };
    const [clock] = openClocks(record, { asOf });
    expect(clock).toMatchObject({
      status: 'undetermined',
      missingDates: [['intake', 'appliedAt']],
    } satisfies Partial<Clock>);
  });
});

describe('of several policies', () => {
  const old = definePolicy({ id: 'old', inForceThrough: '2022-12-31' });
  const parameters = { smallMicroMaximumCapacityKw: 200 };
  const next = definePolicy({ id: 'next', inForceFrom: '2023-01-01', parameters });
  const there = definePolicy({ id: 'there', area: '邻县', parameters });
  const facts = { ...smallMicro, equipmentCapacityKw: 200 };
  const labels = { smallMicroEnterprise: true };
  const judged = (parts: Parts, ...options: readonly [day: string, area?: string]): readonly unknown[] => {
    const [day, area] = options;
    const policy = policySet([old, next, there]);
    const result = checkCase({ id: 'case-1', facts, labels, ...parts }, { asOf: day, policy, area });
    return [result.policy, result.findings.map(({ code }) => code)];
  };
  const byOld = ['old', ['label-contradicts-decision']];
  const byNext = ['next', []];

  it.each<[string, Parts, readonly unknown[]]>([
    ['the application', { intake: { appliedAt: '2022-12-31T23:30:00+08:00' }, connectedOn: '2023-02-01' }, byOld],
    ['the application, in China', { intake: { appliedAt: '2022-12-31T16:00:00Z' } }, byNext],
    ['the first stage', { stages: [{ stage: 'application', startedOn: '2022-12-31' }], connectedOn: '2023-02-01' }, byOld],
    ['a later first stage', { stages: [{ stage: 'application', startedOn: '2023-01-01' }] }, byNext],
    ['the connection', { connectedOn: '2022-12-31' }, byOld],
    ['a later connection', { connectedOn: '2023-01-01' }, byNext],
    ['the check', {}, byNext],
  ])('that of the day of %s decides with its own figures', (_, parts, expected) => {
    expect(judged(parts, '2023-03-31')).toEqual(expected);
  }); // prettier-ignore

  it('none decides on a connection after its last day, since the application may be earlier', () => {
    const { findings, undetermined } = check({ connectedOn: '2023-01-15' }, old, '2023-03-31');
    expect([findings, undetermined]).toEqual([
      [],
      [{ code: 'not-in-force', path: ['connectedOn'], missing: [], missingDates: [['intake', 'appliedAt']] }],
    ]);
  });

  it('that of the area decides', () => {
    expect(judged({}, '2022-03-31')).toEqual(byOld);
    expect(judged({}, '2022-03-31', '邻县')).toEqual(['there', []]);
  });
});

it('a case has the month of its application, of its first stage, or of its connection', () => {
  const month = (parts: Parts): string | null => check(parts).month;
  const stages = [{ stage: 'application', startedOn: '2021-07-01' }] as const;
  expect(month({ intake: applied })).toBe('2021-06');
  expect(month({ intake: applied, stages, connectedOn: '2021-08-01' })).toBe('2021-06');
  expect(month({ stages, connectedOn: '2021-08-01' })).toBe('2021-07');
  expect(month({ connectedOn: '2021-08-01' })).toBe('2021-08');
  expect(month({})).toBeNull();
});

it('a list with an invalid entry is refused, and the others are examined', () => {
  const record = {
    id: 'case-1',
    facts: {},
    stages: [7],
    reviews: [7],
    works: [7],
    suspensions: [7, { to: '2021-06-10' }],
  };
  const result = safeCheckCase(record, { asOf });
  expect(result.status === 'malformed' && result.problems.map(({ path }) => path.join('.'))).toEqual([
    'stages.0',
    'reviews.0',
    'works.0',
    'suspensions.0',
    'suspensions.1.from',
  ]);
});
