import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  CalendarError,
  addCalendarMonths,
  addMinutes,
  chinaCalendar,
  chinaDateOf,
  fromDayNumber,
  isCalendarDate,
  minutesBetween,
  toDayNumber,
} from '../../src/calendar';
import { runs } from '../support/runs';

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

function refuse(): never {
  throw new TypeError('refused');
}

const throwing = new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse });

const hostileValues: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  NaN,
  Infinity,
  10n,
  '',
  '\ud800',
  'x'.repeat(10),
  '2021-06-1\u0000',
  Symbol('date'),
  [],
  ['2021-06-10'],
  {},
  new Date(0),
  new String('2021-06-10'),
  Object.freeze({ __proto__: null }),
  refuse,
  throwing,
  revoked,
  new Proxy([], { get: refuse }),
  { toString: refuse, valueOf: refuse, [Symbol.toPrimitive]: refuse },
  { length: 10, charCodeAt: () => 48 },
  {
    get through() {
      return refuse();
    },
  },
  { holidays: throwing, makeupWorkdays: revoked, through: Symbol('last') },
  { year: throwing, days: [throwing, revoked, { date: throwing, isOffDay: true }] },
  { year: 2027, days: revoked },
  {
    year: 2027,
    days: [
      {
        get date() {
          return refuse();
        },
        isOffDay: true,
      },
    ],
  },
];

/** Calls what the types would not let through. */
function call(operation: unknown, ...given: readonly unknown[]): unknown {
  if (typeof operation !== 'function') throw new Error('not a function');
  return Reflect.apply(operation, undefined, given);
}

/** The error an operation throws for what it is given. */
function errorOf(operation: unknown, ...given: readonly unknown[]): unknown {
  try {
    return call(operation, ...given);
  } catch (error) {
    return error;
  }
}

const { isWorkingDay, describeDay, addWorkingDays, subtractWorkingDays, startBy, countWorkingDays, extend } =
  chinaCalendar;
const instant = '2021-06-10T16:50:00+08:00';

describe.each([
  ['isWorkingDay', (value: unknown) => errorOf(isWorkingDay, value)],
  ['describeDay', (value: unknown) => errorOf(describeDay, value)],
  ['addWorkingDays, date', (value: unknown) => errorOf(addWorkingDays, value, 1)],
  [
    'addWorkingDays, count',
    (value: unknown) => (value === 0 ? errorOf(addWorkingDays) : errorOf(addWorkingDays, '2021-06-10', value)),
  ],
  ['subtractWorkingDays, date', (value: unknown) => errorOf(subtractWorkingDays, value, 1)],
  [
    'subtractWorkingDays, count',
    (value: unknown) =>
      value === 0 ? errorOf(subtractWorkingDays) : errorOf(subtractWorkingDays, '2021-06-10', value),
  ],
  ['startBy, date', (value: unknown) => errorOf(startBy, value, 1)],
  ['startBy, count', (value: unknown) => (value === 0 ? errorOf(startBy) : errorOf(startBy, '2021-06-10', value))],
  ['countWorkingDays, from', (value: unknown) => errorOf(countWorkingDays, value, '2021-06-10')],
  ['countWorkingDays, to', (value: unknown) => errorOf(countWorkingDays, '2021-06-10', value)],
  ['extend', (value: unknown) => errorOf(extend, value)],
  ['toDayNumber', (value: unknown) => errorOf(toDayNumber, value)],
  ['fromDayNumber', (value: unknown) => (value === 0 ? errorOf(fromDayNumber) : errorOf(fromDayNumber, value))],
  ['addCalendarMonths, date', (value: unknown) => errorOf(addCalendarMonths, value, 1)],
  [
    'addCalendarMonths, months',
    (value: unknown) => (value === 0 ? errorOf(addCalendarMonths) : errorOf(addCalendarMonths, '2021-06-10', value)),
  ],
  ['chinaDateOf', (value: unknown) => errorOf(chinaDateOf, value)],
  ['addMinutes, instant', (value: unknown) => errorOf(addMinutes, value, 1)],
  [
    'addMinutes, minutes',
    (value: unknown) => (value === 0 ? errorOf(addMinutes) : errorOf(addMinutes, instant, value)),
  ],
  ['minutesBetween, from', (value: unknown) => errorOf(minutesBetween, value, instant)],
  ['minutesBetween, to', (value: unknown) => errorOf(minutesBetween, instant, value)],
])('%s', (_, attempt) => {
  it('throws its own error for hostile values', () => {
    const others = hostileValues.map(attempt).filter((outcome) => !(outcome instanceof CalendarError));
    expect(others).toEqual([]);
  });

  it('answers any other value, or throws its own error', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
        (value) => {
          const outcome = attempt(value);
          expect(outcome instanceof Error && !(outcome instanceof CalendarError)).toBe(false);
        },
      ),
    );
  });
});

