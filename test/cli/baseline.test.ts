/** A baseline tolerates findings up to their recorded severity, until the recorded day. */
import * as fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { isNoWorse, type Evidence } from '../../src/cli/check/evidence';
import { lines, workplace } from './program';

const place = workplace();
const { run, write, read } = place;
afterAll(place.remove);

const fee = (amountYuan: number): string => lines({ id: 'a', facts: {}, fees: [{ item: 'meterFee', amountYuan }] });
const check = (...args: readonly string[]) => run(['check', 'fee.ndjson', '--as-of', '2021-07-01', ...args]);
const compared = ['--baseline', 'known.json'];

/** Changes the one entry of the baseline. */
function amend(changes: object): void {
  const baseline = JSON.parse(read('known.json')) as { readonly findings: readonly [object] };
  write('known.json', JSON.stringify({ ...baseline, findings: [{ ...baseline.findings[0], ...changes }] }));
}

beforeEach(async () => {
  write('fee.ndjson', fee(260));
  await check('--write-baseline', 'known.json');
});

describe('a known finding', () => {
  it('that became worse is new', async () => {
    write('fee.ndjson', fee(999_999));
    expect((await check(...compared)).code).toBe(1);
  });

  it('that is no worse stays known', async () => {
    for (const amount of [260, 200]) {
      write('fee.ndjson', fee(amount));
      expect((await check(...compared)).code).toBe(0);
    }
  });

  it('of the first version of baselines is known even if it gets worse', async () => {
    const { findings } = JSON.parse(read('known.json')) as { findings: readonly [Record<string, unknown>] };
    const { evidence: _, ...entry } = findings[0];
    write('known.json', JSON.stringify({ version: 1, findings: [entry] }));
    write('fee.ndjson', fee(999_999));
    expect((await check(...compared)).code).toBe(0);
  });

  it.each([
    ['the first version', { evidence: undefined, severity: undefined }],
    ['the second version without a severity', { severity: undefined }],
  ])('of %s without a severity: the run reports it, and fails if it is strict', async (_, changes) => {
    amend(changes);
    const { code, stderr } = await check(...compared);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'yekuo: 1 entry of the baseline does not record how severe the finding was, and hides it even if it gets worse; write the baseline again with --write-baseline\n',
    });
    expect((await check(...compared, '--lang', 'zh-CN')).stderr).toContain('基线中 1 项未记录');
    expect((await check(...compared, '--strict-baseline')).code).toBe(1);
    await check(...compared, '--write-baseline', 'known.json');
    expect(await check(...compared, '--strict-baseline')).toMatchObject({ code: 0, stderr: '' });
  });

  it('is tolerated through its last day', async () => {
    amend({ reason: 'refund under way', owner: 'marketing', expires: '2021-07-01' });
    expect((await check(...compared)).code).toBe(0);
    amend({ expires: '2021-06-30' });
    const { code, stdout } = await check(...compared);
    expect(code).toBe(1);
    expect(stdout).toContain('1 entry of the baseline has expired and no longer counts:\n  a  fee-not-permitted');
  });

  it('keeps its reason, owner and last day when the baseline is written again', async () => {
    const words = { reason: 'refund under way', owner: 'marketing', expires: '2021-12-31' };
    amend(words);
    await check(...compared, '--write-baseline', 'known.json');
    expect(JSON.parse(read('known.json'))).toMatchObject({ findings: [{ ...words, evidence: { amountYuan: 260 } }] });
  });

  it('is a suppressed result of SARIF, with the reason', async () => {
    amend({ reason: 'refund under way' });
    const { stdout } = await check(...compared, '--format', 'sarif');
    expect(JSON.parse(stdout)).toMatchObject({
      runs: [{ results: [{ suppressions: [{ kind: 'external', justification: 'refund under way' }] }] }],
    });
  });
});

