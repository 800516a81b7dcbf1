import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesIn, type Extent, type ValuePath } from '../../../../src/cli/input/json/places';

const text = '{ "id": "a\\"b", "fees": [ {"item": "x"}, {"item": "y", "amountYuan": 1e3} ], "\\u0061": true }';

/** Nested objects with few keys, some of which look like the characters between two texts. */
const recordLike = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', 'b', 1, null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', ', ', ':', '\\'), tie('value'), { maxKeys: 4 }),
  ),
})).value;

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
    const { start, end } = extentIn(text, path);
    expect(text.slice(start, end)).toBe(expected);
  });

  it('finds a member whose key also occurs elsewhere', () => {
    expect(extentIn('{"a": {"b": 1}, "b": 2}', ['b'])).toEqual({ start: 21, end: 22 });
    expect(extentIn('{"c": "b", "b": 2}', ['b'])).toEqual({ start: 16, end: 17 });
    expect(extentIn('{"a": "", ", ": 1}', [', '])).toEqual({ start: 16, end: 17 });
    expect(extentIn('{"a": "", ":": 1, ", ": 2}', [', '])).toEqual({ start: 24, end: 25 });
    expect(extentIn('{"\\u0062": 1, "c": "b"}', ['b'])).toEqual({ start: 11, end: 12 });
  });

  it('skips a key of another object', () => {
    expect(extentIn('{"a": {"b": 1}}', ['b'])).toEqual({ start: 0, end: 15 });
    expect(extentIn('{"a": [{"length": 1}]}', ['a', 'length'])).toEqual({ start: 6, end: 21 });
  });

  it('finds every value of any JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), recordLike), fc.integer({ min: 0, max: 2 }), (value, indent) => {
        const written = JSON.stringify(value, undefined, indent);
        for (const [path, found] of valuesOf(JSON.parse(written))) {
          const { start, end } = extentIn(written, path);
          expect(JSON.parse(written.slice(start, end))).toEqual(found);
        }
      }),
    );
  });
});

function extentIn(written: string, path: ValuePath): Extent {
  return placesIn(written, JSON.parse(written)).extentOf(path);
}

/** Every value within a value, with its path. */
function valuesOf(value: unknown, path: ValuePath = []): readonly (readonly [ValuePath, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const children: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item] as const)
    : Object.entries(value);
  return [[path, value], ...children.flatMap(([key, child]) => valuesOf(child, [...path, key]))];
}
