import { describe, expect, it } from 'vitest';
import { checkCase, MalformedRecordError, safeCheckCase, type CaseResult } from '../../src/compliance';
import { findingMessage } from '../../src/messages';
import { errorOf } from '../support/hostile';
import { asOf, type Parts } from './examples';

function check(parts: Parts): CaseResult {
  return checkCase({ id: 'case-1', facts: {}, ...parts }, { asOf });
}

function problemsOf(value: unknown): unknown {
  const checked = safeCheckCase(value, { asOf });
  return checked.status === 'malformed'
    ? checked.problems.map(({ path, code, expected, received }) => [path.join('.'), code, expected, received])
    : 'checked';
}

/** A completion acceptance that looked at something. */
function completion(...scope: readonly ('civilWorks' | 'securityPowerSupply')[]): Parts {
  return { reviews: [{ review: 'completionAcceptance', scope }] };
}

const tap = { voltageLevel: '10kV', type: 'lineTap' } as const;
const important = { voltageLevel: '10kV', importantCustomer: true } as const;
const noon = '2021-06-10T12:00:00+08:00';

describe('what a record leaves out gives no finding', () => {
  it.each<[string, Parts]>([
    ['a finding of a constraint without its day', { supplyPlan: { constraint: { gridCaused: true } } }],
    ['a hang-up without a dispatch', { intake: { channel: 'phone', phoneEndedAt: noon } }],
    [
      'an entry at the moment of the application',
      { intake: { channel: 'businessHall', appliedAt: noon, enteredAt: noon } },
    ],
    ['an agreement on works that have no beginning', { works: [{ ...tap, agreedOn: '2021-08-30' }] }],
    ['an outage without the day that was meant', { outage: { scheduledOn: '2021-06-10' } }],
    ['a day that was meant for an outage', { outage: { intendedOn: '2021-06-10' } }],
    [
      'a stage without its days',
      {
        facts: { voltageLevel: '10kV', proactiveService: false },
        stages: [{ stage: 'application', recordedOn: '2021-06-10' }],
      },
    ],
    ['a review without opinions', { facts: important, reviews: [{ review: 'designReview' }] }],
  ])('%s', (_, parts) => {
    expect(check(parts).findings).toEqual([]);
  });

  it('a stage that began beside another that did is in order as long as neither is over nor has a day', () => {
    const stages = [{ stage: 'application', startedOn: '2021-06-10' }, { stage: 'meterConnection' }] as const;
    expect(check({ stages }).findings).toEqual([]);
  });

  it.each<[string, Parts['stages'], readonly string[]]>([
    ['another stage is complete', [{ stage: 'application', completedOn: '2021-06-10' }], []],
    ['the plan has begun', [{ stage: 'supplyPlanReply', startedOn: '2021-08-30' }], []],
    [
      'the plan is complete',
      [{ stage: 'supplyPlanReply', completedOn: '2021-06-10' }],
      ['missing-government-approval', 'importance-not-stated'],
    ],
  ])('importance counts once the plan is replied: %s', (_, stages, codes) => {
    const intake = { presented: ['subjectProof'] };
    const { findings } = check({
      facts: { ...important, proactiveService: false },
      intake,
      stages,
      supplyPlan: { statesImportance: false },
    });
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });
});

describe('a stage that was recorded after it began', () => {
  const entry = { stage: 'supplyPlanReply', startedOn: '2021-06-09', recordedOn: '2021-06-11' } as const;

  it('may have been complete on the day of the entry, as long as its completion is unknown', () => {
    const { findings, undetermined } = check({ stages: [entry, entry] });
    expect(findings.filter(({ code }) => code === 'back-entry')).toEqual([]);
    expect(undetermined).toContainEqual({
      code: 'back-entry',
      path: ['stages', 0, 'recordedOn'],
      missing: [],
      missingDates: [['stages', 0, 'completedOn']],
    });
  });

  it('is settled by its completion, and by another entry of the stage that is certain', () => {
    const codesOf = (...stages: NonNullable<Parts['stages']>): readonly string[] => {
      const { findings, undetermined } = check({ facts: { voltageLevel: '10kV' }, stages });
      return [...findings, ...undetermined].map(({ code }) => code).filter((code) => code === 'back-entry');
    };
    expect(codesOf({ ...entry, completedOn: '2021-06-11' })).toEqual([]);
    expect(codesOf({ ...entry, completedOn: '2021-06-10' })).toEqual(['back-entry']);
    expect(codesOf({ ...entry, completedOn: null })).toEqual(['back-entry']);
    expect(codesOf(entry, { ...entry, completedOn: '2021-06-10' })).toEqual(['back-entry']);
  });

  it('ended with the connection, if it is still open in a connected case', () => {
    const deadlinesIn = (connectedOn: string | undefined): readonly unknown[] =>
      check({ stages: [{ ...entry, completedOn: null }], ...(connectedOn === undefined ? {} : { connectedOn }) })
        .findings.filter(({ code }) => code === 'back-entry')
        .map(({ params }) => params['deadline']);
    expect(deadlinesIn(undefined)).toEqual(['2021-06-09']);
    expect(deadlinesIn('2021-06-11')).toEqual([]);
    expect(deadlinesIn('2021-06-10')).toEqual(['2021-06-10']);
    expect(deadlinesIn('2021-06-08')).toEqual(['2021-06-09']); // it began after the connection
  });
});