describe('a finding that was an advisory and is a violation', () => {
  const assets = (equipmentCapacityKw: number): string =>
    lines({
      id: 'a',
      facts: {
        voltageLevel: '380V',
        usage: 'industrialCommercial',
        ownership: 'independent',
        siteType: 'ordinary',
        temporarySupply: false,
        batchApplication: false,
        equipmentCapacityKw,
      },
      assets: [{ asset: 'firstBreaker', fundedBy: 'customer' }],
    });
  const toAdvisory = { rules: { 'fee-not-permitted': { severity: 'advisory', reason: 'under review' } } };

  it('is new to a baseline and to an earlier run', async () => {
    write('fee.ndjson', assets(200));
    await check('--write-baseline', 'known.json', '--format', 'json', '--output', 'earlier.json');
    for (const comparison of [compared, ['--earlier', 'earlier.json']]) {
      write('fee.ndjson', assets(200));
      expect(await check(...comparison, '--fail-on', 'advisory')).toMatchObject({ code: 0 });
      write('fee.ndjson', assets(100));
      expect(await check(...comparison)).toMatchObject({ code: 1 });
    }
  });

  it('is new where the configuration made it an advisory and no longer does', async () => {
    write('mild.json', JSON.stringify(toAdvisory));
    await check('--config', 'mild.json', '--write-baseline', 'known.json', '--format', 'sarif', '--output', 'earlier');
    for (const comparison of [compared, ['--earlier', 'earlier']]) {
      expect((await check('--config', 'mild.json', ...comparison, '--fail-on', 'advisory')).code).toBe(0);
      expect((await check(...comparison)).code).toBe(1);
    }
  });

  it('stays known as an advisory', async () => {
    write('mild.json', JSON.stringify(toAdvisory));
    await check('--format', 'ndjson', '--output', 'earlier');
    for (const comparison of [compared, ['--earlier', 'earlier']]) {
      expect((await check('--config', 'mild.json', ...comparison, '--fail-on', 'advisory')).code).toBe(0);
    }
  });
});

describe('an entry that no longer occurs, or is expired', () => {
  it.each([
    ['no longer occurs', fee(0), {}],
    ['is expired', fee(0), { expires: '2021-06-30' }],
  ])('fails a strict run: it %s', async (_, content, changes) => {
    write('fee.ndjson', content);
    amend(changes);
    expect((await check(...compared)).code).toBe(0);
    expect((await check(...compared, '--strict-baseline')).code).toBe(1);
  });

  it('does not occur if nothing changed', async () => {
    expect((await check(...compared, '--strict-baseline')).code).toBe(0);
  });
});

describe('a finding that became worse', () => {
  it('still occurs: it is neither stale nor absent', async () => {
    await check('--format', 'json', '--output', 'earlier.json');
    write('fee.ndjson', fee(999_999));
    for (const comparison of [compared, ['--earlier', 'earlier.json']]) {
      const { stdout } = await check(...comparison, '--format', 'json');
      expect(JSON.parse(stdout)).toMatchObject({ stale: [], absent: [] });
    }
  });

  it.each(['json', 'ndjson', 'sarif'])('is new to an earlier report in %s', async (format) => {
    await check('--format', format, '--output', 'earlier');
    for (const [amount, code, state] of [
      [999_999, 1, true],
      [260, 0, false],
      [200, 0, false],
    ] as const) {
      write('fee.ndjson', fee(amount));
      const result = await check('--earlier', 'earlier', '--format', 'ndjson');
      expect({ code: result.code, new: (JSON.parse(result.stdout) as { new: boolean }).new }).toEqual({
        code,
        new: state,
      });
    }
  });

  it('is compared by its parameters with a report that has no evidence', async () => {
    await check('--format', 'json', '--output', 'earlier');
    const report = JSON.parse(read('earlier')) as { results: readonly [Record<string, unknown>] };
    const { evidence: _, ...result } = report.results[0];
    write('earlier', JSON.stringify({ ...report, results: [result] }));
    expect((await check('--earlier', 'earlier')).code).toBe(0);
    write('fee.ndjson', fee(999_999));
    expect((await check('--earlier', 'earlier')).code).toBe(1);
  });
});

it('--strict-baseline needs a baseline', async () => {
  const { code, stdout, stderr } = await check('--strict-baseline', '--lang', 'en');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('--strict-baseline needs a --baseline');
});

