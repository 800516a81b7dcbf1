import { describe, expect, it } from 'vitest';
import {
  checkCase,
  runningSummary,
  summarise,
  type CaseRecord,
  type CaseResult,
  type Summary,
} from '../../src/compliance';
import { InvalidRequestError } from '../../src';
import { clauses } from '../../src/policy';
import { errorOf } from '../support/hostile';
import { resident } from './examples';

function check(record: Omit<CaseRecord, 'id'>): CaseResult {
  return checkCase({ id: 'case-1', ...record }, { asOf: '2021-06-15' });
}

const intake = { appliedAt: '2021-06-10T09:00:00+08:00' };
const earlier = { appliedAt: '2021-06-01T09:00:00+08:00' };

/** Computed within each test, so that no check runs while the tests are collected. */
const results = (): readonly CaseResult[] => [
  check({ facts: resident, intake, connectedOn: '2021-06-11' }),
  check({ facts: resident, intake, connectedOn: '2021-06-15' }),
  check({ facts: resident, intake: earlier, connectedOn: '2021-06-10' }),
  check({ facts: resident, intake, connectedOn: null }),
  check({ facts: { voltageLevel: '220V' }, intake: earlier, connectedOn: '2021-06-04' }),
  check({ facts: {}, fees: [{ item: 'a' }, { item: 'b' }], intake: { demanded: ['taxCertificate'] } }),
  check({
    facts: {},
    works: [{ voltageLevel: '35kV', funding: 'annualCostPlan', startedOn: '2021-06-10', completedOn: null }],
  }),
];

/** The same, to be waited for. */
async function* stream(): AsyncGenerator<CaseResult> {
  for (const result of results()) yield await Promise.resolve(result);
}

/** Their summary. */
function summary(): Summary {
  return summarise(results());
}

describe('the summary of many cases', () => {
  it('counts cases and findings', () => {
    expect(summary()).toMatchObject({ cases: 7, casesWithFindings: 3, findings: 5, violations: 3, advisories: 2 });
    expect(summary().undetermined).toBeGreaterThan(0);
  });

  it('counts by code and by clause, in order; a finding with two clauses counts for both', () => {
    expect(Object.entries(summary().byCode)).toEqual([
      ['document-over-collection', 1],
      ['process-overtime', 1],
      ['works-funding-mismatch', 1],
      ['fee-not-permitted', 2],
    ]);
    expect(Object.entries(summary().byClause)).toEqual([
      ['3.1.2', 1],
      ['3.2.2', 1],
      ['3.2.3', 1],
      ['3.2.5', 1],
      ['3.3.2', 2],
    ]);
  });

  it('computes the share on time among the completed cases', () => {
    expect(summary().process).toEqual({
      onTime: 2,
      late: 1,
      running: 1,
      notJudged: 3,
      shareOnTime: 2 / 3,
    });
    expect(summary().works).toMatchObject({ running: 1, notJudged: 6, shareOnTime: null });
  });

  it('counts by responsible department, in order', () => {
    const { byDepartment } = summarise([check({ facts: {}, fees: [{ item: 'meterFee' }] })]);
    expect(Object.values(byDepartment).every((count) => count === 1)).toBe(true);
    expect(Object.keys(byDepartment)).toEqual(clauses['3.3.2'].departments);
  });

  it('counts a case once per department, whatever the number of its findings', () => {
    const { byDepartment, casesByDepartment } = summarise([
      check({ facts: {}, fees: [{ item: 'a' }, { item: 'b' }] }),
      check({ facts: {}, fees: [{ item: 'a' }] }),
      check({ facts: {} }),
    ]);
    const owed = clauses['3.3.2'].departments;
    expect(byDepartment).toEqual(Object.fromEntries(owed.map((name) => [name, 3])));
    expect(casesByDepartment).toEqual(Object.fromEntries(owed.map((name) => [name, 2])));
    expect(Object.keys(casesByDepartment)).toEqual(owed);
  });

  it('takes results from an asynchronous stream, and one by one', async () => {
    expect(await summarise(stream())).toEqual(summary());
    const running = runningSummary();
    for (const result of results()) running.add(result);
    expect(running.done()).toEqual(summary());
  });

  it('groups by station, handler and month, those without last, and names the policies', () => {
    const late = {
      facts: resident,
      intake: { appliedAt: '2021-06-01T09:00:00+08:00' },
      connectedOn: '2021-06-10',
    } as const;
    const grouped = summarise([
      check({ ...late, station: 'b', handler: 'h' }),
      check({ ...late, station: 'a', handler: 'h' }),
      check({ facts: {}, station: 'b' }),
      check({ facts: {} }),
    ]);
    expect(grouped.policies).toEqual(['neixiang2021']);
    expect(grouped.byStation.map(({ name, cases, violations }) => [name, cases, violations])).toEqual([
      ['a', 1, 1],
      ['b', 2, 1],
      [null, 1, 0],
    ]);
    expect(grouped.byHandler.map(({ name, cases }) => [name, cases])).toEqual([
      ['h', 2],
      [null, 2],
    ]);
    expect(grouped.byMonth.map(({ name, cases }) => [name, cases])).toEqual([
      ['2021-06', 2],
      [null, 2],
    ]);
    expect(grouped.byStation[1]?.process).toMatchObject({ late: 1, notJudged: 1, shareOnTime: 0 });
  });

  it('takes results from a stream, and none', () => {
    expect(summarise(results().values())).toEqual(summary());
    expect(summarise([])).toMatchObject({ cases: 0, byCode: {}, byClause: {}, process: { shareOnTime: null } });
  });
});

