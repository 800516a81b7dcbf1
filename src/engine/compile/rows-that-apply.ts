import type { DiagramBuilder, Joined } from './diagram-builder';
import { isTerminal, terminal, terminalOf } from './diagram';
import { listNumbering } from '../../plain/list-numbering';

/** How many outcomes a collection may have. */
export const mostOutcomes = 1024;

/** The conditions of a row: for each column, which of its terminals pass. Absent where all of them do. */
export type Rule = readonly (readonly boolean[] | undefined)[];

/** A function that says which of several things hold together. */
export interface ListFunction {
  /** A reference within the nodes of the builder. */
  readonly root: number;
  /** The meaning of each of its terminals. */
  readonly lists: readonly (readonly number[])[];
}

/**
 * The function from columns to the positions of the rules that apply: of all of them, or of the first one only. Columns
 * are functions themselves: facts, or decisions that were compiled before.
 *
 * It is compiled from the top, variable by variable. The rules that fail are left out, and if only the first counts, so
 * are all behind one that holds for certain. Where the same rules wait for the same functions, the result is the same
 * and made once. So the work grows with the lists of rules that can remain, and not with the combinations of facts.
 *
 * @param limit the most lists that are accepted
 * @throws InvalidTableError with the code `table-too-large` where there are more
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
  const tested = rules.map((rule) => columns.flatMap((_, column) => (rule[column] ? [column] : [])));

  // Written as loops, since nearly all the time of the compiler is spent here.
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

/** Takes the place of a column that no remaining rule waits for; every rule passes there. */
export const irrelevant = /* @__PURE__ */ terminal(2 ** 30);

/** The columns that a rule waits for; undefined where it fails. */
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

/** How many outcomes a combination may have. */
const mostJoined = 65_536;

/** Several functions as one: its terminals are lists of theirs. */
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