describe('a file that is not a baseline', () => {
  it('is reported with every invalid entry', async () => {
    amend({ expires: '2021-02-30', owners: 'x', path: 'fees', case: undefined, evidence: [] });
    const { code, stderr } = await check(...compared);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: [
        'yekuo: baseline known.json:',
        '  findings.0.case: expected a text, received nothing',
        '  findings.0.path: expected a list of names and numbers, received "fees"',
        '  findings.0.evidence: expected an object, received an array',
        '  findings.0.expires: expected an existing date written YYYY-MM-DD, received "2021-02-30"',
        '  findings.0.owners is not known',
        '',
      ].join('\n'),
    });
    const { stderr: chinese } = await check(...compared, '--lang', 'zh-CN');
    expect(chinese).toContain('\n  findings.0.case：应为文字，未给出\n');
    expect(chinese).toContain('\n  findings.0.evidence：应为对象，收到数组\n');
    expect(chinese).toContain('\n  findings.0.expires：应为存在的日期，写作YYYY-MM-DD，收到"2021-02-30"\n');
  });
});

describe('what is no worse', () => {
  const evidence = fc.dictionary(
    fc.constantFrom('found', 'workingDays', 'date', 'expected'),
    fc.oneof(fc.integer(), fc.constantFrom('2021-06-01', '2021-07-01', 'x'), fc.uniqueArray(fc.constantFrom('a', 'b'))),
  ) as fc.Arbitrary<Evidence>;

  it('is itself', () => {
    fc.assert(
      fc.property(evidence, (one) => {
        expect(isNoWorse(one, one)).toBe(true);
      }),
    );
  });

  it.each<readonly [Evidence[string], Evidence[string], boolean]>([
    [2, 1, false],
    [1, 2, true],
    ['2021-07-01', '2021-06-30', false],
    ['2021-06-30', '2021-07-01', true],
    ['x', 'y', false],
    [['a', 'b'], ['a'], false],
    [['a'], ['a', 'b'], true],
    [['b'], ['a'], false],
    [1, 'x', false],
  ])('compares %j with %j', (now, before, expected) => {
    expect(isNoWorse({ found: now }, { found: before })).toBe(expected);
  });

  it.each<readonly [Evidence, Evidence, boolean]>([
    [{ found: 20, open: false }, { found: 20, open: true }, true],
    [{ found: 21, open: false }, { found: 20, open: true }, false],
    [{ found: 20, open: true }, { found: 20, open: false }, true],
    [{ found: '2021-06-20' }, { open: true }, true],
    [{ open: true }, { open: true }, true],
    [{ open: true }, { found: '2021-06-20' }, false],
  ])('is what was open and is done: %j with %j', (now, before, expected) => {
    expect(isNoWorse(now, before)).toBe(expected);
  });

  it('is not a finding with other parameters', () => {
    expect(isNoWorse({ found: 5, limit: 4 }, { found: 5, limit: 5 })).toBe(false);
    expect(isNoWorse({ found: 5, expected: 'x' }, { found: 5 })).toBe(false);
  });
});

describe('a report with room for some findings', () => {
  it.each([
    ['github', 10],
    ['azure', 100],
    ['sarif', 5_000],
  ])('lists the new ones in %s before those of the earlier run', async (format, most) => {
    const fees = Array.from({ length: 10 }, (_, index) => ({ item: `fee${index}` }));
    const old = Array.from({ length: most / fees.length }, (_, index) => ({ id: `old${index}`, facts: {}, fees }));
    write('fee.ndjson', lines(...old));
    await check('--format', 'json', '--output', 'earlier.json');
    write('fee.ndjson', lines(...old, { id: 'fresh', facts: {}, fees: [{ item: 'a' }] }));
    for (const jobs of ['1', '2']) {
      const { stdout, code } = await check('--earlier', 'earlier.json', '--format', format, '--jobs', jobs);
      expect(code).toBe(1);
      expect(stdout).toContain('fresh');
    }
  });
});

describe('a code that is switched off', () => {
  const rules = { 'fee-not-permitted': { severity: 'off', reason: 'charged by the county' } };

  it('still occurs: its entry of the baseline is not stale, and the earlier finding is not absent', async () => {
    await check('--format', 'json', '--output', 'earlier.json');
    write('off.json', JSON.stringify({ rules }));
    const off = ['--config', 'off.json', '--format', 'json'];
    const known = await check(...off, ...compared, '--strict-baseline');
    expect(known.code).toBe(0);
    expect(JSON.parse(known.stdout)).toMatchObject({ stale: [], totals: { switchedOff: 1, known: 0 } });
    const earlier = await check(...off, '--earlier', 'earlier.json');
    expect(JSON.parse(earlier.stdout)).toMatchObject({ absent: [], totals: { switchedOff: 1 } });
  });
});
