/** Cases outside the term of a policy, judged by it all the same: what a policy that is not in force yet would change. */
import { afterAll, describe, expect, it } from 'vitest';
import { problemsBy, schemaOf } from './published-schemas';
import { lines, workplace } from './program';
import { containing } from '../support/matchers';

const place = workplace();
const { run, write } = place;
afterAll(place.remove);

const applied = (id: string, day: string, connectedOn: string | null = day): object => ({
  id,
  facts: { voltageLevel: '220V', usage: 'residential', supportingWorks: false },
  intake: { appliedAt: `${day}T09:00:00+08:00` },
  fees: [{ item: 'meterFee', amountYuan: 30 }],
  connectedOn,
});
write('cases.ndjson', lines(applied('before', '2022-12-30'), applied('after', '2023-03-01')));
write('early.ndjson', lines(applied('before', '2021-01-04'), applied('after', '2021-07-01')));
write('open.ndjson', lines(applied('before', '2022-12-30', null), applied('after', '2023-03-01', null)));
write('within.ndjson', lines(applied('after', '2023-03-01')));
write('future.json', JSON.stringify({ id: 'future', documentNumber: '新〔2023〕1号', inForceFrom: '2023-03-01' }));

const given = ['--policy', 'future.json', '--as-of', '2023-06-01', '--no-config'];
const option = '--apply-outside-force';
const english = 'outside the term of the policy';
const chinese = '不在政策施行期内';

describe('yekuo check', () => {
  it('judges cases outside the term, and marks each of them, if it is told to', async () => {
    const usual = await run(['check', 'cases.ndjson', ...given]);
    expect(usual.stdout).toContain('not-in-force');
    expect(usual.stdout).not.toContain('judged all the same');
    const { code, stdout } = await run(['check', 'cases.ndjson', ...given, option]);
    expect(code).toBe(1);
    expect(stdout).not.toContain('not-in-force');
    expect(stdout).toMatch(new RegExp(`before\\n.*fee-not-permitted.* {2}${english}\\n`));
    expect(stdout).toMatch(/after\n.*fee-not-permitted {2}3\.3\.2\n/);
    expect(stdout).toContain(`1 case ${english} was judged all the same`);
    const zh = await run(['check', 'cases.ndjson', ...given, option, '--lang', 'zh-CN']);
    expect(zh.stdout).toContain(`  ${chinese}\n`);
    expect(zh.stdout).toContain(`1 件${chinese}，仍按该政策判定`);
  });

  it.each(['text', 'json', 'ndjson', 'sarif', 'junit', 'github', 'azure', 'gitlab', 'csv', 'html'])(
    'says so in the format %s, and nothing where all cases are within the term',
    async (format) => {
      const said =
        /outside the term|outsideForce"?:true|"casesOutsideForce": ?[1-9]|name="casesOutsideForce" value="[1-9]/;
      const outside = await run(['check', 'cases.ndjson', ...given, option, '--format', format]);
      expect(outside.stdout).toMatch(said);
      const within = await run(['check', 'within.ndjson', ...given, option, '--format', format]);
      expect(within.stdout).not.toMatch(said);
      expect(within.stdout).toBe((await run(['check', 'within.ndjson', ...given, '--format', format])).stdout);
    },
  );

  it('marks the findings of such a case in data, as the schema allows', async () => {
    const { stdout } = await run(['check', 'cases.ndjson', ...given, option, '--format', 'json']);
    const report = JSON.parse(stdout) as { readonly results: readonly object[]; readonly totals: object };
    expect(report.totals).toMatchObject({ cases: 2, casesOutsideForce: 1 });
    for (const result of report.results) {
      expect('outsideForce' in result).toBe('case' in result && result.case === 'before');
    }
    expect(problemsBy(schemaOf('report'))(report)).toEqual([]);
  });

  it('lists their running time limits in the page, each marked', async () => {
    const page = async (...more: string[]) =>
      (await run(['check', 'open.ndjson', ...given, '--format', 'html', ...more])).stdout;
    const rows = (html: string) => html.match(/<tr class="(?:red|yellow)">.*<td>before<\/td>.*/g) ?? [];
    expect(rows(await page())).toEqual([]);
    const listed = rows(await page(option));
    expect(listed.length).toBeGreaterThan(0);
    for (const row of listed) expect(row).toContain(english);
  });

  it('is the same with several threads', async () => {
    const args = ['check', 'cases.ndjson', ...given, option, '--format', 'json'];
    expect(await run([...args, '--jobs', '2'])).toEqual(await run(args));
  });

  it('takes it from the configuration, which the command line overrides', async () => {
    write('sub/yekuo.config.json', JSON.stringify({ policy: '../future.json', applyOutsideForce: true }));
    const here = ['check', '../cases.ndjson', '--as-of', '2023-06-01'];
    expect((await run(here, { folder: 'sub' })).stdout).toContain('judged all the same');
    expect((await run([...here, '--no-apply-outside-force'], { folder: 'sub' })).stdout).not.toContain(
      'judged all the same',
    );
    const both = await run([...here, option, '--no-apply-outside-force'], { folder: 'sub' });
    expect(both).toMatchObject({ code: 2, stderr: containing(`either ${option} or --no-apply-outside-force`) });
  });
});

describe('yekuo due', () => {
  it.each(['text', 'json', 'csv', 'html'])('lists the limits of such cases, each marked: %s', async (format) => {
    const due = async (...more: string[]) =>
      (await run(['due', 'open.ndjson', ...given.slice(0, -1), '--format', format, ...more])).stdout;
    expect(await due()).not.toContain('before');
    const listed = await due(option);
    expect(listed).toMatch(/before/);
    const marks = listed.match(format === 'json' ? /"outsideForce":true/g : new RegExp(english, 'g')) ?? [];
    expect(marks).toHaveLength(1);
  });
});

describe('yekuo readings', () => {
  // The other readings of the policy of the library are compiled once for all tests.
  it.each([
    ['text', ['cases.ndjson', ...given.slice(0, -1)]],
    ['text', ['early.ndjson', '--as-of', '2021-09-01']],
    ['json', ['early.ndjson', '--as-of', '2021-09-01']],
    ['markdown', ['early.ndjson', '--as-of', '2021-09-01']],
  ])('counts such cases, and says so: %s of %j', async (format, of) => {
    const count = async (...more: string[]) => (await run(['readings', ...of, '--format', format, ...more])).stdout;
    expect(await count()).not.toMatch(/outside the term|casesOutsideForce": ?[1-9]/);
    expect(await count(option)).toMatch(/1 case outside the term|"casesOutsideForce": 1/);
  });
});
