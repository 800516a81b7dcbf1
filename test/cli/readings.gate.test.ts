/** The other formats of `yekuo readings`: slow, since every table is compiled under every reading. */
import { afterAll, describe, expect, it } from 'vitest';
import { contested, day, firm } from './contested-records';
import { lines, workplace } from './program';

const place = workplace();
const { run, write } = place;
afterAll(place.remove);
write('both.ndjson', lines(contested, firm));

describe('yekuo readings', () => {
  it('counts the changes under every other reading', async () => {
    const { code, stdout } = await run(['readings', 'both.ndjson', ...day]);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        'I-04 lowVoltageOnly: 1 case changed, 1 finding removed, 0 added',
        '  Is a small/micro enterprise at high voltage funded to the red line?',
        '  No, small/micro enterprises are funded at low voltage only.',
        'neixiang2021 as of 2021-07-01: 2 cases; 1 other reading changes findings, 36 do not',
        '',
      ].join('\n'),
    );
  });

  it('as data, and as a table', async () => {
    const { stdout } = await run(['readings', 'both.ndjson', ...day, '--format', 'json']);
    const { cases, readings } = JSON.parse(stdout) as { cases: number; readings: readonly unknown[] };
    expect(cases).toBe(2);
    expect(readings[0]).toEqual({
      interpretation: 'I-04',
      reading: 'lowVoltageOnly',
      cases: 1,
      cleared: 1,
      added: 0,
    });
    const { stdout: table } = await run(['readings', 'both.ndjson', ...day, '--format', 'markdown', '--lang', 'zh-CN']);
    expect(table).toContain('| I-04 高压接入的小微企业是否享受投资至红线？ |');
  });

  it('starts from the readings that a policy chooses', async () => {
    write('policy.json', JSON.stringify({ id: 'other', readings: { 'I-04': 'lowVoltageOnly' } }));
    const { stdout } = await run(['readings', 'both.ndjson', ...day, '--policy', 'policy.json']);
    expect(stdout).toContain('I-04 anyVoltage: 1 case changed, 0 findings removed, 1 added');
  });

  it('reports what it cannot read', async () => {
    write('bad.ndjson', '{"id": 1}\n');
    const { code, stderr } = await run(['readings', 'both.ndjson', 'bad.ndjson', ...day]);
    expect(code).toBe(2);
    expect(stderr).toContain('1 fault of the input');
    expect(await run(['readings'])).toMatchObject({ code: 2 });
  });

  it('names every policy of a set', async () => {
    write('old.json', JSON.stringify({ id: 'old', inForceThrough: '2022-12-31' }));
    write(
      'next.json',
      JSON.stringify({ extends: 'old.json', id: 'next', inForceFrom: '2023-03-01', fees: ['meterFee'] }),
    );
    const policies = ['--policy', 'old.json', '--policy', 'next.json', '--as-of', '2023-06-01'];
    expect((await run(['readings', 'both.ndjson', ...policies])).stdout).toContain('old, next');
  });
});

it('yekuo readings counts in the report what could not be read', async () => {
  write('broken.ndjson', `{\n${lines(contested)}`);
  const reportOf = async (format: string): Promise<string> =>
    (await run(['readings', 'broken.ndjson', ...day, '--format', format, '--lang', 'en'])).stdout;
  expect(JSON.parse(await reportOf('json'))).toMatchObject({ cases: 1, unreadable: 1 });
  expect(await reportOf('markdown')).toContain('1 fault of the input');
});
