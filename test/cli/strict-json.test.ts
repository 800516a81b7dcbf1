/** All JSON is read strictly: nothing is dropped silently. */
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { matching } from '../support/matchers';
import { parseJson } from '../../src/cli/input/json/parse-json';
import { charged, clean, lines, workplace } from './program';
import { runs } from '../support/runs';

const place = workplace();
const { run, write } = place;
afterAll(place.remove);

const twice = '{"id":"a","facts":{},"fees":[{"item":"meterFee"}],"fees":[]}';

describe('a repeated key', () => {
  it.each([
    ['on a line', 'twice.ndjson', `${lines(clean('b'))}${twice}\n`, '2:51'],
    ['in an array', 'twice-array.json', `[${twice}]`, '1:52'],
    ['in a single record', 'twice.json', twice.replaceAll(',', ',\n'), '4:1'],
    ['written with an escape', 'escaped.ndjson', twice.replace('"fees":[]', '"\\u0066ees":[]'), '1:51'],
    ['within an object', 'within.ndjson', '{"id":"a","facts":{"usage":"other","usage":"residential"}}', '1:36'],
  ])('%s is a fault', async (_, name, content, at) => {
    write(name, content);
    const { code, stdout } = await run(['check', name]);
    expect(code).toBe(2);
    expect(stdout).toContain(`${name}:${at}  fault  duplicate-key  the key "`);
  });

  it.each([
    ['policy', ['check', '-', '--policy', 'file.json'], '{"id":"a","id":"b"}'],
    ['calendar', ['check', '-', '--calendar', 'file.json'], '{"year":2030,"year":2031}'],
    ['baseline', ['check', '-', '--baseline', 'file.json'], '{"version":1,"findings":[],"findings":[]}'],
    ['facts', ['decide', 'processTimeLimit', '--facts', 'file.json'], '{"usage":"other","usage":"residential"}'],
  ])('in a %s fails the run', async (what, args, content) => {
    write('file.json', content);
    const { code, stderr } = await run(args, { stdin: [lines(clean('a'))] });
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^yekuo: ${what} file.json:1:\\d+: the key "\\w+" is repeated\n`));
  });

  it('is found wherever it is, and only then', () => {
    const text = fc.letrec<{ value: readonly [text: string, sound: boolean] }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 0 }).map((value) => [JSON.stringify(value), true] as const),
        fc.constantFrom('1e20', '1E5', '-1e-9', '1000').map((number) => [number, true] as const),
        fc
          .array(tie('value'), { maxLength: 3 })
          .map((items) => [`[${items.map(([item]) => item).join()}]`, items.every(([, sound]) => sound)] as const),
        fc
          .tuple(
            fc.array(fc.tuple(fc.constantFrom('a', 'b', 'a:', '\\', '"', '__proto__'), tie('value')), { maxLength: 3 }),
            fc.constantFrom('', ' '),
          )
          .map(([members, space]) => {
            const distinct = new Set(members.map(([key]) => key)).size === members.length;
            return [
              `{${members.map(([key, [value]]) => `${JSON.stringify(key)}${space}:${value}`).join(`${space},`)}}`,
              distinct && members.every(([, [, sound]]) => sound),
            ] as const;
          }),
      ),
    })).value;
    fc.assert(
      fc.property(text, ([written, sound]) => {
        const parsed = parseJson(written);
        expect('value' in parsed).toBe(sound);
        if ('value' in parsed) expect(parsed.value).toEqual(JSON.parse(written));
        else expect(parsed.fault.expected).toBe('new-key');
      }),
      { numRuns: runs(1_000) },
    );
  });
});

describe('concatenated files', () => {
  it('may each begin with a byte order mark', async () => {
    const file = `\u{FEFF}${lines(charged('a'))}\u{FEFF}${lines(clean('b'))}\u{FEFF}\n`;
    expect(await run(['check', '-', '--format', 'ndjson'], { stdin: [file] })).toMatchObject({
      code: 1,
      stdout: matching(/^\{"type":"finding"[^\n]*"line":1,"column":38[^\n]*\n$/),
    });
  });
});

describe('an input in another encoding', () => {
  it('is decompressed if it is compressed with gzip', async () => {
    expect(await run(['check', '-'], { stdin: [gzipSync(lines(clean('a')))] })).toMatchObject({ code: 0 });
    expect(await run(['check', '-'], { stdin: [gzipSync(lines(clean('a'))).subarray(0, 30)] })).toMatchObject({
      code: 2,
    });
  });

  it.each([
    ['GB18030', Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xd2, 0xb5, 0xc0, 0xa9]), Buffer.from('"}\n')])],
    ['UTF-16', Buffer.from(`\u{FEFF}${lines(clean('a'))}`, 'utf16le')],
    ['ZIP', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff])],
  ])('is called %s', async (name, bytes) => {
    const { code, stdout } = await run(['check', '-'], { stdin: [bytes] });
    expect({ code, named: stdout.includes(name) }).toEqual({ code: 2, named: true });
  });
});
