import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../../src/cli/input/json/parse-json';
import { shortestLength } from '../../../../src/cli/input/json/shortest-text';
import { runs } from '../../../support/runs';

/** A number as it may be written: some digits, a point in any place, an exponent. */
const writtenNumber = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.oneof(fc.nat(99), fc.nat(9_999_999), fc.maxSafeNat()),
    fc.nat(9),
    fc.integer({ min: -20, max: 20 }),
    fc.constantFrom('e', 'E+', ''),
  )
  .map(([sign, digits, point, exponent, mark]) => {
    const text = String(digits);
    const at = Math.min(Math.max(1, text.length - point), text.length);
    const fraction = at < text.length ? `.${text.slice(at)}` : '';
    const power = mark === '' ? '' : exponent < 0 ? `e${exponent}` : `${mark}${exponent}`;
    return `${sign}${text.slice(0, at)}${fraction}${power}`;
  });

describe('shortestLength', () => {
  it('is the length of compact JSON without escapes', () => {
    const value = { id: '业扩-1', facts: {}, fees: [], works: [{ a: null, b: true, c: false }, 0, 7, 1493, -12, 0.25] };
    expect(shortestLength(value)).toBe(JSON.stringify(value).length);
  });

  it('is no more than the length of any way to write a number', () => {
    fc.assert(
      fc.property(writtenNumber, (written) => {
        const length = shortestLength(JSON.parse(written));
        expect(Number.isNaN(length) || length <= written.length).toBe(true);
      }),
      { numRuns: runs(5_000) },
    );
  });

  it('is computed for most numbers of records', () => {
    for (const number of [0, 1, 10, 100, 450, 1493, 42_570, 0.5, 0.25, 12.5, 99.99])
      expect(shortestLength(number)).toBe(String(number).length);
  });

  it('does not exceed the length of JSON with spaces and escapes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(2), (value, indent) => {
        const length = shortestLength(value);
        const text = JSON.stringify(value, undefined, indent);
        expect(Number.isNaN(length) || length <= text.length).toBe(true);
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('is not reached by a longer number after a part was dropped', () => {
    for (const text of ['{"a":1,"a":1e20}', '{"a":1,"a":1e-7}', '{"ab":"xyz","ab":100e12}', '{"a":"","a":1E0005}'])
      expect(parseJson(text)).toMatchObject({ fault: { expected: 'new-key' } });
  });

  it('does not recurse into nested values', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect('value' in parseJson(deep)).toBe(true);
  });
});
