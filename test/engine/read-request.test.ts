import { describe, expect, it } from 'vitest';

import { readRequest, type RequestParts } from '../../src/engine/decide/read-request';
import { InvalidFactsError } from '../../src/engine';
import { errorOf, hostileValues } from '../support/hostile';

interface Order {
  readonly urgent?: boolean | undefined;
  readonly note?: string | undefined;
  readonly size?: 'small' | 'large' | undefined;
  readonly toppings?: readonly string[] | undefined;
  readonly drinks?: readonly { readonly name: string; readonly iced?: boolean | undefined }[] | undefined;
  readonly date?: unknown;
}

const parts: RequestParts<Order> = {
  urgent: { kind: 'boolean' },
  note: { kind: 'text' },
  size: { kind: 'oneOf', values: ['small', 'large'] },
  toppings: { kind: 'list', of: { kind: 'text' } },
  drinks: { kind: 'list', of: { kind: 'record', of: { name: { kind: 'text' }, iced: { kind: 'boolean' } } } },
  date: { kind: 'judgedElsewhere' },
};

const order = {
  urgent: false,
  note: '',
  size: 'large',
  toppings: ['basil', ''],
  drinks: [{ name: 'water', iced: true }, { name: 'tea' }],
  date: null,
} satisfies Order;

describe('a request', () => {
  it('is copied part by part', () => {
    const copy = readRequest<Order>(order, parts);
    expect(copy).toEqual(order);
    expect([copy === order, copy.toppings === order.toppings, copy.drinks?.[0] === order.drinks[0]]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('may leave everything out', () => {
    expect(readRequest<Order>({}, parts)).toEqual({});
    expect(readRequest<Order>({ urgent: undefined }, parts)).toEqual({});
  });

  it('is read once', () => {
    let reads = 0;
    const counted = {
      get note() {
        reads += 1;
        return reads === 1 ? 'once' : 2;
      },
    };
    expect(Reflect.apply(readRequest, undefined, [counted, parts])).toEqual({ note: 'once' });
  });
});

describe('a bad request', () => {
  it('hears of every bad part and its place', () => {
    const bad = { urgent: 1, note: 2, size: 'huge', toppings: ['basil', 3], drinks: [{ name: 4, straw: true }, null] };
    expect(errorOf(readRequest, bad, parts)).toMatchObject({
      code: 'INVALID_FACTS',
      problems: [
        { code: 'wrong-type', path: ['urgent'], expected: 'true or false', received: '1' },
        { code: 'wrong-type', path: ['note'], expected: 'a text', received: '2' },
        { code: 'unknown-value', path: ['size'], expected: 'one of "small", "large"', received: '"huge"' },
        { code: 'wrong-type', path: ['toppings', '1'], expected: 'a text', received: '3' },
        { code: 'wrong-type', path: ['drinks', '0', 'name'], expected: 'a text', received: '4' },
        { code: 'unknown-fact', path: ['drinks', '0', 'straw'], expected: 'a part named name, iced', received: 'true' },
        { code: 'not-an-object', path: ['drinks', '1'], expected: 'an object', received: 'null' },
      ],
    });
  });

  it.each([
    ['a misspelt name', { ugent: true }, 'unknown-fact', ['ugent']],
    ['a name every object has', { constructor: 1 }, 'unknown-fact', ['constructor']],
    ['a word of another type', { size: 1 }, 'wrong-type', ['size']],
    ['a text in the place of a list', { toppings: 'basil' }, 'wrong-type', ['toppings']],
    ['a hole in a list', { toppings: Array(1) }, 'wrong-type', ['toppings', '0']],
    ['a list', [], 'not-an-object', []],
    ['nothing', undefined, 'not-an-object', []],
  ])('%s', (_, bad, code, path) => {
    expect(errorOf(readRequest, bad, parts)).toMatchObject({ problems: [{ code, path }] });
  });

  it('meets hostile values with an error of ours', () => {
    const others = hostileValues
      .map((value) => errorOf(readRequest, value, parts))
      .filter((error) => !(error instanceof InvalidFactsError));
    expect(others).toEqual([]);
  });
});
