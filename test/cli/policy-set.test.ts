/** Several policies in the program: each case is judged by the policy of its day. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { afterAll, describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../src/compliance';
import { repository } from '../../tools/repository';
import { lines, workplace } from './program';

const place = workplace();
const { run, write } = place;
afterAll(place.remove);

const applied = (id: string, day: string): CaseRecord => ({
  id,
  facts: { voltageLevel: '220V', usage: 'residential', supportingWorks: false },
  intake: { appliedAt: `${day}T09:00:00+08:00` },
  fees: [{ item: 'meterFee', amountYuan: 30 }],
  connectedOn: day,
});
write(
  'cases.ndjson',
  lines(applied('before', '2022-12-30'), applied('between', '2023-01-15'), applied('after', '2023-03-01')),
);
const old = { id: 'old', documentNumber: '旧〔2021〕1号', inForceThrough: '2022-12-31' };
write('old.json', JSON.stringify(old));
const next = {
  extends: 'old.json',
  id: 'next',
  documentNumber: '新〔2023〕1号',
  inForceFrom: '2023-03-01',
  fees: ['meterFee'],
};
write('next.json', JSON.stringify(next));
write('there.json', JSON.stringify({ ...next, id: 'there', area: '邻县' }));

const both = ['--policy', 'old.json', '--policy', 'next.json', '--as-of', '2023-06-01', '--no-config'];

describe('yekuo check --policy, repeated', () => {
  it('judges each case by the policy of its day, and names it', async () => {
    const { code, stdout } = await run(['check', 'cases.ndjson', ...both]);
    expect(code).toBe(1);
    expect(stdout).toContain('· old, next ·');
    expect(stdout).toMatch(/before {2}old\n.*fee-not-permitted/);
    expect(stdout).toMatch(/between {2}old\n.*not-in-force/);
    expect(stdout).not.toContain('after  ');
  });

  it('names it in JSON, NDJSON and SARIF, with any number of threads', async () => {
    const named = async (...more: string[]) => {
      const { stdout } = await run(['check', 'cases.ndjson', ...both, '--format', 'ndjson', ...more]);
      return stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { type: string; case: string; policy: string })
        .filter(({ type }) => type === 'finding')
        .map(({ case: id, policy }) => `${id} ${policy}`);
    };
    expect(await named()).toEqual(['before old', 'between old']);
    expect(await named('--jobs', '2')).toEqual(['before old', 'between old']);
  });

  it('names it in the text and the page', async () => {
    const format = async (name: string, ...given: readonly string[]) =>
      (await run(['check', 'cases.ndjson', ...given, '--format', name, '--lang', 'en'])).stdout;
    const rows = (await format('csv', ...both)).trim().split(/\r?\n/);
    expect(rows.map((row) => row.split(',').slice(-2)[0])).toEqual(['policy', 'old', 'old']);
    expect(await format('html', ...both)).toMatch(/<p class="about">[^<]*旧〔2021〕1号; [^<]*新〔2023〕1号 · as of/);
    expect(await format('html', ...both)).toMatch(/<h3>before<\/h3>.*<p class="place">[^<]*old<\/p>/);
    const one = ['--policy', 'old.json', '--as-of', '2023-06-01', '--no-config'];
    expect(await format('html', ...one)).not.toMatch(/<p class="place">[^<]*old<\/p>/);
  });

  it('judges no case by a policy that was over when it was connected, and has no clock for it', async () => {
    const { intake: _, ...late } = applied('late', '2023-01-15');
    write(
      'late.ndjson',
      lines({ ...late, works: [{ voltageLevel: '220V', startedOn: '2022-12-30', completedOn: null }] }),
    );
    const checked = await run(['check', 'late.ndjson', ...both, '--format', 'ndjson']);
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.stdout.split('\n')[0] ?? '')).toMatchObject({
      type: 'undetermined',
      code: 'not-in-force',
      policy: 'old',
      missingDates: [['intake', 'appliedAt']],
    });
    const due = await run(['due', 'late.ndjson', ...both, '--format', 'json']);
    expect(due.stdout).not.toContain('"kind"');
  });

  it('names it for undetermined checks', async () => {
    const open = {
      id: 'open',
      facts: {},
      intake: { channel: 'businessHall', appliedAt: '2023-03-01T09:00:00+08:00' },
      agency: 'none',
    };
    write('open.ndjson', lines(open));
    const format = async (name: string) => (await run(['check', 'open.ndjson', ...both, '--format', name])).stdout;
    expect(JSON.parse((await format('ndjson')).split('\n')[0] ?? '')).toMatchObject({
      type: 'undetermined',
      code: 'agency-missing',
      policy: 'next',
    });
    const report = JSON.parse(await format('json')) as { readonly results: readonly unknown[] };
    expect(report.results).toMatchObject([{ type: 'undetermined', policy: 'next' }]);
    const schema = JSON.parse(readFileSync(join(repository, 'schema/report.schema.json'), 'utf8')) as object;
    const validate = addFormats(
      new Ajv2020({ strict: true, allowUnionTypes: true, code: { optimize: false } }),
    ).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  it('takes the set from the configuration', async () => {
    write('yekuo.config.json', JSON.stringify({ policy: ['old.json', 'next.json'] }));
    const configured = await run(['check', 'cases.ndjson', '--as-of', '2023-06-01']);
    expect(configured.stdout).toBe((await run(['check', 'cases.ndjson', ...both])).stdout);
  });

  it('names the days on which two policies would be in force', async () => {
    const { code, stderr } = await run([
      'check',
      'cases.ndjson',
      '--no-config',
      '--policy',
      'default',
      '--policy',
      'old.json',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('2021-05-27 through 2022-12-31');
  });

  it('requires the area if every policy names one', async () => {
    const there = ['--no-config', '--policy', 'old.json', '--policy', 'there.json'];
    expect((await run(['check', 'cases.ndjson', ...there, '--area', '远县'])).stderr).toContain('邻县');
    const { stdout } = await run(['check', 'cases.ndjson', ...there, '--area', '邻县', '--as-of', '2023-06-01']);
    expect(stdout).toMatch(/before {2}there\n.*not-in-force/);
  });

  it('also applies to running time limits', async () => {
    expect((await run(['due', 'cases.ndjson', ...both.slice(0, -1)])).code).toBe(0);
  });

  it('cites for each running time limit the document of the policy of its case, and names the policy', async () => {
    const open = (record: CaseRecord): CaseRecord => ({ ...record, connectedOn: null });
    write('open.ndjson', lines(open(applied('before', '2022-12-30')), open(applied('after', '2023-03-01'))));
    const cited = {
      extends: 'old.json',
      clauses: { '3.2.3': { section: '第八条', documentNumber: '虚构〔2030〕2号' } },
    };
    write('cited.json', JSON.stringify({ ...next, ...cited, documentNumber: '虚构〔2030〕1号' }));
    const set = ['--policy', 'old.json', '--policy', 'cited.json', '--as-of', '2023-06-01', '--lang', 'zh-CN'];
    const due = async (...args: readonly string[]) => (await run(['due', 'open.ndjson', ...set, ...args])).stdout;
    const text = await due();
    expect(text).toMatch(/ {2}before {2}.* {2}三\(二\)3 {2}政策 old\n/);
    expect(text).toMatch(/ {2}after {2}.* {2}虚构〔2030〕2号 第八条 {2}政策 next\n/);
    const { clocks } = JSON.parse(await due('--format', 'json')) as { readonly clocks: readonly object[] };
    expect(clocks).toMatchObject([
      { case: 'before', policy: 'old' },
      { case: 'after', policy: 'next' },
    ]);
    expect(await due('--format', 'csv')).toContain(',政策 next');
    const page = await due('--format', 'html');
    expect(page).toContain('旧〔2021〕1号');
    expect(page).toContain('虚构〔2030〕1号');
  });
});

describe('a policy file that extends another', () => {
  it('is found relative to the file that names it', async () => {
    write('sub/far.json', JSON.stringify({ extends: '../old.json', id: 'far' }));
    expect((await run(['diff', 'old.json', 'sub/far.json'])).code).toBe(1);
  });

  it('may have the name of the file that it extends, in another folder', async () => {
    write('province/base.json', JSON.stringify({ id: 'province', parameters: { lowVoltageProcessDays: 1 } }));
    write('province/county/base.json', JSON.stringify({ id: 'county', extends: '../base.json' }));
    write('province/county/town/base.json', JSON.stringify({ id: 'town', extends: '../base.json' }));
    const { stdout, stderr } = await run(['diff', 'default', 'province/county/town/base.json']);
    expect(stderr).toBe('');
    expect(stdout).toContain('`parameters.lowVoltageProcessDays` | `2` | `1`');
  });

  it('is named with its folder if it is not there', async () => {
    write('province/lost.json', JSON.stringify({ id: 'lost', extends: 'nowhere.json' }));
    expect((await run(['diff', 'default', 'province/lost.json'])).stderr).toContain('province/nowhere.json');
  });

  it('must not extend itself', async () => {
    write('a.json', JSON.stringify({ extends: 'b.json', id: 'a' }));
    write('b.json', JSON.stringify({ extends: 'a.json', id: 'b' }));
    const { code, stderr } = await run(['diff', 'a.json', 'default']);
    expect(code).toBe(2);
    expect(stderr).toContain('b.json → a.json → b.json');
    const chinese = await run(['diff', 'a.json', 'default', '--lang', 'zh-CN']);
    expect(chinese.stderr).toContain('循环沿用');
  });

  it.each<readonly [object, string]>([
    [{ readings: { 'I-04': 'lowVoltagOnly' } }, 'lowVoltageOnly'],
    [{ readings: { 'I-04': 'lowVoltage' } }, 'lowVoltageOnly'],
    [{ readings: { 'I-4': 'anyVoltage' } }, 'I-04'],
    [{ parameters: { lowVoltageProcesDays: 3 } }, 'lowVoltageProcessDays'],
    [{ clauses: { 'goal.4': { section: '目标' } } }, 'goals.4'],
    [{ parametres: {} }, 'parameters'],
    [{ extends: 'neixiang2020' }, 'neixiang2021'],
  ])('is refused in both languages with the nearest of what is accepted: %j', async (changes, accepted) => {
    write('wrong.json', JSON.stringify({ id: 'wrong', ...changes }));
    expect((await run(['diff', 'wrong.json', 'default'])).stderr).toContain(`did you mean ${accepted}?`);
    const { stderr } = await run(['diff', 'wrong.json', 'default', '--lang', 'zh-CN']);
    expect(stderr).toContain(`是否想输入 ${accepted}？`);
    expect(stderr).toMatch(new RegExp(`应为.*${accepted.replaceAll('.', String.raw`\.`)}`));
  });

  it('is refused with the readings that can be chosen, and no English text among them in Chinese', async () => {
    write('argued.json', JSON.stringify({ id: 'argued', readings: { 'I-09': 'counted' } }));
    const { stderr } = await run(['diff', 'argued.json', 'default', '--lang', 'zh-CN']);
    expect(stderr).toMatch(/应为notCounted之一，收到"counted"/);
  });

  it('is refused if its format is newer, in both languages', async () => {
    write('newer.json', JSON.stringify({ formatVersion: 2, id: 'newer' }));
    expect((await run(['diff', 'newer.json', 'default'])).stderr).toContain('formatVersion');
    expect((await run(['diff', 'newer.json', 'default', '--lang', 'zh-CN'])).stderr).toContain('格式版本');
  });
});

describe('what depends on readings, in every format', () => {
  const shop = { voltageLevel: '10kV', usage: 'industrialCommercial', equipmentCapacityKw: 100, siteType: 'ordinary', ownership: 'independent', temporarySupply: false, batchApplication: false, residentialDistributionWorks: false, evChargingFacility: false, parkLevel: 'none', substitutionShare: 0 } as const; // prettier-ignore
  write('contested.ndjson', lines({ id: 'contested', facts: shop, boundary: 'gridConnectionPoint' }, { id: 'firm', facts: {}, fees: [{ item: 'meterFee' }] })); // prettier-ignore
  const ask = ['check', 'contested.ndjson', '--no-config', '--as-of', '2021-07-01'];

  it.each(['text', 'csv', 'github', 'gitlab', 'azure', 'json', 'ndjson', 'sarif', 'junit', 'html'])(
    '%s',
    async (format) => {
      const { stdout } = await run([...ask, '--format', format, '--readings', 'all']);
      expect(stdout).toContain('I-04');
      expect(stdout).toMatch(/holds under every reading|"standsUnderAllReadings": ?true/);
      if (format === 'html') return; // it names the readings that a finding rests on in any case
      const { stdout: usual } = await run([...ask, '--format', format]);
      expect(usual).not.toMatch(/holds under every reading|standsUnderAllReadings/);
    },
  );
});
