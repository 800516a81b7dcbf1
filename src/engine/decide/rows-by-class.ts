import { unknownClass } from '../compile/diagram';
import type { Variable } from '../compile/partition';
import { bitSet, firstInAll, positionsInAll, type BitSet } from '../../plain/bit-set';
import type { Resolved } from '../terms/parameter-reference';
import { passes, type AnyTest } from '../terms/unary-test';

/** A row with its tests evaluated; a test of a decision has no fact. */
export interface TestedRow {
  readonly tests: readonly (readonly [name: string, test: Resolved<AnyTest>, fact: Variable | undefined])[];
}

/** The maximum size of the bit sets of one table, in numbers: 32 megabytes. */
const mostNumbers = 4_000_000;

/**
 * Finds the rows of a table that apply. For each class of a fact there is the set of rows that do not fail with it; the
 * rows in all of these sets apply. This takes a few bit operations for thirty rows at a time.
 *
 * @param isFirst whether only the first row that applies is needed
 * @returns a function from classes to the indexes of the rows, or to undefined if a fact is unknown; undefined for a
 * table that tests decisions, or whose sets would need too much memory
 */
export function rowsByClass(
  rows: readonly TestedRow[],
  isFirst: boolean,
): ((classes: readonly number[]) => readonly number[] | undefined) | undefined {
  const facts = new Set<Variable>();
  for (const [, , fact] of rows.flatMap(({ tests }) => tests)) {
    if (fact === undefined) return undefined;
    facts.add(fact);
  }
  const all = bitSet(rows, () => true);
  const columns = Array.from(facts, (fact) => ({ fact, passing: [] as BitSet[] }));
  const sets = columns.reduce((total, { fact }) => total + fact.values.length, 0);
  if (sets * all.length > mostNumbers) return undefined;

  return (classes) => {
    const passing = [all];
    for (const { fact, passing: own } of columns) {
      const known = classes[fact.variable] as number; // classes cover the variables
      if (known === unknownClass) return undefined;
      const value = fact.values[known];
      const isPassed = ({ tests }: TestedRow): boolean =>
        tests.every(([, test, tested]) => tested !== fact || passes(test, value));
      passing.push((own[known] ??= bitSet(rows, isPassed)));
    }
    if (!isFirst) return positionsInAll(passing);
    const first = firstInAll(passing);
    return first < 0 ? [] : [first];
  };
}
