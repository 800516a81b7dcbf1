import type { DiagramBuilder } from './diagram-builder';
import { isTerminal, terminal, terminalOf, type DiagramNode } from './diagram';
import { listNumbering } from '../../plain/list-numbering';

/** Conditions on columns that must all hold, and the number of the terminal that follows. */
export interface Rule {
  /** For each column: which of its terminals pass. Absent where all of them do. */
  readonly tests: readonly (readonly boolean[] | undefined)[];
  readonly terminal: number;
}

/**
 * The function that leads to the terminal of the first rule that applies. Columns are functions themselves: facts, or
 * decisions that were compiled before.
 *
 * It is compiled from the top, variable by variable. The rules that fail are left out, and so are all behind the first
 * one that holds for certain. Where the same rules wait for the same functions, the result is the same and made once. So
 * the work grows with the lists of rules that can remain, and not with the combinations of facts.
 *
 * @param otherwise the terminal where no rule applies
 */
export function firstThatApplies(
  rules: readonly Rule[],
  columns: readonly number[],
  otherwise: number,
  { nodes, node, spend }: DiagramBuilder,
): number {
  const tested = rules.map(({ tests }) => columns.flatMap((_, column) => (tests[column] ? [column] : [])));
  const numberOf = listNumbering();
  const made: number[] = [];

  /** @param settled the columns that have just become known */
  const visit = (before: readonly number[], references: readonly number[], settled: readonly number[]): number => {
    spend(before.length);
    const remaining: number[] = [];
    const waitsFor: boolean[] = [];
    for (const rule of before) {
      if (fails((rules[rule] as Rule).tests, references, settled)) continue;
      remaining.push(rule);
      let isCertain = true;
      for (const column of tested[rule] as readonly number[]) {
        if (isTerminal(references[column] as number)) continue;
        waitsFor[column] = true;
        isCertain = false;
      }
      if (isCertain) break;
    }
    const [first] = remaining;
    if (first === undefined) return terminal(otherwise);
    const open = columns.flatMap((_, column) => (waitsFor[column] ? [column] : []));
    if (open.length === 0) return terminal((rules[first] as Rule).terminal);
    const number = numberOf([
      open.length,
      ...open,
      ...open.map((column) => references[column] as number),
      ...remaining,
    ]);
    return (made[number] ??= split(remaining, references, open));
  };

  const split = (remaining: readonly number[], references: readonly number[], open: readonly number[]): number => {
    const asked = open.map((column) => nodes[references[column] as number] as DiagramNode);
    const { variable, children: classes } = asked.reduce((one, other) => (other.variable < one.variable ? other : one));
    return node(
      variable,
      classes.map((_, known) => {
        const next = references.slice();
        const settled: number[] = [];
        asked.forEach(({ variable: own, children }, index) => {
          if (own !== variable) return;
          const column = open[index] as number;
          const child = (next[column] = children[known] as number);
          if (isTerminal(child)) settled.push(column);
        });
        return visit(remaining, next, settled);
      }),
    );
  };

  const known = columns.flatMap((root, column) => (isTerminal(root) ? [column] : []));
  return visit([...rules.keys()], columns, known);
}

function fails(tests: Rule['tests'], references: readonly number[], settled: readonly number[]): boolean {
  for (const column of settled) {
    if (tests[column]?.[terminalOf(references[column] as number)] === false) return true;
  }
  return false;
}
