import { unknownClass } from './diagram';
import { isAbove, type Cut } from '../terms/cut';
import { cutsOf, partitionOf, type Partition } from './partition';
import { isObject } from '../../plain/is-object';
import type { Resolved } from '../terms/parameter-reference';
import type { AnyTest } from '../terms/unary-test';
import type { FactDefinition } from '../terms/vocabulary';

/**
 * The classes of the other kinds of facts: whole numbers and days, which are counted, and texts: each text that a test
 * names is a class, and all other texts are one more.
 */
export function generalPartition(definition: FactDefinition, tests: readonly Resolved<AnyTest>[]): Partition {
  switch (definition.kind) {
    case 'integer': {
      const { minimum, maximum = Number.MAX_SAFE_INTEGER, unit = '' } = definition;
      const expected = `a whole number from ${minimum} to ${maximum} ${unit}`.trim();
      return wholePartition(definition, tests, {
        from: minimum,
        to: maximum,
        numberOf: wholeNumber,
        valueOf: (n) => n,
        expected,
      });
    }
    case 'date': {
      const { earliest = '0001-01-01', latest = '9999-12-31' } = definition;
      const expected = `a date from ${earliest} to ${latest}`;
      return wholePartition(definition, tests, {
        from: earliest,
        to: latest,
        numberOf: dayNumber,
        valueOf: dateOf,
        expected,
      });
    }
    case 'text': {
      const named = new Set(tests.flatMap(textsIn));
      let other = '';
      while (named.has(other)) other += '…';
      const { classOf } = placesOf([...named]);
      return {
        definition,
        isBoolean: false,
        values: [other, ...named],
        cuts: [],
        classOf: (value) => (typeof value === 'string' ? classOf(value) + 1 : unknownClass),
        expected: 'a text',
      };
    }
    case 'number': {
      const { minimum, maximum = Number.MAX_VALUE } = definition;
      const partition = partitionOf(definition, tests);
      return {
        ...partition,
        classOf: (value) =>
          typeof value === 'number' && value >= minimum && value <= maximum
            ? placeAmong(partition.cuts, value)
            : unknownClass,
      };
    }
    case 'oneOf': {
      const partition = partitionOf(definition, tests);
      return definition.values.length > fewValues ? { ...partition, ...placesOf(definition.values) } : partition;
    }
    case 'boolean':
      return partitionOf(definition, tests);
  }
}

/** Up to this number of values, comparing one by one is faster. */
const fewValues = 30;

/** Finds the index of a value among many. */
function placesOf(values: readonly string[]): { readonly classOf: (value: unknown) => number } {
  const places = new Map<unknown, number>(values.map((value, place) => [value, place]));
  return { classOf: (value) => places.get(value) ?? unknownClass };
}

/** Values that can be counted: whole numbers and days. */
interface Counted<Value> {
  readonly from: Value;
  readonly to: Value;
  /** The number of a value; NaN for an invalid one. */
  readonly numberOf: (value: unknown) => number;
  readonly valueOf: (number: number) => Value;
  readonly expected: string;
}

/** Each class begins with a value and ends before the first value of the next class. */
function wholePartition<Value extends number | string>(
  definition: FactDefinition,
  tests: readonly Resolved<AnyTest>[],
  { from, to, numberOf, valueOf, expected }: Counted<Value>,
): Partition {
  const [first, last] = [numberOf(from), numberOf(to)];
  const beginnings = tests
    .flatMap((test) => cutsOf(inNumbers(test, numberOf)))
    .map(({ value, isLeast }) => (isLeast ? Math.ceil(value) : Math.floor(value) + 1))
    .filter((number) => number > first && number <= last);
  const sorted = [...new Set(beginnings)].sort((one, other) => one - other);
  const counted = sorted.map((value) => ({ value, isLeast: true }));
  return {
    definition,
    isBoolean: false,
    values: [from, ...sorted.map(valueOf)],
    cuts: sorted.map((number) => ({ value: valueOf(number), isLeast: true })),
    classOf(value) {
      const number = numberOf(value);
      return number >= first && number <= last ? placeAmong(counted, number) : unknownClass;
    },
    expected,
  };
}

/** The number of cuts below a number, by binary search. */
function placeAmong(cuts: readonly Cut[], value: number): number {
  let least = 0;
  let most = cuts.length;
  while (least < most) {
    const middle = (least + most) >> 1;
    if (isAbove(value, cuts[middle] as Cut)) least = middle + 1;
    else most = middle;
  }
  return least;
}

/** Replaces the values of a test by their numbers. */
function inNumbers(test: Resolved<AnyTest>, numberOf: (value: unknown) => number): Resolved<AnyTest> {
  if (!isObject(test)) return numberOf(test);
  if ('tests' in test) return { ...test, tests: test.tests.map((each) => inNumbers(each, numberOf)) };
  if ('values' in test) return { ...test, values: test.values.map(numberOf) };
  // The operand for a whole number may be a fraction.
  return typeof test.operand === 'number' ? test : { ...test, operand: numberOf(test.operand) };
}

function textsIn(test: Resolved<AnyTest>): readonly string[] {
  if (typeof test === 'string') return [test];
  if (!isObject(test)) return [];
  if ('tests' in test) return test.tests.flatMap(textsIn);
  return 'values' in test ? test.values.flatMap(textsIn) : [];
}

function wholeNumber(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : NaN;
}

const dayLength = 86_400_000;

/** The day number of a text `YYYY-MM-DD`; NaN if it is not an existing day. */
export function dayNumber(value: unknown): number {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return NaN;
  const day = new Date(`${value}T00:00:00Z`).getTime() / dayLength;
  return Number.isNaN(day) || dateOf(day) !== value ? NaN : day;
}

function dateOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}
