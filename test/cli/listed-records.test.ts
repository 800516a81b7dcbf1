/** `due` and `readings` count what `check` would check: every case once, and never nothing without saying so. */
import { afterAll, describe, expect, it } from 'vitest';
import { workplace } from './program';

const { run, write, remove } = workplace();
afterAll(remove);

const record = {
  id: 'A',
  facts: { voltageLevel: '10kV', importantCustomer: false, assetTransfer: false },
  intake: { channel: 'online', appliedAt: '2021-06-10T09:00:00+08:00' },
  connectedOn: null,
};
const line = `${JSON.stringify(record)}\n`;
write('a.ndjson', line);
write('again.ndjson', line);
write('twice.ndjson', line + line);
write('broken-first.ndjson', `${JSON.stringify({ ...record, facts: 1 })}\n${line}`);
write('empty.ndjson', '');
write('no-rows.csv', '申请编号,供电电压\n');

describe.each(['due', 'readings'])('yekuo %s', (command) => {
  const day = ['--as-of', '2021-06-15', '--lang', 'en'];

  it('counts a repeated id once, and says that something could not be read', async () => {
    const once = await run([command, 'a.ndjson', ...day]);
    const twice = await run([command, 'a.ndjson', 'again.ndjson', ...day]);
    expect(once.code).toBe(0);
    expect(twice.stdout).toBe(once.stdout);
    expect(twice.code).toBe(2);
    expect(twice.stderr).toContain('1 fault of the input');
  });

  it('takes a record whose id only a malformed one had, as the check does', async () => {
    const { stdout } = await run([command, 'broken-first.ndjson', ...day]);
    expect(stdout).toBe((await run([command, 'a.ndjson', ...day])).stdout);
  });

  it.each(['empty.ndjson', 'no-rows.csv'])('reports that %s has no record', async (name) => {
    for (const files of [[name], ['a.ndjson', name]]) {
      const { code, stderr } = await run([command, ...files, ...day]);
      expect(stderr).toContain(`${name}: contains no record; use --allow-empty to accept this`);
      expect(code).toBe(2);
      expect(await run([command, ...files, ...day, '--allow-empty'])).toMatchObject({ code: 0, stderr: '' });
    }
  });
});

describe('yekuo convert', () => {
  it('reports an id that occurs twice, in one file or in two, and converts every record', async () => {
    const once = await run(['convert', 'a.ndjson']);
    expect(once).toMatchObject({ code: 0, stdout: line, stderr: '' });
    const inTwo = await run(['convert', 'a.ndjson', 'again.ndjson', '--lang', 'en']);
    expect(inTwo).toMatchObject({ code: 2, stdout: line + line });
    expect(inTwo.stderr).toContain('again.ndjson:1:7  ');
    const inOne = await run(['convert', 'twice.ndjson', '--lang', 'en']);
    expect(inOne).toMatchObject({ code: 2, stdout: line + line });
    expect(inOne.stderr).toContain('twice.ndjson:2:7  ');
  });

  it.each(['empty.ndjson', 'no-rows.csv'])('reports that %s has no record, and converts the others', async (name) => {
    const { code, stdout, stderr } = await run(['convert', name, 'a.ndjson']);
    expect(stderr).toContain(`${name}:1:1  contains no record; use --allow-empty to accept this`);
    expect(stdout).toBe((await run(['convert', 'a.ndjson'])).stdout);
    expect(code).toBe(2);
    expect(await run(['convert', name, '--allow-empty'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });
});