describe('the indicators of the month', () => {
  it('are vetoed by confirmed falsifications only', () => {
    const backEntered = check({
      facts: {},
      stages: [{ stage: 'meterConnection', completedOn: '2021-06-10', recordedOn: '2021-06-11' }],
    });
    expect(summarise([backEntered]).vetoedMonths).toEqual([]);
  });

  it('are both vetoed, month by month, with the cases', () => {
    const confirmedFalsifications = [
      { caseId: 'case-2', month: '2021-07' },
      { caseId: 'case-1', month: '2021-06' },
      { caseId: 'case-3', month: '2021-06' },
      { caseId: 'case-1', month: '2021-06' },
    ];
    expect(summarise([], { confirmedFalsifications }).vetoedMonths).toEqual([
      { month: '2021-06', vetoed: ['timeLimitAttainment', 'workOrderQuality'], caseIds: ['case-1', 'case-3'] },
      { month: '2021-07', vetoed: ['timeLimitAttainment', 'workOrderQuality'], caseIds: ['case-2'] },
    ]);
  });
});

describe('an invalid result', () => {
  it.each([
    ['no list', null, undefined, 'results: expected results of checkCase, in a list or a stream, received null'],
    ['a text', 'case-1', undefined, 'results: expected results of checkCase'],
    ['what only seems to be a stream', { [Symbol.iterator]: 1 }, undefined, 'results: expected results of checkCase'],
    ['a list of something else', [{ findings: [] }], undefined, 'result: expected a result of checkCase'],
    ['misspelt options', [], { confirmedFalsification: [] }, 'confirmedFalsification: expected "confirmedFalsifications"'],
    ['falsifications of no case', [], { confirmedFalsifications: ['2021-06'] }, 'confirmedFalsifications.0: expected a plain object, received "2021-06"'],
    ['a case without a name', [], { confirmedFalsifications: [{ caseId: ' ', month: '2021-06' }] }, 'confirmedFalsifications.0.caseId: expected a text that is not blank, received " "'],
    ['a month that no year has', [], { confirmedFalsifications: [{ caseId: 'case-1', month: '2021-13' }] }, 'confirmedFalsifications.0.month: expected an existing month written YYYY-MM, received "2021-13"'],
    ['a month without its zero', [], { confirmedFalsifications: [{ caseId: 'case-1', month: '2021-6' }] }, 'confirmedFalsifications.0.month: expected an existing month written YYYY-MM, received "2021-6"'],
  ])('is refused with its path: %s', (_, given, options, message) => {
    expect(() => summarise(given as never, options as never)).toThrow(message);
  }); // prettier-ignore

  it('is refused with every wrong part, and nothing of it is counted', () => {
    const running = runningSummary();
    const [result] = results();
    const wrong = {
      ...result,
      station: 7,
      timing: { process: 'early', works: 'late' },
      findings: [{ code: 'no-such-code', severity: 'violation', clauses: '3.1.1', departments: ['marketing', 'none'] }],
    };
    const paths = ['findings.0.code', 'findings.0.clauses', 'findings.0.departments.1', 'timing.process', 'station'];
    const error = errorOf(() => {
      running.add(wrong as never);
    });
    expect(error).toMatchObject({ code: 'invalid-request' });
    expect(error instanceof InvalidRequestError && error.problems.map(({ path }) => path.join('.'))).toEqual(
      paths.map((path) => `result.${path}`),
    );
    expect(running.done()).toEqual(summarise([]));
  });
});
