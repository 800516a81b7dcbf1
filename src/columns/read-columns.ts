import { InvalidFactsError, type FactProblem, type FactProblemCode, type Vocabulary } from '../engine';
import { problemWith, type Variable, type Variables } from '../engine/internal';
import { describeValue } from '../plain/describe-value';
import { hasOwn } from '../plain/has-own';
import { isPlainObject } from '../plain/is-plain-object';
import { classReader, type ClassReader } from './class-reader';
import { kindOfBytes, type FactColumn } from './fact-columns';

/** The kinds of {@link NumberArray}, by name. */
const numberArrays: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set([
  'Float64Array',
  'Float32Array',
  'Int32Array',
  'Int16Array',
  'Int8Array',
  'Uint32Array',
  'Uint16Array',
  'Uint8Array',
  'BigInt64Array',
  'BigUint64Array',
]);

/** A valid column. */
export interface Column {
  readonly fact: Variable;
  readonly read: ClassReader;
  /** The problem of the value of a row. */
  readonly problemIn: (row: number) => FactProblem;
  /** The problem of values that cannot be read. */
  readonly unreadable: FactProblem;
}

/** Columns of the same length. */
export interface Columns {
  readonly length: number;
  readonly all: readonly Column[];
}

/** @throws InvalidFactsError for columns of unknown facts, of different lengths, or that are not columns */
export function readColumns(columns: unknown, vocabulary: Vocabulary, variables: Variables): Columns {
  const problems: FactProblem[] = [];
  const report = (name: string, code: FactProblemCode, expected: string, value: unknown): readonly never[] => {
    problems.push({ path: [name], code, expected, received: describeValue(value) });
    return [];
  };
  let length: number | undefined;
  const all = entriesOf(columns).flatMap(([name, values]): readonly Column[] => {
    if (values === undefined) return [];
    const fact = hasOwn(vocabulary, name) ? variables.get(name) : undefined;
    if (fact === undefined) return report(name, 'unknown-fact', 'a fact of the vocabulary', values);
    const count = lengthOf(values);
    if (count === undefined || !isColumn(values)) {
      return report(name, 'wrong-type', 'a list or a typed array', values);
    }
    length ??= count;
    if (count !== length) return report(name, 'out-of-range', `${length} rows`, count);
    const problemIn = (row: number): FactProblem => {
      const value = values[row];
      const found = { ...problemWith(typeof value === 'bigint' ? Number(value) : value, fact), path: [name, row] };
      return typeof value === 'bigint' ? { ...found, received: String(value) } : found;
    };
    const received = describeValue(values);
    const unreadable: FactProblem = { path: [name], code: 'unreadable', expected: 'readable values', received };
    return [{ fact, read: classReader(values, fact), problemIn, unreadable }];
  });
  if (problems.length > 0) throw new InvalidFactsError(problems);
  return { length: length ?? 0, all };
}

/** @throws InvalidFactsError if the value is not a plain object, or cannot be read */
function entriesOf(columns: unknown): readonly (readonly [name: string, values: unknown])[] {
  let code: FactProblemCode = 'not-an-object';
  let expected = 'an object of columns';
  try {
    if (isPlainObject(columns)) return Object.entries(columns);
  } catch {
    [code, expected] = ['unreadable', 'readable properties'];
  }
  throw new InvalidFactsError([{ path: [], code, expected, received: describeValue(columns) }]);
}

/** The length of a column; undefined if it is not a column, or cannot be read. */
function lengthOf(values: unknown): number | undefined {
  try {
    return isColumn(values) ? values.length : undefined;
  } catch {
    return undefined;
  }
}

function isColumn(values: unknown): values is FactColumn<unknown> {
  return Array.isArray(values) || numberArrays.has(kindOfBytes(values));
}
