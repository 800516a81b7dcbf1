/** Reports for GitLab, Azure Pipelines and spreadsheets. */
import { afterAll, describe, expect, it } from 'vitest';
import { advised, charged, clean, lines, workplace } from '../program';

const place = workplace();
const { run, write, read } = place;
afterAll(place.remove);

const hostile = '=1+1]; "a",\r\n##vso[task.complete]%\u{202E}';
write('mixed.ndjson', `${lines(charged('a'), clean('b'), advised('c'))}{\n{\n`);
write('hostile.ndjson', lines({ id: hostile, facts: {}, fees: [{ item: hostile }] }));

async function report(format: string, name: string, ...args: readonly string[]): Promise<string> {
  return (await run(['check', name, '--as-of', '2021-10-15', '--format', format, ...args])).stdout;
}

describe('GitLab', () => {
  it('gets an issue for each finding and fault, with its place and a fingerprint of its own', async () => {
    const issues = JSON.parse(await report('gitlab', 'mixed.ndjson')) as readonly Record<string, unknown>[];
    expect(issues.map(({ severity, check_name, location }) => [severity, check_name, location])).toEqual([
      ['major', 'fee-not-permitted', { path: 'mixed.ndjson', lines: { begin: 1 } }],
      ['minor', 'back-entry', { path: 'mixed.ndjson', lines: { begin: 3 } }],
      ['blocker', 'not-json', { path: 'mixed.ndjson', lines: { begin: 4 } }],
      ['blocker', 'not-json', { path: 'mixed.ndjson', lines: { begin: 5 } }],
    ]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(4);
    expect(issues.every(({ description }) => typeof description === 'string' && description !== '')).toBe(true);
  });

  it('gets an empty list if nothing was found', async () => {
    write('clean.ndjson', lines(clean('b')));
    expect(JSON.parse(await report('gitlab', 'clean.ndjson'))).toEqual([]);
  });
});

describe('Azure Pipelines', () => {
  it('gets errors and warnings with their places, the worst first', async () => {
    const rows = (await report('azure', 'mixed.ndjson')).trimEnd().split('\n');
    expect(rows.map((row) => row.slice(0, 38))).toEqual(
      [
        '##vso[task.logissue type=error;sourcepa',
        '##vso[task.logissue type=error;sourcepa',
        '##vso[task.logissue type=error;sourcepa',
        '##vso[task.logissue type=warning;source',
        'as of 2021-10-15: 3 cases checked, 2 wi',
      ].map((row) => row.slice(0, 38)),
    );
    expect(rows[0]).toContain('sourcepath=mixed.ndjson;linenumber=4;columnnumber=2;code=not-json;]');
  });

  it('contains no command from the text of the input', async () => {
    const output = await report('azure', 'hostile.ndjson');
    expect(output.match(/##vso\[/g)).toHaveLength(1);
    expect(output.split('\n')).toHaveLength(3);
    const [, message = ''] = /\](.*)$/m.exec(output) ?? [];
    const shown = message
      .replaceAll('%3B', ';')
      .replaceAll('%5D', ']')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('#%23', '##')
      .replaceAll('%AZP25', '%');
    expect(shown).toContain(hostile.replace('\u{202E}', '\\u{202e}'));
  });
});

describe('a spreadsheet', () => {
  it('gets a row for each finding and fault', async () => {
    const rows = (await report('csv', 'mixed.ndjson', '--lang', 'zh-CN')).trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^\u{FEFF}类别,工单编号,/u);
    expect(rows.slice(1).map((row) => row.split(',').slice(0, 3))).toEqual([
      ['违规', 'a', 'fee-not-permitted'],
      ['提示', 'c', 'back-entry'],
      ['数据错误', '', 'not-json'],
      ['数据错误', '', 'not-json'],
    ]);
    expect(rows[1]).toContain('三(三)2');
  });

  it('gets no formula, and every cell in its column', async () => {
    const [, row = ''] = (await report('csv', 'hostile.ndjson')).split('\r\n');
    const cells = [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) =>
      (quoted ?? bare ?? '').replaceAll('""', '"'),
    );
    expect(cells).toHaveLength(16);
    expect(cells[1]).toBe(`'${hostile.replace('\r\n', ' ').replace('\u{202E}', '\\u{202e}')}`);
    expect(cells.every((cell) => !/^[=+@-]/.test(cell))).toBe(true);
  });
});

describe('the closing line', () => {
  it.each(['github', 'azure', 'junit'])('of %s says what the baseline and the configuration excuse', async (format) => {
    write('known.ndjson', lines(charged('a'), advised('c'), charged('d')));
    await run(['check', 'known.ndjson', '--as-of', '2021-10-15', '--no-config', '--write-baseline', 'known.json']);
    write('known.ndjson', lines(charged('a'), advised('c')));
    write('yekuo.config.json', '{"rules":{"back-entry":{"severity":"off","reason":"entered by the county"}}}');
    const baseline = ['--baseline', 'known.json', '--config', 'yekuo.config.json'];
    const output = await report(format, 'known.ndjson', ...baseline);
    expect(output).toContain(
      'as of 2021-10-15: 2 cases checked, 0 with findings: 0 violations, 0 advisories; 0 faults of the input; ' +
        '1 finding known from the baseline; 1 finding of codes that the configuration switches off; ' +
        '1 entry of the baseline did not occur',
    );
    const chinese = await report(format, 'known.ndjson', ...baseline, '--lang', 'zh-CN');
    expect(chinese).toContain('；基线已记录的问题 1 项；配置文件关闭的检查另有问题 1 项；基线中 1 项未再出现');
  });

  it.each(['github', 'azure', 'junit'])(
    'of %s counts the findings of the earlier run and expired entries',
    async (format) => {
      write('known.ndjson', lines(charged('a')));
      await run([
        'check',
        'known.ndjson',
        '--as-of',
        '2021-10-15',
        '--no-config',
        '--format',
        'json',
        '--output',
        'earlier.json',
      ]);
      const earlier = await report(format, 'known.ndjson', '--no-config', '--earlier', 'earlier.json');
      expect(earlier).toContain('; 1 finding of the earlier run; only new ones fail');
      await run(['check', 'known.ndjson', '--as-of', '2021-10-15', '--no-config', '--write-baseline', 'known.json']);
      const entries = JSON.parse(read('known.json')) as { readonly findings: readonly object[] };
      const expiring = entries.findings.map((entry) => ({ ...entry, expires: '2021-10-14' }));
      write('known.json', JSON.stringify({ ...entries, findings: expiring }));
      const expired = await report(format, 'known.ndjson', '--no-config', '--baseline', 'known.json');
      expect(expired).toContain('; 1 entry of the baseline has expired and no longer counts');
    },
  );
});
