import type { CompilingMeans } from './compiling-means';
import type { ColumnKey, ColumnOf } from './columns';
import type { DiagramBuilder } from './diagram-builder';
import { resolve, type Parameters } from '../terms/parameter-reference';
import type { Rule } from './rows-that-apply';
import { testsOfRow, type Source } from '../terms/table';
import { passes, type AnyTest } from '../terms/unary-test';

/** A condition of a row on one column: for which terminals of the column it passes. */
export type Condition = readonly [column: number, passing: readonly boolean[]];

/** A table with its tests evaluated for every value of their columns. */
export interface PreparedTable {
  /** The columns that the rows test. */
  readonly keys: readonly ColumnKey[];
  /** The function of each of these columns. */
  readonly roots: readonly number[];
  /** The conditions of every row, in order. */
  readonly conditions: readonly (readonly Condition[])[];
}

/** The number of tested values that count as one step of the compiler. */
const valuesInStep = 8;

/** Evaluates the tests of a table on the values of its columns. */
export function prepareTable(
  { rows, reads }: Source,
  parameters: Parameters | undefined,
  columnOf: ColumnOf,
  spend: DiagramBuilder['spend'],
  predicateOf: CompilingMeans['predicateOf'] = (test) => (value) => passes(test, value),
): PreparedTable {
  const keys: ColumnKey[] = [];
  const conditionOf = ([name, test]: readonly [string, AnyTest]): Condition => {
    const [decision = name, ...path] = name.split('.');
    const field = path.join('.');
    const read = reads[decision];
    const key = read ?? name;
    const { values } = columnOf(key);
    if (!keys.includes(key)) keys.push(key);
    spend(values.length / valuesInStep);
    const holds = predicateOf(resolve(test, parameters));
    return [keys.indexOf(key), values.map((value) => holds(read && field ? fieldOf(value, field) : value))];
  };
  const conditions = rows.map((row) => testsOfRow(row).map(conditionOf));
  return { keys, roots: keys.map((key) => columnOf(key).root), conditions };
}

/** A field of an outcome; null if there is no such field, as in DMN. A gap, without an outcome, is reported separately. */
export function fieldOf(outcome: unknown, field: string): unknown {
  return (outcome as Readonly<Record<string, unknown>> | null | undefined)?.[field] ?? null;
}

/** The conditions of a row as a rule. */
export function ruleOf(conditions: readonly Condition[]): Rule {
  const rule: (readonly boolean[] | undefined)[] = [];
  for (const [column, passing] of conditions) {
    const other = rule[column];
    rule[column] = other ? passing.map((each, index) => each && other[index] === true) : passing;
  }
  return rule;
}
