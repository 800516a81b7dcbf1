import { describe, expect, it } from 'vitest';
import { assess } from '../../src/compliance/assess';
import { deadlinesOf, type Deadlines } from '../../src/compliance/deadlines';
import type { CaseRecord } from '../../src/compliance';
import { definePolicy, type Policy } from '../../src/policy';
import { resident } from './examples';
import { expectedDeadlines } from '../reference/compliance-deadlines';
import { generatedRecord, randomFrom } from '../reference/generated-records';

/** The limits by which a record is judged, as the timeline of the report shows them. */
function deadlines(record: CaseRecord, asOf: string, policy?: Policy): Deadlines | undefined {
  return assess(record, { asOf, policy }, deadlinesOf).result;
}

it.each([undefined, definePolicy({ id: 'over', inForceThrough: '2021-09-22' })])(
  'the limits by which records are judged are those of the second implementation',
  (policy) => {
    const random = randomFrom(1125);
    const known = { process: 0, works: 0 };
    for (let count = 0; count < 150; count += 1) {
      const generated = generatedRecord(random);
      const { record, asOf } = generated;
      const found = deadlines(record, asOf, policy);
      expect({ ...generated, found }).toEqual({ ...generated, found: expectedDeadlines(generated, policy) });
      if (found?.process?.dueOn !== undefined) known.process += 1;
      if (found?.works.some((each) => each?.dueOn !== undefined) === true) known.works += 1;
    }
    expect(known.process).toBeGreaterThan(5);
    expect(known.works).toBeGreaterThan(5);
  },
);

describe('the last day of works that may take seven days from 2021-06-10', () => {
  const tap = { voltageLevel: '10kV', type: 'lineTap', startedOn: '2021-06-10' } as const;
  const completed = { ...tap, completedOn: '2021-06-30' } as const;
  const open = { ...tap, completedOn: null } as const;
  const since = (from: string, to?: null): CaseRecord['suspensions'] => [{ from, ...(to === null && { to }) }];

  it.each<[string, NonNullable<CaseRecord['works']>[number], CaseRecord['suspensions'], string, string | undefined]>([
    ['is the seventh', open, undefined, '2021-06-15', '2021-06-22'],
    ['is unknown if a suspension of unknown end came before it', completed, since('2021-06-15'), '2021-08-31', undefined],
    ['is known if one came after it', completed, since('2021-06-23'), '2021-08-31', '2021-06-22'],
    ['is not settled while the works are suspended, even on the seventh', open, since('2021-06-22', null), '2021-06-24', undefined],
    ['has passed if the suspension came a day too late', open, since('2021-06-23', null), '2021-06-24', '2021-06-22'],
    ['is that of the rest of the limit for works that were complete earlier', { ...tap, completedOn: '2021-06-15' }, undefined, '2021-08-31', '2021-06-22'],
    ['is the same if the case was suspended only after they were complete', { ...tap, completedOn: '2021-06-15' }, since('2021-06-28', null), '2021-08-31', '2021-06-22'],
    ['is unknown without a start', { ...completed, startedOn: undefined }, undefined, '2021-08-31', undefined],
  ])('%s', (_, item, suspensions, asOf, dueOn) => {
    const found = deadlines({ id: 'case-1', facts: {}, works: [item], suspensions }, asOf);
    expect(found).toEqual({ process: undefined, works: [{ workingDays: 7, includesSupportingWorks: true, dueOn }] });
  }); // prettier-ignore
});

describe('the last day of a case that may take two days from 2021-06-10', () => {
  const intake = { appliedAt: '2021-06-10T09:00:00+08:00' } as const;
  const since = (from: string): CaseRecord['suspensions'] => [{ from, to: null }];

  it.each<[string, Partial<CaseRecord>, string | undefined]>([
    ['is the second', { connectedOn: null }, '2021-06-15'],
    ['is not settled while the case is suspended', { connectedOn: null, suspensions: since('2021-06-11') }, undefined],
    ['has passed if the suspension came too late', { connectedOn: null, suspensions: since('2021-06-16') }, '2021-06-15'],
    ['is that of the rest of the limit for a case connected earlier', { connectedOn: '2021-06-11' }, '2021-06-15'],
    ['is unknown without a connection, if it may have been connected', {}, undefined],
  ])('%s', (_, parts, dueOn) => {
    const found = deadlines({ id: 'case-1', facts: resident, intake, ...parts }, '2021-06-18');
    expect(found).toEqual({ process: { workingDays: 2, includesSupportingWorks: true, dueOn }, works: [] });
  }); // prettier-ignore
});
