/** The language of shapes: accepted values, the problems of others, and hostile values. */
import * as fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Infer } from '../../src/plain/read/infer';
import { read, readerOf, type ReadProblem } from '../../src/plain/read/read';
import {
  amount,
  boolean,
  count,
  dictionary,
  either,
  list,
  matching,
  nullLeftOut,
  object,
  oneOf,
  orNull,
  text,
  type DictionaryShape,
  type FormatShape,
  type NumberShape,
  type Shape,
} from '../../src/plain/read/shape';

const word: FormatShape = {
  kind: 'format',
  name: 'date',
  faultIn: (value) => (/^[a-z]+$/.test(value) ? undefined : 'malformed-date'),
};
const share: NumberShape = { kind: 'number', minimum: 0, maximum: 1, unit: 'kW' };
const prices: DictionaryShape<NumberShape> = dictionary(amount);
const time = matching(/^\d\d:\d\d$/, 'a time, hh:mm');
const many = either(oneOf(['all', 'none']), count, boolean, list(time), prices);
const pet = object(
  { name: text },
  {
    kind: oneOf(['cat', 'dog']),
    born: orNull(word),
    seen: nullLeftOut(word),
    tags: list(text),
    owner: object({}, {}),
    many,
  },
);

/** Path, code, expectation and what came. */
function problemsOf(shape: Shape, value: unknown): unknown {
  return read(shape, value).problems?.map(({ path, code, expected, received }) => [
    path.join('.'),
    code,
    expected,
    received,
  ]);
}

