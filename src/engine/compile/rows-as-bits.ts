import type { Joined } from './diagram-builder';
import { isTerminal, terminal, terminalOf } from './diagram';
import { bitSet, meets, positionsIn, upToFirst, without, type BitSet } from '../../plain/bit-set';
import { listNumbering } from '../../plain/list-numbering';
import { irrelevant, type rowsThatApply, type Rule } from './rows-that-apply';

/** The number of tested rules that count as one step of the compiler. */
const rulesInStep = 8;

/**
 * The same function as `rowsThatApply`, for tables of hundreds of rows. Sets of rules are bit sets: the rules that fail
 * at a terminal are computed once, and each step takes a few bit operations.
 */
export const rowsAsBits: typeof rowsThatApply = (rules, columns, isFirst, { apply, spend, fail }, limit) => {
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
    if (limit !== undefined && lists.length > limit) fail('outcomes', limit);
    return terminal(number);
  };
  const all = setOf(() => true);
  return { root: apply(columns, settle, all), lists };
};
