import { columnOf, type ColumnKey, type Columns } from './columns';
import { deepFreeze } from '../../plain/deep-freeze';
import type { Rule } from './first-that-applies';
import { numbering } from '../../plain/numbering';
import { resolve, type Parameters, type Resolved } from '../terms/parameter-reference';
import { testsOfRow, type Table } from '../terms/table';
import { passes, type AnyTest } from '../terms/unary-test';

/** A condition of a row on one column: which of its terminals pass. */
export interface Condition {
  /** The position of the column in those of the table. */
  readonly column: number;
  readonly passes: readonly boolean[];
}

/** A table with its tests made on every value there is. */
export interface PreparedTable {
  /** The columns that the rows test. */
  readonly keys: readonly ColumnKey[];
  /** The conditions of every row, in the order in which they stand. */
  readonly conditions: readonly (readonly Condition[])[];
  /** The outcome of every row. */
  readonly rowOutcomes: readonly unknown[];
  /** The distinct outcomes of the rows, and `undefined` for a gap. */
  readonly outcomes: readonly unknown[];
  /** The position among these for every row, and for the gap. */
  readonly labels: readonly number[];
}

/** Makes the tests of a table on the values of its columns. */
export function prepareTable(
  { rows, reads }: Table,
  parameters: Parameters | undefined,
  columns: Columns,
): PreparedTable {
  const keys: ColumnKey[] = [];
  const made = new Map<string, Map<AnyTest, readonly boolean[]>>();
  const conditionOf = ([name, test]: readonly [string, AnyTest]): Condition => {
    const [decision = name, field] = name.split('.');
    const read = reads[decision];
    const key = read ?? name;
    if (!keys.includes(key)) keys.push(key);
    const ofName = made.get(name) ?? new Map<AnyTest, readonly boolean[]>();
    made.set(name, ofName);
    const { values } = columnOf(key, columns);
    const found = ofName.get(test) ?? passesOf(resolve(test, parameters), values, read && field);
    ofName.set(test, found);
    return { column: keys.indexOf(key), passes: found };
  };
  const conditions = rows.map((row) => testsOfRow(row).map(conditionOf));
  const rowOutcomes = deepFreeze(rows.map(({ outcome }) => resolve(outcome, parameters)));
  const { values: outcomes, numberOf } = numbering<unknown>();
  const labels = [...rowOutcomes, undefined].map(numberOf);
  return { keys, conditions, rowOutcomes, outcomes, labels };
}

function passesOf(test: Resolved<AnyTest>, values: readonly unknown[], field: string | undefined): readonly boolean[] {
  return values.map((value) => passes(test, field === undefined ? value : fieldOf(value, field)));
}

/** A table with a gap has no outcome there, which the gap will be reported for. */
function fieldOf(outcome: unknown, field: string): unknown {
  return (outcome as Readonly<Record<string, unknown>> | undefined)?.[field];
}

/** A rule of some conditions. */
export function ruleOf(conditions: readonly Condition[], terminal: number): Rule {
  const tests: (readonly boolean[] | undefined)[] = [];
  for (const { column, passes: passing } of conditions) {
    const other = tests[column];
    tests[column] = other ? passing.map((each, index) => each && other[index] === true) : passing;
  }
  return { tests, terminal };
}
