import * as fc from 'fast-check';

function refuse(): never {
  throw new TypeError('refused');
}

/** An error that the caller's own function throws. It is passed on as it is. */
export class OwnError extends Error {}

/** A function of the caller, as some options are. */
function ownFunction(): never {
  throw new OwnError('not today');
}

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

const cyclic: Record<string, unknown> = { facts: {} };
cyclic['self'] = cyclic;
cyclic['facts'] = cyclic;
const cyclicList: unknown[] = [];
cyclicList.push(cyclicList);
const sparse: unknown[] = [];
sparse[3] = 'subjectProof';

/** Hostile values. */
const wicked: readonly unknown[] = [
  undefined,
  null,
  -0,
  NaN,
  Infinity,
  2 ** 53,
  1e308,
  5e-324,
  10n,
  '',
  '\ud800',
  '__proto__',
  '2021-02-30',
  '9999-12-31',
  '0001-01-01',
  '9999-12-31T23:59:59-18:00',
  'x'.repeat(100_000),
  Symbol('value'),
  Symbol.iterator,
  [],
  sparse,
  cyclic,
  cyclicList,
  Array.from({ length: 1000 }),
  ownFunction,
  revoked,
  new Date(NaN),
  new String('2021-06-10'),
  new Map([['usage', 'residential']]),
  /x/,
  Object.create(null),
  Object.create({ usage: 'residential', id: 'inherited' }),
  JSON.parse('{"__proto__": {"usage": "residential"}}'),
  JSON.parse('{"__proto__": {}, "constructor": {}, "toString": 1}'),
  Object.freeze({ constructor: null, toString: null }),
  new Proxy(
    {},
    { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse, getOwnPropertyDescriptor: refuse },
  ),
  new Proxy([], { get: refuse }),
  new Proxy({ usage: 'residential' }, { get: refuse }),
  { toString: refuse, valueOf: refuse, toJSON: refuse, [Symbol.toPrimitive]: refuse },
  { length: 3, 0: 'application' },
  Object.defineProperty({}, 'usage', { enumerable: true, get: refuse }),
];

/** A value named by its place in the list, since the values themselves cannot even be printed; or one that can. */
type Hostile = { readonly wicked: number } | { readonly value: unknown };

/** A hostile value, and where it is put: in which argument, and how many steps down, counted among the keys there. */
interface Blow {
  readonly argument: number;
  readonly place: readonly number[];
  readonly hostile: Hostile;
  readonly key: string | null;
}

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  maxDepth: 2,
});
const likely = fc.constantFrom('10kV', 'residential', true, false, 1, '2021-06-10', '2021-06-10T10:00:00Z');
const hostile: fc.Arbitrary<Hostile> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ wicked: fc.nat(wicked.length - 1) }) },
  { weight: 2, arbitrary: fc.record({ value: fc.oneof(anything, fc.double(), likely) }) },
);

/** Some hostile values for the arguments that are data. */
export function blows(data: readonly number[]): fc.Arbitrary<readonly Blow[]> {
  if (data.length === 0) return fc.constant([]);
  const argument = fc.constantFrom(...data);
  const place = fc.array(fc.nat(60), { maxLength: 4 });
  const key = fc.option(fc.constantFrom('__proto__', 'constructor', 'other'), { freq: 12 });
  return fc.array(fc.record({ argument, place, hostile, key }), { minLength: 1, maxLength: 3 });
}

/** Valid arguments but for the hostile values put in their places. */
export function hostileArguments(valid: readonly unknown[], struckBy: readonly Blow[]): readonly unknown[] {
  return struckBy.reduce(
    (given, { argument, place, hostile: what, key }) =>
      given.with(argument, struck(given[argument], place, 'wicked' in what ? wicked[what.wicked] : what.value, key)),
    valid,
  );
}

/** A call with one hostile value, and its place: an argument, and perhaps a field of it. */
export interface Struck {
  readonly place: readonly number[];
  readonly wicked: number;
  readonly given: readonly unknown[];
}

/** Every hostile value in every argument that is data, as a whole and in each field down to so many levels. */
export function everyHostileCall(
  valid: readonly unknown[],
  data: readonly number[],
  levels: number,
): readonly Struck[] {
  return data.flatMap((argument) =>
    placesIn(valid[argument], levels).flatMap((place) =>
      wicked.map((value, index) => ({
        place: [argument, ...place],
        wicked: index,
        given: valid.with(argument, struck(valid[argument], place, value, null)),
      })),
    ),
  );
}

function placesIn(value: unknown, levels: number): readonly (readonly number[])[] {
  if (levels === 0 || !isPlain(value)) return [[]];
  const within = Object.values(value).flatMap((part, index) =>
    placesIn(part, levels - 1).map((place) => [index, ...place]),
  );
  return [[], ...within];
}

/** A copy with one value exchanged; what is not plain is exchanged as a whole. */
function struck(target: unknown, [step, ...rest]: readonly number[], value: unknown, key: string | null): unknown {
  if (step === undefined || !isPlain(target)) return value;
  const keys = Object.keys(target);
  const chosen = key ?? keys[step % Math.max(keys.length, 1)] ?? 'other';
  const copy: object = Array.isArray(target) ? [...(target as readonly unknown[])] : { ...target };
  const within: unknown = Object.hasOwn(target, chosen) ? Reflect.get(target, chosen) : value;
  return Object.defineProperty(copy, chosen, {
    value: rest.length === 0 ? value : struck(within, rest, value, null),
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || wicked.includes(value)) return false;
  try {
    const prototype: unknown = Object.getPrototypeOf(value);
    return (prototype === Object.prototype || Array.isArray(value)) && Object.keys(value).length < 100;
  } catch {
    return false;
  }
}
