import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCase, InvalidRequestError, openClocks, type CaseRecord } from '../../src/compliance';
import { definePolicy, neixiang2021, NoPolicyError, policyFromJson, policySet } from '../../src/policy';
import { problemsOf } from './problems-of';

const old = definePolicy({ id: 'old', inForceThrough: '2022-12-31' });
const next = definePolicy({ id: 'next', inForceFrom: '2023-03-01', fees: ['meterFee'] });
const set = policySet([next, old]);

describe('the term of a policy', () => {
  it('may have a last day, not before the first', () => {
    expect(old.inForceThrough).toBe('2022-12-31');
    expect(policyFromJson({ id: 'json', inForceThrough: '2022-12-31' }).inForceThrough).toBe('2022-12-31');
    expect(problemsOf(() => definePolicy({ id: 'bad', inForceThrough: '2021-05-26' }))).toMatchObject([
      { path: ['inForceThrough'], code: 'out-of-range', expected: 'a day from 2021-05-27 on' },
    ]);
    expect(problemsOf(() => definePolicy({ id: 'bad', inForceThrough: 'soon', area: '' }))).toMatchObject([
      { path: ['inForceThrough'], code: 'not-a-date' },
      { path: ['area'], code: 'blank' },
    ]);
  });

  it('is not inherited at its end; the area is', () => {
    const county = definePolicy({ id: 'county', extends: old, area: '邻县' });
    expect(county.inForceThrough).toBeUndefined();
    expect(definePolicy({ id: 'later', extends: county }).area).toBe('邻县');
  });
});

