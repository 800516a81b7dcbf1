import type { DiagramBuilder } from './diagram-builder';
import { isTerminal, terminal, terminalOf } from './diagram';
import { bitSet, meets, positionsIn, upToFirst, without, type BitSet } from '../../plain/bit-set';
import { listNumbering } from '../../plain/list-numbering';

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
 * and made once. So the work grows with the sets of rules that can remain, and not with the combinations of facts. Sets
 * are bits, thirty in a number: which rules fail at a terminal is found out once.
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
  const width = columns.length;
  const setOf = (belongs: (rule: Rule) => boolean): BitSet => {
    spend(rules.length);
    return bitSet(rules, belongs);
  };
  const tested = columns.map((_, column) => setOf((rule) => rule[column] !== undefined));
  const failing: BitSet[][] = columns.map(() => []);

  const settle = (joined: readonly number[]): number | readonly number[] => {
    spend(joined.length);
    let left: BitSet = joined.slice(width);
    columns.forEach((_, column) => {
      const reference = joined[column] as number; // there is one for each column
      if (!isTerminal(reference) || reference === irrelevant) return;
      const sets = failing[column] as BitSet[];
      const number = terminalOf(reference);
      left = without(left, (sets[number] ??= setOf((rule) => rule[column]?.[number] === false)));
    });
    if (isFirst) {
      left = upToFirst(
        left,
        tested.filter((_, column) => !isTerminal(joined[column] as number)),
      );
    }
    let isSettled = true;
    const waiting = columns.map((_, column) => {
      const reference = joined[column] as number;
      if (isTerminal(reference) || !meets(left, tested[column] as BitSet)) return irrelevant;
      isSettled = false;
      return reference;
    });
    return isSettled ? terminal(numberFor(positionsIn(left))) : waiting.concat(left);
  };
  const numberFor = (list: readonly number[]): number => {
    const number = numberOf(list);
    lists[number] = list;
    if (lists.length > limit) fail('outcomes', limit);
    return number;
  };
  return {
    root: apply(
      columns,
      settle,
      setOf(() => true),
    ),
    lists,
  };
}

/** Takes the place of a column that no remaining rule waits for; every rule passes there. */
const irrelevant = /* @__PURE__ */ terminal(2 ** 30);

/** How many outcomes a combination may have. */
const mostJoined = 65_536;

/** Several functions as one: its terminals are lists of theirs. */
export function join(roots: readonly number[], { apply, fail }: DiagramBuilder, limit = mostJoined): ListFunction {
  const numberOf = listNumbering();
  const lists: (readonly number[])[] = [];
  const root = apply(roots, (references) => {
    if (!references.every(isTerminal)) return references;
    const list = references.map(terminalOf);
    const number = numberOf(list);
    lists[number] = list;
    if (lists.length > limit) fail('outcomes', limit);
    return terminal(number);
  });
  return { root, lists };
}
