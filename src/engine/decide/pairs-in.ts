import { machineOfParts, type Compiling } from '../compile/machine';
import { openVariables } from '../compile/open-variables';
import { restrict } from '../compile/restrict';
import { scopeOf, type Item } from './items-of';
import type { Collection, Table, TableRow } from '../terms/table';

/** The maximum number of pairs of items that are compared. */
const mostPairs = 100;

/** The facts on which the order of two items depends, or whether both are collected. */
type PairLeft = (classes: readonly number[]) => readonly number[];

/**
 * The pairs of items whose order may depend on facts, because the rows of one lie before and after rows of the other.
 * The order of distinct items is determined by the order of each pair.
 *
 * @returns undefined for too many pairs
 */
export function pairsIn(
  source: Collection,
  items: readonly Item[],
  whole: Compiling,
): (places: readonly (readonly number[])[]) => readonly PairLeft[] | undefined {
  const pairs = new Map<number, PairLeft>();
  const pairOf = (one: Item, other: Item): PairLeft => {
    const places = [...one.places, ...other.places].sort((first, second) => first - second);
    const rows = places.map((place) => source.rows[place] as TableRow);
    const pair: Table = { ...scopeOf(source), kind: 'collect', rows };
    const machine = machineOfParts([pair], whole);
    return (classes) => {
      const { outcome } = machine.compiledFor(pair, classes).compiled;
      return openVariables(restrict(outcome, classes)).map(({ variable }) => variable);
    };
  };
  return (left) => {
    const amid = left.flatMap((places, one) => {
      if (places.length < 2) return [];
      const [least, most] = [Math.min(...places), Math.max(...places)];
      const isAmid = (place: number): boolean => place > least && place < most;
      return left.flatMap((others, other) => (other !== one && others.some(isAmid) ? [[one, other] as const] : []));
    });
    if (amid.length > mostPairs) return undefined;
    return amid.map(([one, other]) => {
      const key = one * items.length + other;
      const pair = pairs.get(key) ?? pairOf(items[one] as Item, items[other] as Item);
      pairs.set(key, pair);
      return pair;
    });
  };
}
