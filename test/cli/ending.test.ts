/** How a run ends early, and where its reports go. */
import { lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main';
import { chunks, clean, lines, workplace } from './program';

const place = workplace();
const { folder, run, write, read } = place;
afterAll(place.remove);

it.each<readonly [string, boolean, readonly string[]]>([
  ['to standard output', false, []],
  ['to standard output by name', false, ['--output', '-']],
  ['to a file', true, ['--output', 'report']],
  ['to a new baseline', true, ['--write-baseline', 'known.json']],
])('signals are taken where a draft has to be removed: reports %s', async (_, takes, options) => {
  write('a.ndjson', lines(clean('a')));
  let taken = 0;
  let released = 0;
  const silent = { isTerminal: false, write: () => Promise.resolve() };
  const code = await main(['check', 'a.ndjson', ...options], {
    stdin: chunks([]),
    stdout: silent,
    stderr: silent,
    environment: {},
    workingDirectory: folder,
    now: () => Date.UTC(2021, 6, 1),
    onTermination: () => {
      taken += 1;
      return () => (released += 1);
    },
  });
  expect({ code, taken, released }).toEqual({ code: 0, taken: takes ? 1 : 0, released: takes ? 1 : 0 });
});

it('a link to a file that is not there yet stays one', async () => {
  write('a.ndjson', lines(clean('a')));
  mkdirSync(join(folder, 'reports'));
  symlinkSync('reports/second', join(folder, 'first'));
  symlinkSync('today', join(folder, 'reports/second'));
  expect((await run(['check', 'a.ndjson', '--output', 'first'])).code).toBe(0);
  expect(lstatSync(join(folder, 'first')).isSymbolicLink()).toBe(true);
  expect(lstatSync(join(folder, 'reports/second')).isSymbolicLink()).toBe(true);
  expect(read('reports/today')).toContain('1');
});

it('events of the system, such as signals, are handled between two records of a chunk', async () => {
  // However fast the machine is: every look at the clock is 10 ms later than the last.
  let milliseconds = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (milliseconds += 10));
  const records = Array.from({ length: 60 }, (_, index) => clean(`record-${index}`));
  let events = 0;
  const count = (): void => {
    events += 1;
    counting = setImmediate(count);
  };
  let counting = setImmediate(count);
  try {
    expect((await run(['check', '-', '--output', 'report'], { stdin: [lines(...records)] })).code).toBe(0);
  } finally {
    clearImmediate(counting);
    clock.mockRestore();
  }
  expect(events).toBeGreaterThan(20);
});
