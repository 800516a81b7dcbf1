import type { CompiledGraph } from '../compile/compile';
import { compile } from '../compile/compile';
import { draftCollection } from '../write/collection';
import { deepFreeze } from '../../plain/deep-freeze';
import type { Decision, Language } from '../decide/decision';
import type { Parameters } from '../terms/parameter-reference';
import { closureOf, type Table } from '../terms/table';
import { witnessFor, type Witness } from './witness';

/** A defect of a table, with facts that show it where facts can. */
export type TableDefect =
  /** The row applies to no facts at all, or an earlier row always comes first. */
  | { readonly kind: 'dead-row'; readonly table: string; readonly row: string }
  /** No row covers the witness. */
  | { readonly kind: 'gap'; readonly table: string; readonly witness: Witness }
  /** Both rows apply to the witness, in a table that promises that one row applies. */
  | {
      readonly kind: 'overlap';
      readonly table: string;
      readonly rows: readonly [string, string];
      readonly witness: Witness;
    };

/**
 * Finds the rows of a decision that can never give its outcome, the facts that no row covers, and, in a table with the
 * hit policy `unique`, the pairs of rows that apply at once. The decisions it reads are analysed on their own.
 *
 * @returns the defects in table order; an empty list for a sound table
 *
 * @example
 * analyse(umbrella); // => []
 */
export function analyse<L extends Language, Outcome, Rule extends string>(
  decision: Pick<Decision<L, Outcome, Rule>, 'source' | 'parameters'>,
): readonly TableDefect[] {
  const { source: table, parameters } = decision;
  if ('facts' in table) return [];
  const graph = compile(closureOf(table), parameters);
  return deepFreeze([...deadRows(table, graph), ...gaps(table, graph), ...overlaps(table, parameters)]);
}

function deadRows(table: Table, { compiled, variables }: CompiledGraph): readonly TableDefect[] {
  return table.rows.flatMap(({ id }, index): TableDefect[] =>
    witnessFor(compiled, variables, ({ rows }) => rows.includes(index)) === undefined
      ? [{ kind: 'dead-row', table: table.id, row: id }]
      : [],
  );
}

function gaps(table: Table, { compiled, variables }: CompiledGraph): readonly TableDefect[] {
  const witness = witnessFor(compiled, variables, ({ outcome }) => outcome === undefined);
  return witness === undefined ? [] : [{ kind: 'gap', table: table.id, witness }];
}

/** Read as a collection, a table tells which rows apply together. */
function overlaps(table: Table, parameters: Parameters | undefined): readonly TableDefect[] {
  if (table.hitPolicy !== 'unique') return [];
  const collected: Table = { ...table, hitPolicy: 'collect', assemble: (rows) => rows, draft: draftCollection };
  const { compiled, variables } = compile(closureOf(collected), parameters);
  return table.rows.flatMap((one, first) =>
    table.rows.slice(first + 1).flatMap((other, offset): TableDefect[] => {
      const second = first + 1 + offset;
      const witness = witnessFor(compiled, variables, ({ rows }) => rows.includes(first) && rows.includes(second));
      return witness === undefined ? [] : [{ kind: 'overlap', table: table.id, rows: [one.id, other.id], witness }];
    }),
  );
}
