/** Reports for GitLab, Azure Pipelines and spreadsheets. */
import { afterAll, describe, expect, it } from 'vitest';
import { advised, charged, clean, lines, workplace } from '../program';

const place = workplace();
const { run, write } = place;
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
    expect(cells).toHaveLength(15);
    expect(cells[1]).toBe(`'${hostile.replace('\r\n', ' ').replace('\u{202E}', '\\u{202e}')}`);
    expect(cells.every((cell) => !/^[=+@-]/.test(cell))).toBe(true);
  });
});
