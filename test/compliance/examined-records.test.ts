import { describe, expect, it } from 'vitest';
import { safeCheckCase } from '../../src/compliance';
import { caseRecordSchema } from '../../src/schema';
import { asOf } from './examples';
import { fullRecord } from './full-record';

/** The places of the problems of a value, each with its code. */
function problemsOf(value: unknown): readonly string[] {
  const checked = safeCheckCase(value, { asOf: '9999-12-31' });
  return checked.status === 'malformed' ? checked.problems.map(({ path, code }) => `${path.join('.')}: ${code}`) : [];
}

/** `null` in a date says that something has not happened yet, or nothing. */
describe('a null', () => {
  it.each<[string, object]>([
    [
      'of what has not happened yet',
      {
        intake: { enteredAt: null, dispatchedAt: null },
        supplyPlan: { repliedOn: null, constraint: { filedOn: null } },
        stages: [{ stage: 'application', completedOn: null }],
        works: [{ completedOn: null }],
        suspensions: [{ to: null }],
        connectedOn: null,
      },
    ],
    [
      'in any other date',
      {
        intake: { appliedAt: null, phoneEndedAt: null },
        supplyPlan: { constraint: { foundOn: null } },
        stages: [{ stage: 'application', startedOn: null, recordedOn: null }],
        reviews: [{ review: 'designReview', opinions: [{ issuedOn: null }] }],
        works: [{ startedOn: null, agreedOn: null }],
        customerWorksPlannedOn: null,
        customerWorksCompletedOn: null,
        suspensions: [{ from: null }],
        outage: { intendedOn: null, scheduledOn: null },
      },
    ],
  ])('%s is sound, and says nothing wrong', (_, parts) => {
    const record = { id: 'case-1', facts: {}, ...parts };
    expect(safeCheckCase(record, { asOf })).toMatchObject({ status: 'checked', findings: [] });
    expect(problemsOf({ ...record, agency: 'some' })).toEqual(['agency: unknown-value']);
    expect(caseRecordSchema().safeParse(record).success).toBe(true);
  });

  it('is not accepted as any other value', () => {
    expect(problemsOf({ id: 'case-1', facts: {}, station: null, works: null, agency: null })).toEqual([
      'station: wrong-type',
      'works: wrong-type',
      'agency: wrong-type',
    ]);
  });
});

/** A record is read part by part as soon as one part is invalid. */
describe('a mistake does not affect valid parts', () => {
  it.each<[string, object]>([
    ['in a full record', fullRecord],
    [
      'in a record that leaves out what it names',
      { id: 'case-1', facts: { usage: undefined }, intake: undefined, outage: { plan: undefined } },
    ],
    ['in a record with nothing in it', { id: 'case-1', facts: {}, stages: [], intake: {}, works: [{}] }],
    [
      'nor on none of something',
      { id: 'case-1', facts: {}, responsiblePersons: 0, fees: [{ item: 'a', amountYuan: 0 }] },
    ],
    ['nor on the last day in China', { id: 'case-1', facts: {}, intake: { appliedAt: '9999-12-31T15:59:59Z' } }],
    ['nor on 29 February', { id: 'case-1', facts: {}, connectedOn: '2024-02-29' }],
    [
      'nor on the same moment written twice',
      {
        id: 'case-1',
        facts: {},
        intake: { appliedAt: '2021-06-10T16:50:00+08:00', enteredAt: '2021-06-10T08:50:00Z' },
      },
    ],
  ])('%s', (_, sound) => {
    expect(problemsOf(sound)).toEqual([]);
    expect(problemsOf({ ...sound, agency: 'some' })).toEqual(['agency: unknown-value']);
  });
});

describe('the path to a mistake', () => {
  it.each<[string, object, readonly string[]]>([
    ['past a key that nobody knows', { note: 1, agency: 'some' }, ['note: unknown-key', 'agency: unknown-value']],
    ['past a key that nobody knows and that says nothing', { note: undefined }, ['note: unknown-key']],
    [
      'past a stage without its name',
      { stages: [{}, { stage: 'reply' }], agency: 'some' },
      ['stages.0.stage: required', 'stages.1.stage: unknown-value', 'agency: unknown-value'],
    ],
    [
      'past a list with a hole',
      { works: [{}, undefined, { urgent: 1 }], agency: 'some' },
      ['works.1: required', 'agency: unknown-value'],
    ],
    [
      'past a fact',
      { facts: { usage: 'rest' }, agency: 'some' },
      ['facts.usage: unknown-value', 'agency: unknown-value'],
    ],
  ])('is reported: %s', (_, parts, problems) => {
    expect(problemsOf({ id: 'case-1', facts: {}, ...parts })).toEqual(problems);
  });

  it('is given for every pair of dates in the wrong order', () => {
    const appliedAt = '2021-06-10T09:00:00+08:00';
    const before = '2021-06-09';
    expect(
      problemsOf({
        id: 'case-1',
        facts: {},
        intake: { appliedAt, enteredAt: '2021-06-10T08:59:59+08:00' },
        supplyPlan: { repliedOn: before, constraint: { foundOn: '2021-06-10', filedOn: before } },
        stages: [{ stage: 'application', startedOn: '2021-06-10', completedOn: before }],
        reviews: [{ review: 'designReview', opinions: [{ issuedOn: before }] }],
        works: [{ startedOn: '2021-06-10', completedOn: before }],
        connectedOn: before,
      }),
    ).toEqual(
      [
        'intake.enteredAt',
        'supplyPlan.repliedOn',
        'supplyPlan.constraint.filedOn',
        'stages.0.completedOn',
        'reviews.0.opinions.0.issuedOn',
        'works.0.completedOn',
        'connectedOn',
      ].map((path) => `${path}: dates-out-of-order`),
    );
  });
});
