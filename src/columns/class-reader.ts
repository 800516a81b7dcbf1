import type { NumberFact } from '../engine';
import { classOf, unknownClass, type Variable } from '../engine/internal';
import { kindOfBytes, type FactColumn, type NumberArray } from './fact-columns';

type BigIntArray = BigInt64Array | BigUint64Array;
type PlainArray = Exclude<NumberArray, BigIntArray>;

/**
 * Appends the classes of a range of rows to the codes of these rows, each as one digit: 0 for unknown, otherwise the
 * class plus 1. {@link digitsOf} gives the number of digits.
 *
 * @returns the rows with invalid values; their digits are meaningless
 */
export type ClassReader = (first: number, last: number, codes: Int32Array) => readonly number[];

/** With more cuts than these, a binary search is faster than one pass per cut. */
const fewCuts = 8;

/** The number of digits of a fact. */
export function digitsOf({ values }: Variable): number {
  return values.length + 1;
}

/**
 * Makes the reader of a column. Each form of column has its own loop in its own function: only then does V8 optimise it
 * well.
 */
export function classReader(values: FactColumn<unknown>, fact: Variable): ClassReader {
  const { kind } = fact.definition;
  if (isList(values)) return (first, last, codes) => readValues(values, fact, first, last, codes);
  if (isOfBigInts(values)) return (first, last, codes) => readBigInts(values, fact, first, last, codes);
  if (kind === 'oneOf' || kind === 'boolean') {
    const digits = digitsOf(fact);
    return (first, last, codes) => readPlaces(values, digits, first, last, codes);
  }
  return kind === 'number' && fact.cuts.length <= fewCuts
    ? (first, last, codes) => readNumbers(values, fact, first, last, codes)
    : (first, last, codes) => searchNumbers(values, fact, first, last, codes);
}

/** Whether a column is a list; TypeScript does not narrow read-only arrays by `Array.isArray`. */
function isList(values: FactColumn<unknown>): values is readonly unknown[] {
  return Array.isArray(values);
}

/** Whether a column is an array of 64-bit whole numbers. */
function isOfBigInts(values: FactColumn<unknown>): values is BigIntArray {
  const kind = kindOfBytes(values);
  return kind === 'BigInt64Array' || kind === 'BigUint64Array';
}

/** Reads values in the form of facts. */
function readValues(
  values: readonly unknown[],
  fact: Variable,
  first: number,
  last: number,
  codes: Int32Array,
): readonly number[] {
  const bad: number[] = [];
  const digits = digitsOf(fact);
  for (let row = first; row < last; row += 1) {
    const value = values[row];
    let known = unknownClass;
    if (value !== null && value !== undefined) {
      known = classOf(value, fact);
      if (known === unknownClass) bad.push(row);
    }
    codes[row - first] = (codes[row - first] as number) * digits + known + 1;
  }
  return bad;
}

/** Reads indexes of values in the vocabulary. */
function readPlaces(
  places: PlainArray,
  digits: number,
  first: number,
  last: number,
  codes: Int32Array,
): readonly number[] {
  const bad: number[] = [];
  for (let row = first; row < last; row += 1) {
    const digit = (places[row] as number) + 1; // within its length
    const isValue = digit >= 1 && digit < digits && (digit | 0) === digit;
    codes[row - first] = (codes[row - first] as number) * digits + (isValue ? digit : 0);
    if (!isValue && digit >= 1) bad.push(row);
  }
  return bad;
}

/** Reads 64-bit whole numbers, or indexes of values in the vocabulary. Numbers that are not exact are no values. */
function readBigInts(
  values: BigIntArray,
  fact: Variable,
  first: number,
  last: number,
  codes: Int32Array,
): readonly number[] {
  const bad: number[] = [];
  const digits = digitsOf(fact);
  const isPlace = fact.definition.kind === 'oneOf' || fact.definition.kind === 'boolean';
  for (let row = first; row < last; row += 1) {
    const number = Number(values[row]);
    const place = Math.min(Math.max(number, unknownClass), digits); // the class itself
    const known = isPlace ? place : Number.isSafeInteger(number) ? classOf(number, fact) : unknownClass;
    const isBad = isPlace ? known > digits - 2 : known === unknownClass;
    if (isBad) bad.push(row);
    codes[row - first] = (codes[row - first] as number) * digits + (isBad ? 0 : known + 1);
  }
  return bad;
}

/** Reads numbers with few cuts: one pass per cut is faster than all cuts for each number. */
function readNumbers(
  numbers: PlainArray,
  fact: Variable,
  first: number,
  last: number,
  codes: Int32Array,
): readonly number[] {
  const { minimum, maximum = Number.MAX_VALUE } = fact.definition as NumberFact; // of this kind
  const bad: number[] = [];
  const digits = digitsOf(fact);
  for (let row = first; row < last; row += 1) {
    const number = numbers[row] as number; // within its length
    const isValue = number >= minimum && number <= maximum;
    codes[row - first] = (codes[row - first] as number) * digits + Number(isValue);
    if (!isValue && !Number.isNaN(number)) bad.push(row);
  }
  for (const { value, isLeast } of fact.cuts) {
    const cut = value as number; // of a number
    for (let row = first; row < last; row += 1) {
      const number = numbers[row] as number; // within its length
      codes[row - first] = (codes[row - first] as number) + Number(isLeast ? number >= cut : number > cut);
    }
  }
  return bad;
}

/** Reads numbers with many cuts. */
function searchNumbers(
  numbers: PlainArray,
  fact: Variable,
  first: number,
  last: number,
  codes: Int32Array,
): readonly number[] {
  const bad: number[] = [];
  const digits = digitsOf(fact);
  for (let row = first; row < last; row += 1) {
    const number = numbers[row] as number; // within its length
    const known = Number.isNaN(number) ? unknownClass : classOf(number, fact);
    if (known === unknownClass && !Number.isNaN(number)) bad.push(row);
    codes[row - first] = (codes[row - first] as number) * digits + known + 1;
  }
  return bad;
}
