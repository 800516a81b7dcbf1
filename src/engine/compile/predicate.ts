import { cutOf, isAbove, type Cut } from '../terms/cut';
import { isObject } from '../../plain/is-object';
import type { Resolved } from '../terms/parameter-reference';
import { passes, type AnyTest } from '../terms/unary-test';

/** Whether a value passes a test. */
export type Predicate = (value: unknown) => boolean;

/**
 * A predicate equal to `passes` for a test. Listed values become a set, and ranges are sorted, so that the time per
 * value hardly grows with the length of the test.
 */
export function predicateOf(test: Resolved<AnyTest>): Predicate {
  if (!isObject(test)) return (value) => value === test;
  if ('values' in test) {
    const values = new Set<unknown>(test.values);
    const isMember = test.test === 'oneOf';
    return (value) => values.has(value) === isMember;
  }
  if (!('tests' in test)) return (value) => passes(test, value);
  if (test.test === 'anyOf') return anyOfThem(test.tests);
  const parts = test.tests.map(predicateOf);
  return (value) => parts.every((part) => part(value));
}

/** The range between two cuts; an absent cut means no bound. */
interface Range {
  readonly from: Cut | undefined;
  readonly to: Cut | undefined;
}

function anyOfThem(tests: readonly Resolved<AnyTest>[]): Predicate {
  const listed = new Set<unknown>();
  const ranges = { number: [] as Range[], string: [] as Range[] };
  const others: Predicate[] = [];
  const gather = (test: Resolved<AnyTest>): void => {
    if (!isObject(test)) listed.add(test);
    else if (test.test === 'oneOf') for (const value of test.values) listed.add(value);
    else if (test.test === 'anyOf') test.tests.forEach(gather);
    else {
      const [type, range] = rangeOf(test) ?? [];
      if (type === undefined || range === undefined) others.push(predicateOf(test));
      else ranges[type].push(range);
    }
  };
  tests.forEach(gather);
  const within = { number: withinOneOf(ranges.number), string: withinOneOf(ranges.string) };
  return (value) =>
    listed.has(value) ||
    ((typeof value === 'number' || typeof value === 'string') && within[typeof value as 'number'](value)) ||
    others.some((other) => other(value));
}

/** The range of values of one type for which a test passes; undefined if it is not one range. */
function rangeOf(test: Resolved<AnyTest>): readonly [type: 'number' | 'string', range: Range] | undefined {
  if (!isObject(test)) return undefined;
  if ('operand' in test) {
    const isLower = test.test === 'atLeast' || test.test === 'moreThan';
    const cut = cutOf(test);
    const range = isLower ? { from: cut, to: undefined } : { from: undefined, to: cut };
    return typeof test.operand === 'number' ? ['number', range] : ['string', range];
  }
  if (test.test !== 'between' || test.tests.length !== 2) return undefined;
  const [lower, upper] = test.tests.map(rangeOf);
  if (lower?.[0] !== upper?.[0] || lower === undefined || upper === undefined) return undefined;
  // Two lower bounds, or two upper bounds, are not a range.
  if (lower[1].from === undefined || upper[1].to === undefined) return undefined;
  return [lower[0], { from: lower[1].from, to: upper[1].to }];
}

/** Whether a value is in one of many ranges. */
function withinOneOf(ranges: readonly Range[]): (value: number | string) => boolean {
  const sorted = [...ranges].sort((one, other) => order(one.from, other.from, -1));
  // For each range, the furthest end among it and the ranges before it.
  let furthest = sorted[0]?.to;
  const reach = sorted.map(({ to }) => (furthest = order(furthest, to, 1) > 0 ? furthest : to));
  return (value) => {
    let least = 0;
    let most = sorted.length;
    while (least < most) {
      const middle = (least + most) >> 1;
      const { from } = sorted[middle] as Range;
      if (from === undefined || isAbove(value, from)) least = middle + 1;
      else most = middle;
    }
    if (least === 0) return false;
    const to = reach[least - 1];
    return to === undefined || !isAbove(value, to);
  };
}

/** The order of two cuts; an absent cut is below all others, or above all others. */
function order(one: Cut | undefined, other: Cut | undefined, absent: -1 | 1): number {
  if (one === undefined || other === undefined) {
    return one === other ? 0 : one === undefined ? absent : -absent;
  }
  if (one.value !== other.value) return one.value < other.value ? -1 : 1;
  return Number(other.isLeast) - Number(one.isLeast);
}
