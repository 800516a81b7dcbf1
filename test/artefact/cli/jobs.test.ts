/** Several threads give the reports of one. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { repository } from '../../../tools/repository';
import { containing } from '../../support/matchers';
import { buildProgram } from './built-program';
import { advised, charged, clean, lines, workplace } from '../../cli/program';

// Every process takes its time to start, the more so on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const month = readFileSync(join(repository, 'examples/records/month.ndjson'), 'utf8');
const formats = ['text', 'json', 'ndjson', 'sarif', 'junit', 'github', 'html'];

describe('several threads', () => {
  const place = workplace();
  afterAll(place.remove);
  const { run, write, read } = place;

  /** Everything a run leaves behind, in every format. */
  async function everything(names: readonly string[], ...args: readonly string[]): Promise<readonly string[]> {
    const outputs = formats.flatMap((format) => ['--format', format, '--output', `report.${format}`]);
    const { code, stderr } = await run(['check', ...names, '--as-of', '2021-10-15', ...outputs, ...args]);
    return [String(code), stderr, ...formats.map((format) => read(`report.${format}`))];
  }

  it('write the same, with repeated ids, faults and a baseline', async () => {
    write('known.json', '');
    await run(['check', '-', '--write-baseline', 'known.json'], { stdin: [lines(charged('c1'), charged('gone'))] });
    const record = fc.oneof(
      fc.nat(30).map((n) => lines(charged(`c${n}`))),
      fc.nat(30).map((n) => lines(clean(`c${n}`))),
      fc.nat(30).map((n) => lines(advised(`c${n}`))),
      fc.constantFrom('x\n', '\n', '{}\n', '{"id":"a","facts":{"usage":"none"}}\n'),
    );
    const file = fc.array(record, { maxLength: 30 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(file, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 2, max: 4 }),
        async (files, jobs) => {
          const names = files.map((content, index) => {
            write(`${index}.ndjson`, content);
            return `${index}.ndjson`;
          });
          const one = await everything(names, '--baseline', 'known.json');
          expect(await everything(names, '--baseline', 'known.json', '--jobs', String(jobs))).toEqual(one);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('threads of the built program', () => {
  const { folder, path, run, remove } = buildProgram();
  afterAll(remove);
  const copies = Array.from({ length: 12 }, (_, copy) => month.replaceAll('"id":"', `"id":"${copy}-`)).join('');
  writeFileSync(join(folder, 'long.ndjson'), copies);
  writeFileSync(join(folder, 'again.ndjson'), month.replaceAll('"id":"', '"id":"7-'));
  writeFileSync(join(folder, 'long.json'), `[${copies.trimEnd().replaceAll('\n', ',\n')}]`);

  it.each([['long.ndjson'], ['long.ndjson', 'again.ndjson'], ['long.json', 'again.ndjson']])(
    'write the same for %s %s',
    async (...names) => {
      for (const format of ['text', 'sarif']) {
        const args = ['check', ...names, '--as-of', '2021-10-15', '--format', format];
        expect(await run([...args, '--jobs', '3'])).toEqual(await run(args));
      }
    },
  );

  it.each([20, 22, 24])('end with a reason if they cannot be started, with %i open files at most', (files) => {
    const line = `ulimit -n ${files}; exec "$0" "$@"`;
    const args = ['-c', line, process.execPath, path, 'check', 'again.ndjson', '--jobs', '4'];
    const { status, stderr } = spawnSync('bash', args, { cwd: folder, encoding: 'utf8' });
    // How many files a thread needs differs between versions of Node.js.
    if (status === 1) return;
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: containing('cannot check with several threads: ') });
  });

  it('read standard input, too', async () => {
    const args = ['check', '-', '--as-of', '2021-10-15', '--format', 'ndjson'];
    expect(await run([...args, '--jobs', '2'], copies)).toEqual(await run(args, copies));
  });
});
