import type { TableRow } from '../../src/engine';
import { readingChoices } from '../../src/policy';

const taken = new Map<string, string>(Object.entries(readingChoices).map(([id, [first]]) => [id, first]));

/** The rows that can apply under the readings that the register takes. */
export function takenRows(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.filter(({ when = {} }) =>
    Object.entries(when).every(([name, test]) => {
      const choice = taken.get(name);
      if (choice === undefined || test === undefined || test === null) return true;
      if (typeof test !== 'object') return test === choice;
      const isNamed = 'values' in test && test.values.some((value) => value === choice);
      return test.test === 'noneOf' ? !isNamed : isNamed;
    }),
  );
}
