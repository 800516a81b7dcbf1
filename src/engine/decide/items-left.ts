import type { OpenAnswer } from '../terms/answer';
import { mostOutcomes } from '../compile/rows-that-apply';
import { itemsOf, type Item } from './items-of';
import { deepFreeze } from '../../plain/deep-freeze';
import { InvalidTableError } from '../terms/errors';
import { machineOfParts, type Compiling } from '../compile/machine';
import { openVariables } from '../compile/open-variables';
import { pairsIn } from './pairs-in';
import { possibleNumbers } from './possible-numbers';
import { restrict } from '../compile/restrict';
import type { Collection } from '../terms/table';
import { terminalsLeft } from '../compile/terminals-left';

/** What is known of the items of a collection. */
export interface CollectionLeft {
  /** Whether many items depend on facts that no other item depends on, so that there are too many outcomes to list. */
  readonly isMany: boolean;
  /** Whether the known items determine the whole answer. */
  readonly isExact: boolean;
  readonly answer: OpenAnswer<unknown>;
  /** The whole answer, for the count or the sum of items that depend on different facts. */
  readonly numbers?: OpenAnswer<unknown> | undefined;
}

/**
 * Describes a collection with too many possible outcomes to list: for each item, whether it is collected, or how often
 * if equal items are kept. Each item is a separate decision, so the work grows with the number of items, not with their
 * combinations.
 */
export function itemsLeft(source: Collection, whole: Compiling): (classes: readonly number[]) => CollectionLeft {
  const items = itemsOf(source, whole.choices.parameters);
  const machine = machineOfParts(
    items.map(({ times }) => times),
    whole,
  );
  const names = Object.keys(source.vocabulary);
  const isList = source.assemble === undefined;
  const pairs = pairsIn(source, items, whole);
  const isSum = source.aggregate === 'sum' && isSumChangedByEach(items);
  return (classes) => {
    const left = items.map(({ outcome: item, times, places }) => {
      const { compiled, graph } = machine.compiledFor(times, classes);
      const { outcome, outcomes, rows } = compiled;
      const counts = terminalsLeft(outcome, classes).map((number) => Number(outcomes[number]));
      const applying = rows.map(({ root }) => restrict({ nodes: graph.builder.nodes, root }, classes));
      return {
        item,
        ways: counts.length,
        least: Math.min(...counts),
        most: Math.max(...counts),
        open: openVariables(restrict(outcome, classes)),
        applying: applying.flatMap(openVariables),
        places: rows.flatMap(({ root, lists }) =>
          terminalsLeft({ nodes: graph.builder.nodes, root }, classes).flatMap(
            (number) => lists[number]?.flatMap((row) => places[row] ?? []) ?? [],
          ),
        ),
      };
    });
    const dependent = new Map<number, number>();
    for (const { variable } of left.flatMap((each) => each.open)) {
      dependent.set(variable, (dependent.get(variable) ?? 0) + 1);
    }
    const isApart = [...dependent.values()].every((count) => count === 1);
    const { aggregate } = source;
    const isNumber = (aggregate === 'count' || (aggregate === 'sum' && isSum)) && isApart && dependent.size > 0;
    const numbers = isNumber ? possibleNumbers(aggregate, left) : undefined;
    // A fact may change which row gives an item, and thereby change only the order of the list.
    const ordering = isList && source.keepsEqual !== true ? pairs(left.map(({ places }) => places)) : [];
    for (const variable of ordering?.flatMap((pair) => pair(classes)) ?? []) {
      if (!dependent.has(variable)) dependent.set(variable, 1);
    }
    const missing = [...dependent].sort(([one, many], [other, more]) => more - many || one - other);
    const answer = {
      status: 'open',
      items: {
        certain: left.flatMap(({ item, least }) => Array<unknown>(least).fill(item)),
        excluded: left.filter(({ most }) => most === 0).map(({ item }) => item),
        open: left.flatMap(({ item, least, most }) => Array<unknown>(most - least).fill(item)),
      },
      missing: missing.map(([variable]) => names[variable]), // variables are the facts
    };
    // Reading `possible` throws, so that code that does not know `items` cannot mistake some outcomes for all of them.
    Object.defineProperty(answer, 'possible', {
      get() {
        throw new InvalidTableError('table-too-large', source.id, tooManyOutcomes);
      },
    });
    // If equal items are kept, a fact may change the order of the list only.
    const isOrdered =
      source.keepsEqual === true && left.some((each) => each.applying.some(({ variable }) => !dependent.has(variable)));
    const [only, ...others] = left.filter(({ open }) => open.length > 0);
    // If several items are open, no single fact settles the number.
    const asked =
      only && others.length === 0 ? only.open.map(({ variable }) => variable) : [...dependent.keys()].sort(ascending);
    return {
      numbers:
        numbers &&
        deepFreeze({ status: 'open', possible: numbers, missing: asked.map((variable) => names[variable] as string) }),
      isMany:
        isList &&
        isApart &&
        ordering?.length === 0 &&
        left.reduce((product, { ways }) => product * ways, 1) > mostOutcomes,
      isExact: missing.length > 0 && (isList ? !isOrdered && ordering !== undefined : isSum && isApart),
      answer: deepFreeze(answer as unknown as OpenAnswer<unknown>), // with the properties just defined
    };
  };
}

/**
 * Whether classes settle a collection, determined item by item. Only for a list in which every row gives a different
 * item.
 *
 * @returns undefined for other collections
 */
export function itemsSettled(
  source: Collection,
  whole: Compiling,
): ((classes: readonly number[]) => boolean) | undefined {
  const items = itemsOf(source, whole.choices.parameters);
  if (source.assemble !== undefined || items.length < source.rows.length) return undefined;
  const machine = machineOfParts(
    items.map(({ times }) => times),
    whole,
  );
  return (classes) =>
    items.every(({ times }) => {
      const { outcome } = machine.compiledFor(times, classes).compiled;
      return terminalsLeft(outcome, classes, 2).length === 1;
    });
}

function ascending(one: number, other: number): number {
  return one - other;
}

const tooManyOutcomes = { of: 'outcomes', limit: mostOutcomes } as const;

/**
 * Whether changing any one number changes the sum. A very small number would be lost in the rounding of a large sum.
 */
function isSumChangedByEach(items: readonly Item[]): boolean {
  const sizes = items.map(({ outcome }) => Math.abs(outcome as number)); // sums have numbers as outcomes
  return sizes.reduce((total, size) => total + size, 0) < Math.min(...sizes) * 2 ** 50;
}
