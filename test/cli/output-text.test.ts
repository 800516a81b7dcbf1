/** Text of the input in reports and messages: it does not control terminals or CI systems. */
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { printable } from '../../src/cli/output/printable';
import { charged, clean, lines, workplace } from './program';
import { runs } from '../support/runs';

const place = workplace();
const { run, write } = place;
afterAll(place.remove);

const pieces = [
  '\n',
  '\r\n',
  '::error file=x::',
  '::',
  ':',
  ' ',
  '##',
  '##vso[task.complete result=Succeeded]',
  '##[group]',
  "##teamcity[buildStatus status='SUCCESS']",
  '[',
  'vso',
  '\u{1B}[2J',
  '\u{9B}2J',
  '\u{7F}',
  '\u{202E}',
  '\u{2028}',
  '甲',
  'a',
];
const hostile = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
  // A text of blanks alone is no text.
  .map((text) => (text.trim() === '' ? `${text}a` : text));
/** A file name: not so long, and no folder. */
const fileName = hostile.map((text) => `${text}.ndjson`.replace(/^-/, 'a'));

/** Text that a terminal, GitHub, Azure or TeamCity would execute. */
function expectHarmless(output: string): void {
  expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u{2028}\u{2029}]/u);
  expect(output).not.toMatch(/^\s*::/m);
  expect(output).not.toMatch(/##[a-z]*\[/i);
}

describe('a text report', () => {
  it('has no further lines for hostile text, and no line that is a command', async () => {
    await fc.assert(
      fc.asyncProperty(fileName, hostile, async (name, text) => {
        const record = { id: text, facts: {}, fees: [{ item: text }] };
        write(
          name,
          lines(record, record, { id: `${text}2`, facts: {}, [text]: 1 }, { id: text, facts: { [text]: 1 } }),
        );
        write('policy.json', JSON.stringify({ id: `pilot${text}` }));
        const fingerprint = '0'.repeat(32);
        const howBad = { severity: 'violation', evidence: {} };
        write(
          'baseline.json',
          JSON.stringify({ version: 2, findings: [{ fingerprint, case: text, code: text, path: [text], ...howBad }] }),
        );
        const files = ['--policy', 'policy.json', '--baseline', 'baseline.json'];
        const { stdout, stderr } = await run(['check', '--as-of', '2021-07-01', ...files, '--', name]);
        expect(stderr).toBe('');
        expectHarmless(stdout);
        expect(stdout.split('\n')).toHaveLength(15);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('a message on standard error', () => {
  it('has no further lines for hostile text, and no line that is a command', async () => {
    write('clean.ndjson', lines(clean('a')));
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        write('hostile.json', JSON.stringify({ id: 'x', parameters: { [text]: 1 }, [text]: text }));
        for (const args of [
          ['check', '--', text],
          ['check', '--', `${text}.none*`],
          ['check', 'clean.ndjson', `--format=${text}`],
          ['check', 'clean.ndjson', `--output=no/such/${text}/folder`],
          ['check', 'clean.ndjson', `--baseline=no/such/${text}`],
          ['check', 'clean.ndjson', '--policy=hostile.json'],
          ['check', 'clean.ndjson', '--calendar=hostile.json'],
          ['check', 'clean.ndjson', `--policy=no/such/${text}`],
          ['check', 'clean.ndjson', `--${text}`],
          ['decide', 'processTimeLimit', '--facts', 'hostile.json'],
          ['decide', text, '--facts', 'hostile.json'],
          ['deadline', 'works', '--from', '2021-09-28', '--facts', 'hostile.json'],
          ['deadline', '--from', text, '--working-days', '1'],
          ['explain', '--', text],
          [text],
        ]) {
          const { code, stderr } = await run(args);
          expect(code).toBe(2);
          expect(stderr).toMatch(/^yekuo: [^\n]+\n(?: {2}[^\n]+\n)*(?:See yekuo [^\n]*--help\n)?$/);
          expectHarmless(stderr);
        }
      }),
      { numRuns: runs(50) },
    );
  });

  it('names a file whose name has a line break', async () => {
    expect((await run(['check', 'no\n::error::x\u{1B}[31m'])).stderr).toBe(
      'yekuo: no\\u{a}::error::x\\u{1b}[31m: matches no file\n',
    );
  });
});

describe('GitHub annotations', () => {
  it('stay on one line each, without control characters', async () => {
    await fc.assert(
      fc.asyncProperty(fileName, hostile, async (name, text) => {
        write(name, lines({ id: text, facts: {}, fees: [{ item: text }] }, charged(text)));
        const { stdout } = await run(['check', '--as-of', '2021-07-01', '--format', 'github', '--', name]);
        expect(stdout).toMatch(/^::error [^\n]*\n::error [^\n]*\nas of [^\n]*\n$/);
        expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u{2028}\u{2029}]/u);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('printable', () => {
  it.each([
    ['plain: text, 甲 #1 [x]', 'plain: text, 甲 #1 [x]'],
    ['a\u{1B}[31m\n\u{202E}', 'a\\u{1b}[31m\\u{a}\\u{202e}'],
    ['::error::x', '\\u{3a}:error::x'],
    [' \u{A0}::error::x', ' \u{A0}\\u{3a}:error::x'],
    ['a::b', 'a::b'],
    ['x ##vso[a] ###[b]', 'x \\u{23}#vso[a] #\\u{23}#[b]'],
  ])('%j is %j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});
