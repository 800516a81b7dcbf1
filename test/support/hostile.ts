const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

function refuse(): never {
  throw new TypeError('refused');
}

const throwing = new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse });

/** Values that no function accepts, since they are neither dates nor instants, booleans, lists, facts or requests. */
export const hostileValues: readonly unknown[] = [
  null,
  0,
  NaN,
  10n,
  '',
  'abc',
  '2021-02-30',
  '2021-02-30T10:00:00+08:00',
  Symbol('value'),
  ['abc', null],
  [null],
  [Symbol('item')],
  [throwing],
  refuse,
  throwing,
  revoked,
  new Proxy([], { get: refuse }),
  { toString: refuse, valueOf: refuse, [Symbol.toPrimitive]: refuse },
  {
    get facts() {
      return refuse();
    },
    get abc() {
      return refuse();
    },
  },
];

/** The error that a function throws for arguments of the wrong types. */
export function errorOf(operation: unknown, ...given: readonly unknown[]): unknown {
  if (typeof operation !== 'function') throw new Error('not a function');
  try {
    Reflect.apply(operation, undefined, given);
    return undefined;
  } catch (error) {
    return error;
  }
}