describe('a shape', () => {
  it.each<[string, Shape, unknown]>([
    ['a text', text, 'a'],
    ['a truth value', boolean, false],
    ['a count', count, 0],
    ['an amount', amount, 0.5],
    ['a share', share, 1],
    ['a choice', oneOf(['a', 'b']), 'b'],
    ['a form of text', word, 'abc'],
    ['a null that is kept', orNull(word), null],
    ['an empty list', list(text), []],
    ['a list', list(count), [1, 2]],
    ['any object', { kind: 'anyObject' }, { a: { b: 1 } }],
    ['a dictionary', prices, { a: 1, b: 2 }],
    ['a choice of numbers', oneOf([1900, 1904]), 1904],
    ['a text that matches', time, '09:00'],
    ['a text, of several shapes', many, 'all'],
    ['a number, of several shapes', many, 2],
    ['a truth value, of several shapes', many, true],
    ['a list, of several shapes', many, ['09:00']],
    ['a dictionary, of several shapes', many, { a: 1 }],
    ['a text in place of an object', either(text, pet), 'Tom'],
    ['an object in place of a text', either(text, pet), { name: 'Tom' }],
    ['an object', pet, { name: 'Tom', kind: 'cat', born: null, tags: ['old'], owner: {} }],
    ['an object without a prototype', pet, Object.assign(Object.create(null), { name: 'Tom' })],
  ])('lets %s through', (_, shape, value) => {
    const { value: copy, problems } = read(shape, value);
    expect(problems).toBeUndefined();
    expect(copy).toEqual(value);
    if (typeof value === 'object' && value !== null) expect(copy).not.toBe(value);
  });

  it('reads an optional null, and an undefined field, like one that is left out', () => {
    expect(read(pet, { name: 'Tom', seen: null, tags: undefined }).value).toEqual({ name: 'Tom' });
    expect(read(prices, { a: 1, b: undefined }).value).toEqual({ a: 1 });
  });

  it.each<[string, Shape, unknown, readonly unknown[]]>([
    ['a number', text, 1, ['', 'wrong-type', 'a text that is not blank', '1']],
    ['blanks', text, ' \n', ['', 'blank', 'a text that is not blank', '" \\n"']],
    ['a word for a truth value', boolean, 'no', ['', 'wrong-type', 'true or false', '"no"']],
    ['a text for a number', count, '1', ['', 'wrong-type', 'a whole number of at least 0', '"1"']],
    ['half', count, 0.5, ['', 'not-an-integer', 'a whole number of at least 0', '0.5']],
    ['less than nothing', amount, -1, ['', 'out-of-range', 'a number of at least 0', '-1']],
    ['no number', amount, NaN, ['', 'not-finite', 'a number of at least 0', 'NaN']],
    ['more than all', share, 2, ['', 'out-of-range', 'a number from 0 to 1 kW', '2']],
    ['an unknown value', oneOf(['a', 'b']), 'c', ['', 'unknown-value', 'one of "a", "b"', '"c"']],
    ['a number for a choice', oneOf(['a', 'b']), 1, ['', 'wrong-type', 'one of "a", "b"', '1']],
    ['another form', word, 'A', ['', 'malformed-date', 'an existing date written YYYY-MM-DD', '"A"']],
    ['a null', word, null, ['', 'wrong-type', 'an existing date written YYYY-MM-DD', 'null']],
    ['an object for a list', list(text), {}, ['', 'wrong-type', 'a list', 'an object']],
    ['a bad item', list(count), [1, -1], ['1', 'out-of-range', 'a whole number of at least 0', '-1']],
    ['a list for an object', pet, [], ['', 'not-an-object', 'a plain object', 'an array']],
    ['a list for any object', { kind: 'anyObject' }, [], ['', 'not-an-object', 'a plain object', 'an array']],
    ['a map', pet, new Map(), ['', 'not-an-object', 'a plain object', 'an instance of Map']],
    ['a promise', prices, Promise.resolve(), ['', 'not-an-object', 'a plain object', 'an instance of Promise']],
    ['a bad entry', prices, { a: -1 }, ['a', 'out-of-range', 'a number of at least 0', '-1']],
    ['a missing field', pet, {}, ['name', 'required', 'a text that is not blank', 'undefined']],
    [
      'an unknown field',
      pet,
      { name: 'Tom', age: 3 },
      ['age', 'unknown-key', 'one of the fields name, kind, born, seen, tags, owner, many', '3'],
    ],
    [
      'a bad field of an item',
      list(pet),
      [{ name: 'Tom', owner: { name: 'x' } }],
      ['0.owner.name', 'unknown-key', 'one of the fields ', '"x"'],
    ],
    ['neither text nor object', either(text, pet), 1, ['', 'wrong-type', 'a text that is not blank', '1']],
    ['another number', oneOf([1900, 1904]), 1901, ['', 'unknown-value', 'one of 1900, 1904', '1901']],
    ['a text for a choice of numbers', oneOf([1900]), '1900', ['', 'wrong-type', 'one of 1900', '"1900"']],
    ['a text that does not match', time, '9:00', ['', 'unknown-value', 'a time, hh:mm', '"9:00"']],
    ['no text to match', time, 9, ['', 'wrong-type', 'a time, hh:mm', '9']],
    ['none of several shapes', many, null, ['', 'wrong-type', 'one of "all", "none"', 'null']],
    ['an unknown text, of several shapes', many, 'x', ['', 'unknown-value', 'one of "all", "none"', '"x"']],
    ['no number, of several shapes', many, NaN, ['', 'not-finite', 'a whole number of at least 0', 'NaN']],
    ['a bad item, of several shapes', many, ['x'], ['0', 'unknown-value', 'a time, hh:mm', '"x"']],
    ['a map, of several shapes', many, new Map(), ['', 'not-an-object', 'a plain object', 'an instance of Map']],
    ['a bad object', either(text, pet), {}, ['name', 'required', 'a text that is not blank', 'undefined']],
  ])('says what is wrong with %s', (_, shape, value, problem) => {
    expect(problemsOf(shape, value)).toEqual([problem]);
  });

  it('reports every problem, each once', () => {
    const problems = read(pet, { name: 1, kind: 'cow', tags: ['a', 2, ''], x: 0 }).problems ?? [];
    expect(problems.map(({ path, code }) => [...path, code].join('.'))).toEqual([
      'name.wrong-type',
      'kind.unknown-value',
      'tags.1.wrong-type',
      'tags.2.blank',
      'x.unknown-key',
    ]);
  });

  it('keeps valid parts beside invalid ones', () => {
    const problems: ReadProblem[] = [];
    expect(readerOf(pet)({ name: 1, kind: 'cat', tags: ['a', 2] }, problems)).toEqual({
      kind: 'cat',
      tags: ['a', undefined],
    });
    expect(problems.length).toBe(2);
  });

  it('infers the type of accepted values', () => {
    expectTypeOf<Infer<typeof pet>>().branded.toEqualTypeOf<{
      readonly name: string;
      readonly kind?: 'cat' | 'dog' | undefined;
      readonly born?: string | null | undefined;
      readonly seen?: string | undefined;
      readonly tags?: readonly string[] | undefined;
      readonly owner?: object | undefined;
      readonly many?: Infer<typeof many> | undefined;
    }>();
    expectTypeOf<Infer<typeof many>>().toEqualTypeOf<
      'all' | 'none' | number | boolean | readonly string[] | Readonly<Record<string, number>>
    >();
    expectTypeOf<Infer<typeof prices>>().toEqualTypeOf<Readonly<Record<string, number>>>();
  });
});

