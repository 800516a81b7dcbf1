import type { Joined } from './diagram-builder';
import { isTerminal, terminal, terminalOf, type Diagram } from './diagram';
import { bitSet, meets, positionsIn, upToFirst, without, type BitSet } from '../../plain/bit-set';
import { listNumbering } from '../../plain/list-numbering';
import { irrelevant, type rowsThatApply, type Rule } from './rows-that-apply';

/** The number of tested rules that count as one step of the compiler. */
const rulesInStep = 8;

/**
 * The same function as `rowsThatApply`, for tables of hundreds of rows. Sets of rules are bit sets: the rules that fail
 * at a terminal are computed once, and each step takes a few bit operations.
 */
export const rowsAsBits: typeof rowsThatApply = (rules, columns, isFirst, builder, limit) => {
  const { nodes, apply, spend, fail } = builder;
  const most = limit ?? Infinity;
  if (!isFirst && 2 ** independentRows(rules, columns, nodes) > most) fail('outcomes', most);
  const numberOf = listNumbering();
  const lists: (readonly number[])[] = [];
  const setOf = (belongs: (rule: Rule) => boolean): BitSet => {
    spend(rules.length / rulesInStep);
    return bitSet(rules, belongs);
  };
  const tested = columns.map((_, column) => setOf((rule) => rule[column] !== undefined));
  const failing: BitSet[][] = columns.map(() => []);

  const settle = (references: readonly number[], remaining: BitSet): number | Joined => {
    spend(columns.length + remaining.length);
    let left = remaining;
    references.forEach((reference, column) => {
      if (!isTerminal(reference) || reference === irrelevant) return;
      const sets = failing[column] as BitSet[];
      const number = terminalOf(reference);
      left = without(left, (sets[number] ??= setOf((rule) => rule[column]?.[number] === false)));
    });
    if (isFirst) {
      left = upToFirst(
        left,
        tested.filter((_, column) => !isTerminal(references[column] as number)),
      );
    }
    const waiting = references.map((reference, column) =>
      isTerminal(reference) || !meets(left, tested[column] as BitSet) ? irrelevant : reference,
    );
    if (waiting.some((reference) => reference !== irrelevant)) return [waiting, left];
    const list = positionsIn(left);
    const number = numberOf(list);
    lists[number] = list;
    if (lists.length > most) fail('outcomes', most);
    return terminal(number);
  };
  const all = setOf(() => true);
  return { root: apply(columns, settle, all), lists };
};

/**
 * The number of rows that apply or not whatever the other rows do: each tests facts that no other row tests. Each of
 * them doubles the number of lists. 0 if columns are not simply different facts.
 */
function independentRows(rules: readonly Rule[], columns: readonly number[], nodes: Diagram['nodes']): number {
  const open = columns.flatMap((reference) => nodes[reference] ?? []);
  const variables = new Set(open.map(({ variable }) => variable));
  if (variables.size < open.length || !open.every(({ children }) => children.every(isTerminal))) return 0;
  const tests = columns.map((_, column) => rules.filter((rule) => rule[column] !== undefined).length);
  return rules.filter((rule) => {
    let canFail = false;
    for (const [column, reference] of columns.entries()) {
      const passing = rule[column];
      if (passing === undefined) continue;
      const classes = isTerminal(reference) ? [reference] : (nodes[reference]?.children ?? []);
      const passes = classes.filter((each) => passing[terminalOf(each)] !== false).length;
      if (passes === 0 || (classes.length > 1 && tests[column] !== 1)) return false;
      if (passes < classes.length) canFail = true;
    }
    return canFail;
  }).length;
}
