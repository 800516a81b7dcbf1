/** The files that the arguments of a check name. */
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { filesMatching } from '../../../src/cli/input/glob';
import { inputsFrom } from '../../../src/cli/input/input';
import { chunks, lines, charged, clean, workplace } from '../program';
import { containing } from '../../support/matchers';
import { runs } from '../../support/runs';

const place = workplace();
const { run, write, folder } = place;
afterAll(place.remove);

/** The names of the inputs of a check. */
function inputNames(...args: readonly string[]): readonly string[] {
  return inputsFrom(args, { workingDirectory: folder, stdin: chunks([]) }).map(({ name }) => name);
}

describe('a file whose name is a pattern', () => {
  it('does not hide the files that the pattern matches', async () => {
    write('records/june.ndjson', lines(charged('a')));
    write('records/*.ndjson', lines(clean('b')));
    expect(inputNames('records/*.ndjson')).toEqual(['records/*.ndjson', 'records/june.ndjson']);
    expect((await run(['check', 'records/*.ndjson'])).code).toBe(1);
  });

  it('is read even if the pattern does not match it', () => {
    write('brackets/x[1].json', lines(clean('a')));
    write('brackets/x1.json', lines(clean('b')));
    expect(inputNames('brackets/x[1].json')).toEqual(['brackets/x1.json', 'brackets/x[1].json']);
  });

  it('is skipped by a pattern if it is a folder', () => {
    write('folders/*.ndjson/inside.txt', '');
    write('folders/june.ndjson', lines(clean('a')));
    expect(inputNames('folders/*.ndjson')).toEqual(['folders/june.ndjson']);
  });

  const name = fc
    .stringMatching(/^[ab*?[\]{},!]{1,6}$/)
    .filter((text) => !/^\.|^-/.test(text))
    .map((text) => `any/${text}`);

  it('joins the matches whatever the names are, each file once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), (names) => {
        for (const each of names) write(each, '');
        for (const each of names) {
          const found = inputNames(each);
          expect(new Set(found).size).toBe(found.length);
          expect(found).toEqual([...new Set([each, ...filesMatching(each, folder)])].toSorted());
        }
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('a name that cannot be looked up', () => {
  it.each([
    ['x'.repeat(300), 'the name is too long'],
    ['records/june.ndjson/x', 'a part of the path is not a folder'],
    ['missing.ndjson', 'no such file'],
  ])('%s is reported without a stack', async (missing, reason) => {
    expect(await run(['check', missing])).toEqual({ code: 2, stdout: '', stderr: containing(reason) });
    expect((await run(['check', missing])).stderr).not.toContain('unexpected');
  });

  it('may still be a pattern', () => {
    write('long/june.ndjson', '');
    expect(inputNames(`long/{june,${'x'.repeat(300)}}.ndjson`)).toEqual(['long/june.ndjson']);
  });
});

describe('what is missing', () => {
  write('some/a.ndjson', lines(clean('missing-a')));
  write('some/empty.ndjson', '\n');

  it.each([
    ['some/missing.ndjson', 'no such file or folder'],
    ['some/*.xml', 'matches no file'],
  ])('%s does not prevent the check of the others', async (name, reason) => {
    const { code, stdout, stderr } = await run(['check', name, 'some/a.ndjson', '--lang', 'en']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `yekuo: ${name}: ${reason}\n` });
    expect(stdout).toContain(`${name}:1:1`);
    expect(stdout).toContain('1 case checked');
    expect((await run(['check', name, 'some/a.ndjson', '--exit-zero'])).code).toBe(0);
    expect((await run(['check', name, '--exit-zero'])).code).toBe(0);
  });

  it('in a folder that cannot be read is reported', () => {
    const reported: string[] = [];
    write('loops/a.ndjson', '');
    // A name that is too long for the system is used instead of an unreadable folder, which a superuser could read.
    const long = 'x'.repeat(300);
    expect(filesMatching(`loops/${long}/*.ndjson`, folder, (path) => reported.push(path))).toEqual([]);
    expect(reported).toEqual([`loops/${long}`]);
  });

  it('with an empty name is reported', async () => {
    expect(await run(['check', ''])).toMatchObject({ code: 2, stderr: containing('an input has an empty name') });
  });

  it('the current folder is named', async () => {
    expect((await run(['check', '.', '--lang', 'en'])).stdout).toContain('.:1:1  fault');
  });
});

describe('an empty input', () => {
  it.each(['\n', '[]', '', ' \r\n'])('among others is a fault: %j', async (content) => {
    write('some/empty.json', content);
    const { code, stdout } = await run(['check', 'some/a.ndjson', 'some/empty.json', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stdout).toContain('some/empty.json:1:1');
    expect(stdout).toContain('contains no record; use --allow-empty to accept this');
    expect((await run(['check', 'some/a.ndjson', 'some/empty.json', '--allow-empty'])).code).toBe(0);
    expect((await run(['check', 'some/a.ndjson', 'some/empty.json', '--exit-zero'])).code).toBe(0);
  });

  it('alone exits 0 with --exit-zero, with a message', async () => {
    expect(await run(['check', 'some/empty.ndjson', '--exit-zero'])).toMatchObject({
      code: 0,
      stderr: containing('there are no records'),
    });
  });
});
