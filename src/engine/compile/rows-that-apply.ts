import type { DiagramBuilder, Joined } from './diagram-builder';
import { isTerminal, terminal, terminalOf } from './diagram';
import { listNumbering } from '../../plain/list-numbering';

/** The maximum number of outcomes of a collection. */
export const mostOutcomes = 1024;

/**
 * The conditions of a row: for each column, the terminals for which it passes; undefined if the row does not test the
 * column.
 */
export type Rule = readonly (readonly boolean[] | undefined)[];

/** A function whose terminals are lists. */
export interface ListFunction {
  /** A reference within the nodes of the builder. */
  readonly root: number;
  /** The list at each terminal. */
  readonly lists: readonly (readonly number[])[];
}

/**
 * The function from columns to the indexes of the rules that apply: to all of them, or to the first one only. A column
 * is itself a function: of a fact, or of a decision that is already compiled.
 *
 * It is compiled top-down, variable by variable. Rules that fail are dropped; if only the first rule counts, so are all
 * rules after one that certainly applies. States with the same remaining rules and the same columns have the same
 * result, which is computed once. So the work grows with the number of different lists of remaining rules, not with the
 * combinations of facts.
 *
 * @param limit the most lists that are accepted
 * @throws InvalidTableError with the code `table-too-large` if there are more
 */
export function rowsThatApply(
  rules: readonly Rule[],
  columns: readonly number[],
  isFirst: boolean,
  { apply, spend, fail }: DiagramBuilder,
  limit = Infinity,
): ListFunction {
  const numberOf = listNumbering();
  const lists: (readonly number[])[] = [];
  const tested = rules.map((rule) => rule.flatMap((passing, column) => (passing ? [column] : [])));

  // Loops, since the compiler spends nearly all its time here.
  const settle = (references: readonly number[], positions: readonly number[]): number | Joined => {
    spend(positions.length);
    const remaining: number[] = [];
    const waiting = columns.map(() => irrelevant);
    let isSettled = true;
    for (const position of positions) {
      const open = openColumns(rules[position] as Rule, tested[position] as readonly number[], references);
      if (open === undefined) continue;
      remaining.push(position);
      for (const column of open) waiting[column] = references[column] as number;
      if (open.length > 0) isSettled = false;
      else if (isFirst) break;
    }
    if (!isSettled) return [waiting, remaining];
    const list = numberOf(remaining);
    lists[list] = remaining;
    if (lists.length > limit) fail('outcomes', limit);
    return terminal(list);
  };
  return { root: apply(columns, settle, [...rules.keys()]), lists };
}

/** Replaces a column that no remaining rule tests: every rule passes there. */
export const irrelevant = /* @__PURE__ */ terminal(0x4000_0000);

/** The columns that still decide whether a rule applies; undefined if the rule fails. */
function openColumns(
  rule: Rule,
  tested: readonly number[],
  references: readonly number[],
): readonly number[] | undefined {
  const open: number[] = [];
  for (const column of tested) {
    const reference = references[column] as number;
    if (!isTerminal(reference)) open.push(column);
    else if (rule[column]?.[terminalOf(reference)] === false) return undefined;
  }
  return open;
}

/** The maximum number of outcomes of a combination. */
const mostJoined = 65_536;

/** Combines several functions into one; each of its terminals has the list of their terminals. */
export function join(roots: readonly number[], { apply, fail }: DiagramBuilder, limit = mostJoined): ListFunction {
  const numberOf = listNumbering();
  const lists: (readonly number[])[] = [];
  const root = apply(roots, (references) => {
    if (!references.every(isTerminal)) return undefined;
    const list = references.map(terminalOf);
    const number = numberOf(list);
    lists[number] = list;
    if (lists.length > limit) fail('outcomes', limit);
    return terminal(number);
  });
  return { root, lists };
}