describe('a set of policies', () => {
  it('is ordered by first days, and returns the policy of a day', () => {
    expect(set.policies.map(({ id }) => id)).toEqual(['old', 'next']);
    expect(set.policyFor({ date: '2021-05-27' })).toBe(old);
    expect(set.policyFor({ date: '2022-12-31' })).toBe(old);
    expect(set.policyFor({ date: '2023-03-01' })).toBe(next);
  });

  it('lists its gaps, and returns no policy for their days', () => {
    expect(set.gaps).toEqual([{ from: '2023-01-01', through: '2023-02-28' }]);
    expect(() => set.policyFor({ date: '2023-01-15' })).toThrow('no policy is in force on 2023-01-15');
    expect(() => set.policyFor({ date: '2021-05-26' })).toThrow('no policy is in force on 2021-05-26');
    expect(policySet([old, definePolicy({ id: 'at once', inForceFrom: '2023-01-01' })]).gaps).toEqual([]);
  });

  it('refuses policies that overlap, by name and days', () => {
    const early = definePolicy({ id: 'early', inForceFrom: '2022-06-01' });
    expect(problemsOf(() => policySet([old, early]))).toMatchObject([
      { path: ['early'], expected: 'days on which old is not in force', received: '2022-06-01 through 2022-12-31' },
    ]);
    expect(problemsOf(() => policySet([neixiang2021, old]))).toHaveLength(1);
    const twice = definePolicy({ id: 'twice' });
    expect(problemsOf(() => policySet([neixiang2021, twice]))).toMatchObject([{ received: '2021-05-27 on' }]);
    expect(problemsOf(() => policySet([]))).toHaveLength(1);
  });

  it('reports every overlapping pair, with exactly the common days', () => {
    const on = (id: string, inForceFrom: string, inForceThrough?: string) =>
      definePolicy({ id, inForceFrom, inForceThrough });
    const year = on('year', '2022-01-01', '2022-12-31');
    const march = on('march', '2022-03-01', '2022-03-31');
    const june = on('june', '2022-06-01', '2022-06-30');
    const december = on('december', '2022-12-31', '2023-01-31');
    const onwards = on('onwards', '2023-01-31');
    expect(
      problemsOf(() => policySet([onwards, june, december, year, march])).map(({ path, expected, received }) => [
        path[0],
        /which (\w+)/.exec(expected)?.[1],
        received,
      ]),
    ).toEqual([
      ['march', 'year', '2022-03-01 through 2022-03-31'],
      ['june', 'year', '2022-06-01 through 2022-06-30'],
      ['december', 'year', '2022-12-31 through 2022-12-31'],
      ['onwards', 'december', '2023-01-31 through 2023-01-31'],
    ]);
    expect(problemsOf(() => policySet([onwards, on('later', '2023-02-01', '2023-02-01')]))).toEqual([]);
  });

  it('finds an overlap exactly for policies in force on a common day', () => {
    const day = (offset: number): string => new Date(Date.UTC(2022, 0, 1 + offset)).toISOString().slice(0, 10);
    const term = fc.record({ from: fc.nat(20), days: fc.option(fc.nat(6), { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(term, { minLength: 2, maxLength: 5 }), (terms) => {
        const policies = terms.map(({ from, days }, index) =>
          definePolicy({
            id: `p${index}`,
            inForceFrom: day(from),
            inForceThrough: days === undefined ? undefined : day(from + days),
          }),
        );
        // Without a last day a policy binds until another begins later.
        const binds = ({ from, days }: (typeof terms)[number], on: number): boolean => {
          const following = Math.min(...terms.map((other) => other.from).filter((other) => other > from));
          return on >= from && on <= (days === undefined ? Math.min(following - 1, 40) : from + days);
        };
        const days = Array.from({ length: 41 }, (_, on) => on);
        const common = (one: number, other: number): readonly string[] =>
          days.filter((on) => [one, other].every((index) => binds(terms[index] as never, on))).map(day);
        const pairs = terms.flatMap((_, one) =>
          terms.slice(one + 1).map((__, other) => [one, one + 1 + other] as const),
        );
        const found = problemsOf(() => policySet(policies)).map(({ path, expected }) =>
          [String(path[0]), /which (\w+)/.exec(expected)?.[1] ?? ''].sort().join(),
        );
        const expected = pairs.filter(([one, other]) => common(one, other).length > 0);
        expect(found.sort()).toEqual(expected.map(([one, other]) => `p${one},p${other}`).sort());
      }),
    );
  });

  it('separates areas', () => {
    const there = definePolicy({ id: 'there', area: '邻县' });
    const both = policySet([neixiang2021, there]);
    expect(both.policyFor({ date: '2022-01-01' })).toBe(neixiang2021);
    expect(both.policyFor({ date: '2022-01-01', area: '邻县' })).toBe(there);
    expect(() => both.policyFor({ date: '2022-01-01', area: '远县' })).toThrow('no policy for the area "远县"');
  });
});

describe('a set accepts only policies', () => {
  const hostile = new Proxy(neixiang2021, {
    get: () => {
      throw new Error('refused');
    },
  });

  it.each([null, undefined, 'neixiang2021', '9'.repeat(20_000), {}, neixiang2021, new Map()])('not %s', (list) => {
    expect(problemsOf(() => policySet(list as never))).toMatchObject([{ path: [] }]);
  });

  it('and reports every other item of a list', () => {
    const given = ['neixiang2021', next, {}, null, { id: 'pilot' }, hostile, next];
    expect(problemsOf(() => policySet(given as never)).map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['0', 'wrong-type'],
      ['2', 'wrong-type'],
      ['3', 'wrong-type'],
      ['4', 'wrong-type'],
      ['5', 'wrong-type'],
      ['6.id', 'inconsistent'],
    ]);
  });

  it('each with a unique id, even for other areas or times', () => {
    const there = definePolicy({ id: 'old', area: '邻县' });
    const then = definePolicy({ id: 'old', inForceFrom: '2023-01-01' });
    for (const other of [there, then]) {
      expect(problemsOf(() => policySet([old, other]))).toMatchObject([
        { path: ['1', 'id'], expected: 'an id that no other policy has', received: '"old"' },
      ]);
    }
  });

  it.each(['policyFor', 'policyAround'] as const)('%s refuses an invalid request', (ask) => {
    for (const request of [null, undefined, '2022-01-01', [], new Date(0)]) {
      expect(() => set[ask](request as never)).toThrow(InvalidRequestError);
    }
    expect(() => set[ask]({ date: '2022-01-01', areas: '邻县' } as never)).toThrow('areas: expected "area", or');
    expect(() => set[ask]({} as never)).toThrow(NoPolicyError);
    const there = policySet([definePolicy({ id: 'there', area: '邻县' })]);
    expect(() => there[ask]({ date: '2022-02-30' })).toThrow('date: expected an existing date');
  });
});

describe('a case is judged by the policy of its day', () => {
  const applied = (day: string): CaseRecord => ({
    id: 'case-1',
    facts: { voltageLevel: '220V', usage: 'residential', supportingWorks: false },
    intake: { appliedAt: `${day}T09:00:00+08:00` },
    fees: [{ item: 'meterFee' }],
    connectedOn: null,
  });
  const judged = (day: string, options: object = {}): unknown => {
    const { policy, findings } = checkCase(applied(day), { asOf: '2023-12-29', policy: set, ...options });
    return [policy, findings.map(({ code }) => code)];
  };

  it('and the result names it', () => {
    expect(judged('2022-12-31')).toEqual(['old', ['process-overtime', 'fee-not-permitted']]);
    expect(judged('2023-03-01')).toEqual(['next', ['process-overtime']]);
  });

  it('an expired policy never applies to later cases', () => {
    expect(judged('2023-01-01')).toEqual(['old', ['not-in-force']]);
    expect(judged('2021-05-26')).toEqual(['old', ['not-in-force']]);
    const { findings } = checkCase(applied('2023-01-01'), { asOf: '2023-12-29', policy: old });
    expect(findings).toMatchObject([
      { code: 'not-in-force', params: { found: '2023-01-01', inForceThrough: '2022-12-31' } },
    ]);
    expect(openClocks(applied('2023-01-01'), { asOf: '2023-12-29', policy: set })).toEqual([]);
  });

  it('nor to one that was connected later and may have been applied for in time', () => {
    const { intake: _, ...record } = applied('2022-12-30');
    const connections: readonly Partial<CaseRecord>[] = [
      { connectedOn: '2023-01-15' },
      { connectedOn: null, stages: [{ stage: 'meterConnection', completedOn: '2023-01-15' }] },
    ];
    for (const connection of connections) {
      const late = { ...record, ...connection, works: [{ startedOn: '2022-12-01', completedOn: null }] };
      const path = connection.stages === undefined ? ['connectedOn'] : ['stages', 0, 'completedOn'];
      for (const policy of [set, policySet([old]), old]) {
        expect(checkCase(late, { asOf: '2023-12-29', policy })).toMatchObject({
          policy: 'old',
          findings: [],
          undetermined: [{ code: 'not-in-force', path, missing: [], missingDates: [['intake', 'appliedAt']] }],
          timing: { process: 'notJudged', works: 'notJudged' },
        });
        expect(openClocks(late, { asOf: '2023-12-29', policy })).toEqual([]);
        const { findings } = checkCase(late, { asOf: '2023-12-29', policy, applyOutsideForce: true });
        expect(findings.map(({ code }) => code)).toContain('fee-not-permitted');
      }
    }
    const onTheLastDay = checkCase({ ...record, connectedOn: '2022-12-31' }, { asOf: '2023-12-29', policy: set });
    expect(onTheLastDay.findings.map(({ code }) => code)).toEqual(['fee-not-permitted']);
  });

  it('unless this is requested', () => {
    expect(judged('2023-01-01', { applyOutsideForce: true })).toEqual([
      'old',
      ['process-overtime', 'fee-not-permitted'],
    ]);
    expect(judged('2022-06-01', { policy: next, applyOutsideForce: true })).toEqual(['next', ['process-overtime']]);
    const clocks = openClocks(applied('2023-01-01'), { asOf: '2023-12-29', policy: set, applyOutsideForce: true });
    expect(clocks.map(({ kind }) => kind)).toContain('process');
  });

  it('a case without any day by the day of the check', () => {
    const { policy } = checkCase({ id: 'case-1', facts: {} }, { asOf: '2023-12-29', policy: set });
    expect(policy).toBe('next');
  });

  it('a case with only a start or a connection by that day', () => {
    const by = (record: Partial<CaseRecord>): string =>
      checkCase({ id: 'case-1', facts: {}, ...record }, { asOf: '2023-12-29', policy: set }).policy;
    expect(by({ stages: [{ stage: 'application', startedOn: '2022-12-30' }] })).toBe('old');
    expect(by({ connectedOn: '2022-12-30' })).toBe('old');
  });

  it('with the thresholds of that policy', () => {
    const wide = definePolicy({
      id: 'wide',
      inForceFrom: '2023-03-01',
      parameters: { smallMicroMaximumCapacityKw: 200 },
    });
    const shop = {
      voltageLevel: '380V',
      usage: 'industrialCommercial',
      equipmentCapacityKw: 180,
      siteType: 'ordinary',
      ownership: 'independent',
      temporarySupply: false,
      batchApplication: false,
    } as const;
    const agency = (day: string): readonly string[] =>
      checkCase(
        { id: 'case-1', facts: shop, intake: { appliedAt: `${day}T09:00:00+08:00` }, agency: 'none' },
        { asOf: '2023-12-29', policy: policySet([old, wide]) },
      ).findings.map(({ code }) => code);
    expect(agency('2022-06-01')).toEqual([]);
    expect(agency('2023-06-01')).toEqual(['agency-missing']);
  });
});
