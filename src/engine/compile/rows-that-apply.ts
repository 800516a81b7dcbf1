import type { DiagramBuilder } from './diagram-builder';
import { isTerminal, terminal, terminalOf, type DiagramNode } from './diagram';
import { listNumbering } from '../../plain/list-numbering';

/** The conditions of a row: for each column, which of its terminals pass. Absent where all of them do. */
export type Rule = readonly (readonly boolean[] | undefined)[];

/** A function that says which of several things hold together. */
export interface ListFunction {
  /** A reference within the nodes of the builder. */
  readonly root: number;
  /** What each of its terminals stands for. */
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
 * @throws InvalidTableError with the code `TABLE_TOO_LARGE` where there are more
 */
export function rowsThatApply(
  rules: readonly Rule[],
  columns: readonly number[],
  isFirst: boolean,
  { nodes, node, spend, fail }: DiagramBuilder,
  limit = Infinity,
): ListFunction {
  const numberOf = listNumbering();
  const made: number[] = [];
  const listNumber = listNumbering();
  const lists: (readonly number[])[] = [];

  const tested = rules.map((rule) => columns.flatMap((_, column) => (rule[column] ? [column] : [])));

  // Written as loops, since nearly all the time of the compiler is spent here.
  const visit = (before: readonly number[], references: readonly number[], settled: readonly number[]): number => {
    spend(before.length);
    const remaining: number[] = [];
    const open: number[] = [];
    for (const position of before) {
      if (fails(rules[position] as Rule, references, settled)) continue;
      remaining.push(position);
      let isCertain = isFirst;
      for (const column of tested[position] as readonly number[]) {
        if (isTerminal(references[column] as number)) continue;
        if (!open.includes(column)) open.push(column);
        isCertain = false;
      }
      if (isCertain) break;
    }
    if (open.length === 0) {
      const list = listNumber(remaining);
      lists[list] = remaining;
      if (lists.length > limit) fail('outcomes', limit);
      return terminal(list);
    }
    const key = [open.length];
    for (const column of open) key.push(column, references[column] as number);
    for (const position of remaining) key.push(position);
    return (made[numberOf(key)] ??= split(remaining, references, open));
  };

  const split = (remaining: readonly number[], references: readonly number[], open: readonly number[]): number => {
    const asked = open.map((column) => nodes[references[column] as number] as DiagramNode);
    let [first] = asked as [DiagramNode];
    for (const each of asked) if (each.variable < first.variable) first = each;
    const { variable, children: classes } = first;
    return node(
      variable,
      classes.map((_, known) => {
        const next = references.slice();
        const settled: number[] = [];
        asked.forEach((each, index) => {
          if (each.variable !== variable) return;
          const column = open[index] as number;
          const child = (next[column] = each.children[known] as number);
          if (isTerminal(child)) settled.push(column);
        });
        return visit(remaining, next, settled);
      }),
    );
  };

  const root = visit(
    [...rules.keys()],
    columns,
    columns.flatMap((reference, column) => (isTerminal(reference) ? [column] : [])),
  );
  return { root, lists };
}

/** Whether a rule fails by what has just become known. */
function fails(rule: Rule, references: readonly number[], settled: readonly number[]): boolean {
  for (const column of settled) {
    if (rule[column]?.[terminalOf(references[column] as number)] === false) return true;
  }
  return false;
}

/** Several functions as one: its terminals stand for the lists of theirs. */
export function join(roots: readonly number[], { apply, fail }: DiagramBuilder, limit: number): ListFunction {
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