function refuse(): never {
  throw new Error('refused');
}

describe('whatever a value does', () => {
  it.each<[string, unknown, string]>([
    ['a getter that throws', { get name(): never { return refuse(); } }, ''], // prettier-ignore
    ['a proxy that throws', new Proxy({}, { ownKeys: refuse }), ''],
    ['a revoked proxy', revoked({}), ''],
    ['a revoked list', { name: 'Tom', tags: revoked([]) }, 'tags'],
    ['a list whose items throw', { name: 'Tom', tags: new Proxy(['a'], { get: refuse }) }, 'tags'],
    ['a revoked value of several shapes', { name: 'Tom', many: revoked({}) }, 'many'],
    ['a getter further in', { name: 'Tom', owner: { get a(): never { return refuse(); } } }, 'owner'], // prettier-ignore
  ])('%s is unreadable, and nothing is thrown', (_, value, place) => {
    const { problems = [] } = read(pet, value);
    expect(problems.map(({ path, code }) => [path.join('.'), code])).toEqual([[place, 'unreadable']]);
    expect(read(either(text, pet), value).problems?.length).toBe(1);
  });

  it('a proxy that hides its prototype is read like any other', () => {
    expect(read(pet, new Proxy({ name: 'Tom' }, { getPrototypeOf: refuse }))).toEqual({ value: { name: 'Tom' } });
  });

  it('reads each property once', () => {
    let reads = 0;
    const value = { get name() { reads += 1; return reads === 1 ? 'Tom' : 2; } }; // prettier-ignore
    expect(read(pet, value).value).toEqual({ name: 'Tom' });
    expect(reads).toBe(1);
  });

  it('reads an own __proto__ like any other field', () => {
    const value: unknown = JSON.parse('{ "name": "Tom", "__proto__": { "kind": "cat" } }');
    expect(read(pet, value).problems?.map(({ path, code }) => [...path, code])).toEqual([['__proto__', 'unknown-key']]);
    const { value: copy } = read(prices, JSON.parse('{ "__proto__": 1 }'));
    expect(Object.getOwnPropertyNames(copy)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  it('ignores properties added to Object.prototype', () => {
    const everyObject = Object.prototype as { kind?: string; name?: string };
    Object.assign(everyObject, { kind: 'dog', name: 'Rex' });
    try {
      expect(problemsOf(pet, {})).toEqual([['name', 'required', 'a text that is not blank', 'undefined']]);
      const { value } = read(pet, { name: 'Tom' });
      expect(value?.kind).toBeUndefined();
      expect(value?.name).toBe('Tom');
    } finally {
      delete everyObject.kind;
      delete everyObject.name;
    }
  });

  it('returns a value or problems, whatever the order of fields', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withSet: true }), (value) => {
        const reading = read(list(pet), [value]);
        expect('value' in reading).not.toBe('problems' in reading);
        const pairs = typeof value === 'object' && value !== null ? Object.entries(value).toReversed() : [];
        if (!('value' in reading)) return;
        expect(read(pet, Object.fromEntries(pairs)).value).toEqual(reading.value?.[0]);
      }),
    );
  });
});

function revoked<T extends object>(target: T): T {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}
