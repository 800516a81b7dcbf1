/** `yekuo due`: the daily list of a supervision centre. */
import { afterAll, describe, expect, it } from 'vitest';
import { openClocks, type CaseRecord } from '../../src/compliance';
import { clauses, departments, type Department } from '../../src/policy';
import { lines, workplace } from './program';

const place = workplace();
const { run, write } = place;
afterAll(place.remove);

const facts = { voltageLevel: '220V', usage: 'residential', supportingWorks: false } as const;
const opened = (id: string, day: string): CaseRecord => ({
  id,
  facts,
  station: '城关所',
  handler: '=1+1',
  intake: { appliedAt: `${day}T09:00:00+08:00` },
  connectedOn: null,
});
const records = [opened('late', '2021-06-07'), opened('soon', '2021-06-10'), opened('later', '2021-06-11')];
write('open.ndjson', lines(...records.toReversed()));
write('closed.ndjson', lines({ ...opened('closed', '2021-06-07'), connectedOn: '2021-06-08' }));

const asked = ['due', 'open.ndjson', 'closed.ndjson', '--as-of', '2021-06-11'];

describe('yekuo due', () => {
  it('lists the earliest due first, with the days and who is alerted', async () => {
    expect(await run(asked)).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'as of 2021-06-11',
        '2021-06-09  late  whole process  red  4 of 2 working days  2 over  leader in charge  城关所  =1+1  marketing, supply stations  3.2.3',
        '2021-06-15  soon  whole process  blue  1 of 2 working days  1  handler  城关所  =1+1  marketing, supply stations  3.2.3',
        '2021-06-16  later  whole process  0 of 2 working days  2  城关所  =1+1  marketing, supply stations  3.2.3',
        '3 running time limits, 1 of them overdue',
        '  marketing: 3 in 3 cases, 1 overdue',
        '  supply stations: 3 in 3 cases, 1 overdue',
        '',
      ].join('\n'),
    });
  });

  it('counts one, and writes a moment as people do', async () => {
    const intake = { channel: 'phone', phoneEndedAt: '2021-06-10T23:50:00+08:00', dispatchedAt: null } as const;
    write('call.ndjson', lines({ id: 'call', facts: {}, intake }));
    const { stdout } = await run(['due', 'call.ndjson', '--as-of', '2021-06-11']);
    expect(stdout).toContain('2021-06-11 00:10  call  dispatch of the telephone booking  yellow');
    expect(stdout).toContain('1 running time limit, 1 of them overdue\n');
  });

  it.each([
    ['zh-CN', '红色  至少5/2 个工作日  至少超 3 个工作日'],
    ['en', 'red  at least 5 of 2 working days  at least 3 over'],
  ])('says in %s that days are the least possible', async (language, cells) => {
    write('suspended.ndjson', lines({ ...opened('suspended', '2021-06-10'), suspensions: [{ from: '2021-06-18' }] }));
    const { stdout } = await run(['due', 'suspended.ndjson', '--as-of', '2021-06-30', '--lang', language]);
    expect(stdout).toContain(cells);
  });

  it.each([
    ['zh-CN', '待定；缺少信息：第1项配套工程的开工日期'],
    ['en', 'open; unknown: start of works item 1'],
  ])('names the dates that a clock lacks in words in %s', async (language, note) => {
    const works = [{ voltageLevel: '10kV', type: 'lineTap', completedOn: null }];
    write('undated.ndjson', lines({ id: 'undated', facts: {}, works }));
    const { stdout } = await run(['due', 'undated.ndjson', '--as-of', '2021-06-11', '--lang', language]);
    expect(stdout).toContain(`${note}\n`);
    await run([
      'check',
      'undated.ndjson',
      '--as-of',
      '2021-06-11',
      '--lang',
      language,
      '--format',
      'html',
      '--output',
      'p.html',
    ]);
    expect(place.read('p.html')).not.toContain('works[0]');
  });

  it('answers in Chinese', async () => {
    const { stdout } = await run([...asked, '--lang', 'zh-CN']);
    expect(stdout).toContain('2021-06-09  late  办电全流程  红色  4/2 个工作日  超 2 个工作日  分管领导');
    expect(stdout).toContain('三(二)3');
  });

  it('cites the document of a clause, if it is not the document of the policy', async () => {
    const labels = { '3.2.3': { section: '第八条', documentNumber: '虚构〔2030〕2号' } };
    write('cited.json', JSON.stringify({ id: 'cited', clauses: labels }));
    const { stdout } = await run([...asked, '--lang', 'zh-CN', '--policy', 'cited.json']);
    expect(stdout).toContain('  虚构〔2030〕2号 第八条');
  });

  it('prints the clocks of every case as JSON', async () => {
    const { stdout } = await run([...asked, '--format', 'json']);
    const { clocks } = JSON.parse(stdout) as { clocks: readonly Record<string, unknown>[] };
    expect(clocks.map(({ case: id, station, handler, ...clock }) => ({ id, station, handler, ...clock }))).toEqual(
      records.flatMap((record) =>
        openClocks(record, { asOf: '2021-06-11' }).map((clock) => ({
          id: record.id,
          station: record.station,
          handler: record.handler,
          ...clock,
        })),
      ),
    );
  });

  it('counts by responsible department, each case once per department', async () => {
    const works = [
      { voltageLevel: '10kV', type: 'lineTap', startedOn: '2021-06-01', agreedOn: '2021-06-10', completedOn: null },
    ] as const;
    write('works.ndjson', lines({ id: 'works', facts: {}, works }));
    const { stdout } = await run(['due', 'works.ndjson', 'open.ndjson', '--as-of', '2021-06-11', '--format', 'json']);
    const { byDepartment } = JSON.parse(stdout) as { byDepartment: Record<string, unknown> };
    const owed = clauses['3.2.5'].departments;
    expect(Object.keys(byDepartment)).toEqual(
      Object.keys(departments).filter((name) =>
        [...owed, ...clauses['3.2.3'].departments].includes(name as Department),
      ),
    );
    expect(byDepartment['marketing']).toEqual({ cases: 4, clocks: 5, overdue: 3 });
    expect(byDepartment['supplyStations']).toEqual({ cases: 4, clocks: 5, overdue: 3 });
    expect(byDepartment['developmentAndConstruction']).toEqual({ cases: 1, clocks: 2, overdue: 2 });
  });

  it('writes CSV without formulas', async () => {
    const { stdout } = await run([...asked, '--format', 'csv', '--lang', 'zh-CN']);
    const rows = stdout.trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^\u{FEFF}到期日,工单编号,/u);
    expect(rows).toHaveLength(4);
    for (const row of rows.slice(1)) expect(row).toContain(`"'=1+1"`);
    for (const row of rows.slice(1)) expect(row).toContain('营销部、各供电所（中心）');
  });

  it('writes a page', async () => {
    const { stdout } = await run([...asked, '--format', 'html', '--lang', 'zh-CN']);
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(stdout.match(/<tr class="(red|blue|none)">/g)).toHaveLength(3);
    expect(stdout).toContain('<td>营销部、各供电所（中心）</td>');
    expect(stdout).toContain('<tr><td>营销部</td><td>3</td><td>3</td><td>1</td></tr>');
  });

  it('counts in the report what could not be read, since its clocks are missing there', async () => {
    write('broken.ndjson', `{\n${lines(opened('soon', '2021-06-10'), { id: 'x' })}`);
    const reportOf = async (file: string, format: string, language: string): Promise<string> =>
      (await run(['due', file, '--as-of', '2021-06-11', '--format', format, '--lang', language])).stdout;
    expect(JSON.parse(await reportOf('broken.ndjson', 'json', 'en'))).toMatchObject({ unreadable: 2 });
    expect(JSON.parse(await reportOf('open.ndjson', 'json', 'en'))).toMatchObject({ unreadable: 0 });
    expect(await reportOf('broken.ndjson', 'html', 'zh-CN')).toContain('数据错误 2 处');
    expect(await reportOf('open.ndjson', 'html', 'zh-CN')).not.toContain('数据错误');
  });

  it('reports a record that cannot be read, and lists the others', async () => {
    write('broken.ndjson', `{\n${lines(opened('soon', '2021-06-10'), { id: 'x' })}`);
    const { code, stdout, stderr } = await run(['due', 'broken.ndjson', '.', '--as-of', '2021-06-11']);
    expect(code).toBe(2);
    expect(stdout).toContain('2021-06-15  soon');
    expect(stderr).toContain('2 faults of the input');
  });

  it.each([[[]], [['open.ndjson', '--as-of', 'soon']], [['open.ndjson', '--format', 'sarif']], [['missing.ndjson']]])(
    'fails for %j',
    async (args) => {
      expect(await run(['due', ...args])).toMatchObject({ code: 2, stdout: '' });
    },
  );

  it('reports that no limit is running', async () => {
    expect((await run(['due', 'closed.ndjson', '--as-of', '2021-06-11'])).stdout).toBe(
      'as of 2021-06-11\nNo running time limits.\n',
    );
  });
});