it('isCalendarDate returns false for hostile values', () => {
  expect(hostileValues.filter((value) => isCalendarDate(value))).toEqual([]);
});

describe('errors', () => {
  it.each([
    [errorOf(addWorkingDays, '2021-02-30', 3), 'impossible-date', ['date']],
    [errorOf(addWorkingDays, 'abcd', 3), 'malformed-date', ['date']],
    [errorOf(addWorkingDays, '2021-06-10', -1), 'not-a-count', ['count']],
    [errorOf(addWorkingDays, '2021-06-10', 1.5), 'not-a-count', ['count']],
    [errorOf(addWorkingDays, '2021-06-10', NaN), 'not-a-count', ['count']],
    [errorOf(addWorkingDays, '2021-06-10', '3'), 'not-a-count', ['count']],
    [errorOf(addWorkingDays, '2021-06-10', 2 ** 53), 'not-a-count', ['count']],
    [errorOf(addWorkingDays, '9999-12-31', 1), 'out-of-range', ['count']],
    [errorOf(addWorkingDays, '2021-06-10', Number.MAX_SAFE_INTEGER), 'out-of-range', ['count']],
    [errorOf(subtractWorkingDays, '0001-01-01', 1), 'out-of-range', ['count']],
    [errorOf(subtractWorkingDays, '2021-06-10', Number.MAX_SAFE_INTEGER), 'out-of-range', ['count']],
    [errorOf(startBy, '0001-01-01', 1), 'out-of-range', ['count']],
    [errorOf(startBy, '2021-06-10', Number.MAX_SAFE_INTEGER), 'out-of-range', ['count']],
    [errorOf(addCalendarMonths, '9999-12-01', 1), 'out-of-range', ['months']],
    [errorOf(addCalendarMonths, '2021-01-31', 141_086_460), 'out-of-range', ['months']],
    [errorOf(addCalendarMonths, '2021-01-31', Number.MAX_SAFE_INTEGER), 'out-of-range', ['months']],
    [errorOf(addMinutes, '9999-12-31T23:59:00+08:00', 1), 'out-of-range', ['minutes']],
    [errorOf(addMinutes, '9999-12-31T23:59:00Z', 1), 'out-of-range', ['instant']],
    [errorOf(addMinutes, '0001-01-01T00:00:00+18:00', 1), 'out-of-range', ['instant']],
    [errorOf(addMinutes, instant, Number.MAX_SAFE_INTEGER), 'out-of-range', ['minutes']],
    [errorOf(chinaDateOf, '9999-12-31T16:00:00Z'), 'out-of-range', ['instant']],
    [errorOf(chinaDateOf, '0001-01-01T00:00:00+09:00'), 'out-of-range', ['instant']],
    [errorOf(fromDayNumber, 0.5), 'out-of-range', ['dayNumber']],
    [errorOf(countWorkingDays, '2021-06-11', '2021-06-10'), 'reversed-range', ['to']],
    [errorOf(countWorkingDays, '2021-06-31', '2021-06-10'), 'impossible-date', ['from']],
    [errorOf(countWorkingDays, '2021-06-10', 'x'), 'malformed-date', ['to']],
  ])('%s', (error, code, path) => {
    expect(error).toBeInstanceOf(CalendarError);
    expect(error).toMatchObject({ name: 'CalendarError', code, problems: [{ code, path }] });
  });

  const anyInstant = fc
    .tuple(fc.constantFrom('0001-01-01', '2021-06-10', '9999-12-31'), fc.constantFrom('+18:00', 'Z', '-18:00'))
    .map(([date, offset]) => `${date}T12:00:00${offset}`);
  const anyDate = fc.oneof(
    fc.constantFrom('0001-01-01', '0001-01-08', '9999-11-30', '9999-12-31', '2021-02-30', '20210610'),
    fc.integer({ min: -719_162, max: 2_932_896 }).map(fromDayNumber),
  );
  const anyCount = fc.oneof(
    fc.nat(300),
    fc.maxSafeNat(),
    fc.constantFrom(-1, 0.5, NaN, Infinity, 2 ** 31, 2 ** 32 + 5, 2 ** 53),
  );
  const operations: readonly {
    readonly act: (...given: never[]) => unknown;
    readonly names: readonly string[];
    readonly values: readonly fc.Arbitrary<unknown>[];
  }[] = [
    { act: toDayNumber, names: ['date'], values: [anyDate] },
    { act: fromDayNumber, names: ['dayNumber'], values: [fc.oneof(fc.double(), fc.maxSafeInteger())] },
    { act: addCalendarMonths, names: ['date', 'months'], values: [anyDate, anyCount] },
    { act: addMinutes, names: ['instant', 'minutes'], values: [anyInstant, anyCount] },
    { act: chinaDateOf, names: ['instant'], values: [anyInstant] },
    { act: minutesBetween, names: ['fromInstant', 'toInstant'], values: [anyInstant, anyDate] },
    { act: isWorkingDay, names: ['date'], values: [anyDate] },
    { act: describeDay, names: ['date'], values: [anyDate] },
    { act: addWorkingDays, names: ['date', 'count'], values: [anyDate, anyCount] },
    { act: subtractWorkingDays, names: ['date', 'count'], values: [anyDate, anyCount] },
    { act: startBy, names: ['date', 'count'], values: [anyDate, anyCount] },
    { act: countWorkingDays, names: ['from', 'to'], values: [anyDate, anyDate] },
  ];

  it.each(operations)('of $act.name name one of its own arguments and the value it was given', (operation) => {
    const { act, names, values } = operation;
    fc.assert(
      fc.property(fc.tuple(...values), (given) => {
        const outcome = errorOf(act, ...given);
        if (!(outcome instanceof CalendarError)) return;
        const [problem] = outcome.problems;
        const [name] = problem?.path ?? [];
        expect(names).toContain(name);
        const value = given[names.indexOf(String(name))];
        expect(problem?.received).toBe(typeof value === 'string' ? JSON.stringify(value) : String(value));
      }),
      { numRuns: runs(500) },
    );
  });

  it('are thrown exactly for results outside the years 0001 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }).map(fromDayNumber), anyCount, (date, months) => {
        fc.pre(Number.isSafeInteger(months) && months >= 0);
        const outcome = errorOf(addCalendarMonths, date, months);
        const lastYear = Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) - 1 + months) / 12;
        expect(typeof outcome === 'string').toBe(lastYear < 10_000);
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('say what was expected and what was received, frozen', () => {
    const error = errorOf(addWorkingDays, '2021-02-30', 3);
    expect(String(error)).toBe(
      'CalendarError: impossible-date: date should be an existing date written YYYY-MM-DD, is "2021-02-30"',
    );
    const problems = error instanceof CalendarError ? error.problems : [];
    expect(problems).toHaveLength(1);
    expect([problems, ...problems, ...problems.map(({ path }) => path)].every((value) => Object.isFrozen(value))).toBe(
      true,
    );
  });

  it('shorten long values', () => {
    expect(String(errorOf(isWorkingDay, 'x'.repeat(10_000))).length).toBeLessThan(200);
  });
});
