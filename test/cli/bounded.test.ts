/** Inputs designed to be slow: time grows no faster than the input, and memory hardly at all. */
import { afterAll, describe, expect, it, vi } from 'vitest';
import { containing } from '../support/matchers';
import { namePattern } from '../../src/cli/input/glob-name';
import { runs } from '../support/runs';
import { charged, clean, lines, workplace } from './program';

// Far above what it takes, even on a busy machine, and far below what it took.
vi.setConfig({ testTimeout: 20_000 });

const place = workplace();
const { run, write } = place;
afterAll(place.remove);

describe('the time', () => {
  it.each(['blank.ndjson', 'blank'])('of very many blank lines is linear, in %s', async (name) => {
    const blank = runs(50_000_000);
    write(name, Buffer.concat([Buffer.alloc(blank, '\n'), Buffer.from(lines(charged('a')))]));
    const { stdout } = await run(['check', name, '--format', 'ndjson']);
    expect(stdout).toContain(`"line":${blank + 1},`);
  });

  it('of a pattern is bounded', () => {
    const matches = namePattern(`${'a*'.repeat(30)}b`);
    expect(matches('a'.repeat(5_000))).toBe(false);
    expect(matches(`${'a'.repeat(200)}b`)).toBe(true);
  });

  it('of a pattern with very many alternatives is refused', async () => {
    const { code, stderr } = await run(['check', '{a,b,c,d}'.repeat(12)]);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: containing('at most 1000 alternatives') });
  });
});

describe('faults', () => {
  it('are listed up to the requested number, with any number of threads', async () => {
    write('broken.ndjson', `${'x\n'.repeat(5)}${lines(clean('a'))}${'x\n'.repeat(5)}`);
    for (const jobs of ['1', '3']) {
      const { stdout } = await run([
        'check',
        'broken.ndjson',
        '--format',
        'ndjson',
        '--max-faults',
        '7',
        '--jobs',
        jobs,
      ]);
      expect(stdout.match(/"line":\d+/g)).toEqual([1, 2, 3, 4, 5, 7, 8].map((line) => `"line":${line}`));
    }
  });
});

describe('a run without records', () => {
  it.each([
    ['empty standard input', ''],
    ['blank lines', '\n \n'],
    ['an empty array', '[]'],
    ['a byte order mark', '\u{FEFF}'],
  ])('fails: %s', async (_, stdin) => {
    const { code, stderr } = await run(['check', '-'], { stdin: [stdin] });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'yekuo: there are no records; use --allow-empty to accept this\n',
    });
    expect((await run(['check', '-', '--allow-empty'], { stdin: [stdin] })).code).toBe(0);
  });
});
