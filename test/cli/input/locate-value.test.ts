import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesIn, type ValuePath } from '../../../src/cli/input/locate-value';

const text = '{ "id": "a\\"b", "fees": [ {"item": "x"}, {"item": "y", "amountYuan": 1e3} ], "\\u0061": true }';

describe('placesIn', () => {
  it.each<readonly [ValuePath, string]>([
    [[], text],
    [['id'], '"a\\"b"'],
    [['fees', 1, 'item'], '"y"'],
    [['fees', 1, 'amountYuan'], '1e3'],
    [['a'], 'true'],
    [['fees', 0, 'amountYuan'], '{"item": "x"}'],
    [['fees', 7], '[ {"item": "x"}, {"item": "y", "amountYuan": 1e3} ]'],
    [['stages', 0], text],
    [['id', 'nothing'], '"a\\"b"'],
  ])('finds %j', (path, expected) => {
    const { start, end } = placesIn(text).extentOf(path);
    expect(text.slice(start, end)).toBe(expected);
  });

  it('takes the last of two equal keys, as parsing does', () => {
    expect(placesIn('{"a": 1, "a": 22}').extentOf(['a'])).toEqual({ start: 14, end: 16 });
  });

  it('finds every value of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 2 }), (value, indent) => {
        const written = JSON.stringify(value, undefined, indent);
        for (const [path, found] of valuesOf(JSON.parse(written))) {
          const { start, end } = placesIn(written).extentOf(path);
          expect(JSON.parse(written.slice(start, end))).toEqual(found);
        }
      }),
    );
  });
});

/** Every value within a value, with its path. */
function valuesOf(value: unknown, path: ValuePath = []): readonly (readonly [ValuePath, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const children: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item] as const)
    : Object.entries(value);
  return [[path, value], ...children.flatMap(([key, child]) => valuesOf(child, [...path, key]))];
}
