import { describe, expect, it } from 'vitest';
import { InvalidRequestError } from '../../src/rules/documents';
import { requestReader, reversed, safely } from '../../src/plain/read/request';
import { boolean, list, object, oneOf, text } from '../../src/plain/read/shape';
import { errorOf, hostileValues } from '../support/hostile';

const readOrder = requestReader(
  object(
    { size: oneOf(['small', 'large']) },
    {
      urgent: boolean,
      toppings: list(text),
      drinks: list(object({ name: text }, { iced: boolean })),
      orderedOn: text,
      eatenOn: text,
    },
  ),
  ({ orderedOn, eatenOn }) => [reversed(orderedOn, eatenOn, ['eatenOn'])],
);

const order = {
  size: 'large',
  urgent: false,
  toppings: ['basil'],
  drinks: [{ name: 'water', iced: true }, { name: 'tea' }],
};

describe('a request', () => {
  it('is copied part by part', () => {
    const copy = readOrder(order);
    expect(copy).toEqual(order);
    expect([copy === order, copy.toppings === order.toppings, copy.drinks?.[0] === order.drinks[0]]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('may leave out what is not required', () => {
    expect(readOrder({ size: 'small', urgent: undefined })).toEqual({ size: 'small' });
  });
});

describe('an invalid request', () => {
  it('reports every invalid part with its path', () => {
    const bad = { urgent: 1, size: 'huge', toppings: ['basil', 3], drinks: [{ name: 4, straw: true }, null] };
    const error = errorOf(readOrder, bad);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({
      code: 'invalid-request',
      problems: [
        { code: 'wrong-type', path: ['urgent'], expected: 'true or false', received: '1' },
        { code: 'unknown-value', path: ['size'], expected: 'one of "small", "large"', received: '"huge"' },
        { code: 'wrong-type', path: ['toppings', 1], expected: 'a text that is not blank', received: '3' },
        { code: 'wrong-type', path: ['drinks', 0, 'name'], expected: 'a text that is not blank', received: '4' },
        {
          code: 'unknown-key',
          path: ['drinks', 0, 'straw'],
          expected: 'one of the fields name, iced',
          received: 'true',
        },
        { code: 'not-an-object', path: ['drinks', 1], expected: 'a plain object', received: 'null' },
      ],
    });
  });

  it.each([
    ['nothing', undefined, 'not-an-object', []],
    ['a map', new Map(), 'not-an-object', []],
    ['a list', [], 'not-an-object', []],
    ['no size', {}, 'required', ['size']],
    ['a misspelt name', { size: 'small', ugent: true }, 'unknown-key', ['ugent']],
    ['a name every object has', { size: 'small', constructor: 1 }, 'unknown-key', ['constructor']],
    ['a hole in a list', { size: 'small', toppings: Array(1) }, 'required', ['toppings', 0]],
    ['days in reverse', { size: 'small', orderedOn: '2', eatenOn: '1' }, 'dates-out-of-order', ['eatenOn']],
  ])('%s', (_, bad, code, path) => {
    expect(errorOf(readOrder, bad)).toMatchObject({ problems: [{ code, path }] });
  });

  it.each([
    ['days in reverse beside another fault', { size: 1, orderedOn: '2', eatenOn: '1' }, ['size', 'eatenOn']],
    [
      'days in reverse beside a misspelt name',
      { size: 'small', ugent: 1, orderedOn: '2', eatenOn: '1' },
      ['ugent', 'eatenOn'],
    ],
    ['an invalid day is in no order', { size: 1, orderedOn: '2', eatenOn: 1 }, ['size', 'eatenOn']],
    ['an invalid first day is in no order', { size: 1, orderedOn: 2, eatenOn: '1' }, ['size', 'orderedOn']],
  ])('%s', (_, bad, named) => {
    const { problems } = errorOf(readOrder, bad) as InvalidRequestError;
    expect(problems.map(({ path }) => path.join('.')).sort()).toEqual([...named].sort());
  });

  it('throws a YekuoError for hostile values', () => {
    const errors = hostileValues.map((value) => errorOf(readOrder, value));
    expect(errors.filter((error) => !(error instanceof InvalidRequestError))).toEqual([]);
  });

  it('becomes an answer of the safe variant, and any other error is thrown', () => {
    const safe = safely((request: unknown, fails: boolean) => {
      if (fails) throw new TypeError('a fault of ours');
      return { status: 'decided', ...readOrder(request) };
    });
    expect(safe(order, false)).toMatchObject({ status: 'decided', size: 'large' });
    const answer = safe({ size: 'huge' }, false);
    expect(answer).toMatchObject({ status: 'invalid', problems: [{ path: ['size'], code: 'unknown-value' }] });
    expect(Object.isFrozen(answer)).toBe(true);
    expect(() => safe(order, true)).toThrow(TypeError);
  });
});
