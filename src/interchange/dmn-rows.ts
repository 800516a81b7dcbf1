import type { Parameters } from '../engine/internal';
import { passes, resolve, testsOfRow } from '../engine/internal';
import type { AnyTest, Source, Table, TableRow } from '../engine';
import { hasOwn } from '../plain/has-own';
import { isObject } from '../plain/is-object';
import { onceFor } from '../plain/once-for';

/** The rows of a table that can apply under the choices of readings. */
export type RowsUnder = (table: Table) => readonly TableRow[];

/**
 * Leaves out what DMN does not have: tests of readings, and tests of a field that no outcome has under the choices of
 * readings, where the field is null.
 */
export function rowsUnder(
  choices: Readonly<Record<string, string | undefined>>,
  parameters: Parameters | undefined,
): RowsUnder {
  const hasField = (source: Source, field: string): boolean => {
    if (source.kind === 'combination' || source.assemble) return true;
    const outcomes = [...rowsOf(source).map(({ outcome }) => outcome), source.otherwise];
    return outcomes.some((outcome) => isObject(outcome) && hasOwn(outcome, field));
  };
  const rowsOf: RowsUnder = onceFor((table: Table): readonly TableRow[] => {
    const { rows, readings = {}, reads } = table;
    /** What a test looks at, if that does not depend on the facts. */
    const settled = (name: string): { readonly value: string | null | undefined } | undefined => {
      const values = hasOwn(readings, name) ? readings[name] : undefined;
      if (values) return { value: choices[name] ?? values[0] };
      const [decision = name, ...field] = name.split('.');
      const read = hasOwn(table.vocabulary, name) || field.length === 0 ? undefined : reads[decision];
      return read && !hasField(read, field.join('.')) ? { value: null } : undefined;
    };
    return rows.flatMap((row) => {
      const left: (readonly [string, AnyTest])[] = [];
      for (const [name, test] of testsOfRow(row)) {
        const found = settled(name);
        if (found === undefined) left.push([name, test]);
        else if (!passes(resolve(test, parameters), found.value)) return [];
      }
      return [{ ...row, when: Object.fromEntries(left) }];
    });
  });
  return rowsOf;
}