describe('works that the table may or may not cover', () => {
  const cable = { voltageLevel: '10kV', type: 'cableLine', startedOn: '2021-03-01' } as const;

  it.each<[string, Parts['works']]>([
    ['works-overtime', [{ ...cable, completedOn: '2021-08-01' }]],
    ['works-agreed-too-late', [{ ...cable, agreedOn: '2021-08-01', completedOn: '2021-03-02' }]],
  ])('%s', (code, works) => {
    const { findings, undetermined } = check({ works });
    expect(findings).toEqual([]);
    expect(undetermined).toMatchObject([{ code, missing: ['worksNature'] }]);
  });

  it('show the longest limit that they exceed', () => {
    const works = [
      { voltageLevel: '380V', startedOn: '2021-06-01', agreedOn: '2021-08-30', completedOn: '2021-06-02' },
    ] as const;
    expect(check({ works }).findings).toMatchObject([{ params: { expected: 13, deadline: '2021-06-21' } }]);
  });
});

describe('a case that is late in any case', () => {
  const suspensions = [{ from: '2021-06-25' }];

  it.each<[string, Parts]>([
    [
      'process-overtime',
      { facts: { voltageLevel: '220V' }, intake: { channel: 'online', appliedAt: noon }, connectedOn: '2021-08-30' },
    ],
    ['works-overtime', { works: [{ ...tap, startedOn: '2021-06-10', completedOn: '2021-08-30' }] }],
  ])('shows the days that are certain: %s', (code, parts) => {
    const { findings } = check({ ...parts, facts: { usage: 'residential', ...parts.facts }, suspensions });
    expect(findings).toMatchObject([{ code, params: { found: 10, atLeast: true } }]);
    const [finding] = findings;
    expect(finding && [findingMessage(finding, 'en'), findingMessage(finding, 'zh-CN')]).toEqual([
      expect.stringContaining('at least 10 used'),
      expect.stringContaining('至少已用10个工作日'),
    ]);
  });
});

describe('the scope of a review', () => {
  it('names the permitted scope only if there is exactly one', () => {
    const { findings } = check({
      facts: { voltageLevel: '10kV', usage: 'other', assetTransfer: false },
      ...completion('civilWorks'),
    });
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['review-scope-exceeded', { found: 'civilWorks' }],
    ]);
  });

  it('does not include the security supply of an ordinary customer', () => {
    const facts = { voltageLevel: '10kV', usage: 'other', importantCustomer: false, assetTransfer: false } as const;
    expect(check({ facts, ...completion('securityPowerSupply') }).findings).toMatchObject([
      { code: 'review-scope-exceeded', params: { expected: ['gridRelatedEquipment'] } },
    ]);
  });
});

it('a fee shows its amount, if it is recorded', () => {
  const { findings } = check({ fees: [{ item: 'meterFee', amountYuan: 300 }, { item: 'meterFee' }] });
  expect(findings.map(({ params }) => params)).toStrictEqual([
    { expected: ['highReliabilitySupply'], found: 'meterFee', amountYuan: 300 },
    { expected: ['highReliabilitySupply'], found: 'meterFee' },
  ]);
});

describe('every problem of a value is named', () => {
  it.each<[string, object, readonly unknown[]]>([
    [
      'a date',
      { connectedOn: 20210610 },
      ['connectedOn', 'wrong-type', 'an existing date written YYYY-MM-DD', '20210610'],
    ],
    [
      'an instant',
      { intake: { appliedAt: 0 } },
      [
        'intake.appliedAt',
        'wrong-type',
        'a moment that exists, written YYYY-MM-DDThh:mm[:ss[.s]] with Z or ±hh:mm',
        '0',
      ],
    ],
    ['a choice', { agency: 1 }, ['agency', 'wrong-type', 'one of "none", "internal", "internalAndExternal"', '1']],
    [
      'a count',
      { responsiblePersons: '1' },
      ['responsiblePersons', 'wrong-type', 'a whole number of at least 0', '"1"'],
    ],
    [
      'no number',
      { responsiblePersons: NaN },
      ['responsiblePersons', 'not-finite', 'a whole number of at least 0', 'NaN'],
    ],
    [
      'an amount without end',
      { fees: [{ item: 'a', amountYuan: Infinity }] },
      ['fees.0.amountYuan', 'not-finite', 'a number of at least 0', 'Infinity'],
    ],
    ['a text', { fees: [{ item: 7 }] }, ['fees.0.item', 'wrong-type', 'a text that is not blank', '7']],
    ['a hole', { stages: Array.from({ length: 1 }) }, ['stages.0', 'required', 'a plain object', 'undefined']],
    ['a stage', { stages: [5] }, ['stages.0', 'not-an-object', 'a plain object', '5']],
    ['works', { works: [5] }, ['works.0', 'not-an-object', 'a plain object', '5']],
    ['a review', { reviews: [5] }, ['reviews.0', 'not-an-object', 'a plain object', '5']],
    [
      'an opinion',
      { reviews: [{ review: 'designReview', opinions: [5] }] },
      ['reviews.0.opinions.0', 'not-an-object', 'a plain object', '5'],
    ],
    [
      'a section that refuses',
      { intake: new Proxy({}, { ownKeys: () => { throw new Error('refused'); } }) }, // prettier-ignore
      ['intake', 'unreadable', 'an object whose properties can be read', 'an object'],
    ],
  ])('%s', (_, parts, problem) => {
    expect(problemsOf({ id: 'case-1', facts: {}, ...parts })).toEqual([problem]);
  });

  it('on a line of its own', () => {
    const error = errorOf(checkCase, { id: '', facts: {}, intake: { accepted: 1 } }, { asOf });
    expect(error).toBeInstanceOf(MalformedRecordError);
    expect(error).toMatchObject({
      message:
        'Malformed record:\n- id: expected a text that is not blank, received ""\n' +
        '- intake.accepted: expected true or false, received 1',
    });
    expect(errorOf(checkCase, null, { asOf })).toMatchObject({
      message: 'Malformed record:\n- record: expected a plain object, received null',
    });
  });
});
