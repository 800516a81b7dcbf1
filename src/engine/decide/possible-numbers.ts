import { mostOutcomes } from '../compile/rows-that-apply';
import { sumOfDecimals } from '../../plain/exact-sum';

/** An item that is certainly counted, certainly not, or may be. */
interface CountedItem {
  readonly item: unknown;
  /** How often it is counted, at least and at most: never or once. */
  readonly least: number;
  readonly most: number;
}

/**
 * The possible counts or sums of items that depend on different facts, ascending. A diagram of them would need a node
 * for each fact and each number that is possible before it.
 *
 * @returns undefined for more than 1,024 numbers
 */
export function possibleNumbers(
  aggregate: 'count' | 'sum',
  items: readonly CountedItem[],
): readonly (number | null)[] | undefined {
  const certain = items.filter(({ least }) => least > 0);
  const open = items.filter(({ least, most }) => least < most);
  if (aggregate === 'count') {
    if (open.length >= mostOutcomes) return undefined;
    return Array.from({ length: open.length + 1 }, (_, more) => certain.length + more);
  }
  const values = items.map(({ item }) => item as number); // sums have numbers as outcomes
  const size = values.reduce((total, value) => total + Math.abs(value), 0);
  // Whole numbers are added as numbers, which takes a tenth of the time of decimals.
  const isWhole = values.every(Number.isInteger) && Number.isSafeInteger(size);
  const add = (sofar: Sofar, item: unknown): Sofar =>
    isWhole ? Number(sofar) + Number(item) : sumOfDecimals([String(sofar ?? 0), String(item)]);
  const start = certain.reduce<Sofar>((sofar, { item }) => add(sofar, item), null);
  let sums = new Set([start]);
  for (const { item } of open) {
    sums = new Set([...sums].flatMap((sofar) => [sofar, add(sofar, item)]));
    if (sums.size > mostOutcomes) return undefined;
  }
  const numbers = new Set(Array.from(sums, (sum) => (sum === null ? null : Number(sum))));
  return [...numbers].sort((one, other) => (one ?? -Infinity) - (other ?? -Infinity));
}

/** The sum of some items so far, or a decimal as text; null for no item. */
type Sofar = number | string | null;
