import type { Parameters } from './parameter-reference';
import { operandOf, type AnyTest } from './unary-test';
import type { FactDefinition, NumberFact } from './vocabulary';

/**
 * A place where the range of a number falls apart: `before` puts the value itself above the cut,
 * `after` leaves it below.
 */
interface Cut {
  readonly side: 'before' | 'after';
  readonly value: number;
}

/**
 * The classes of a fact: tests cannot tell the values of one class apart.
 * Class 0 of a boolean is `false`, a listed value is a class of its own, numbers fall into intervals.
 */
export interface Partition {
  readonly definition: FactDefinition;
  /** One value of every class. */
  readonly representatives: readonly (string | number | boolean)[];
  /** Where the intervals of a number begin, ascending; empty for other facts. */
  readonly cuts: readonly Cut[];
}

/** Cuts the range of a fact into the finitely many classes that a set of tests can tell apart. */
export function partitionOf(definition: FactDefinition, tests: readonly AnyTest[], parameters: Parameters): Partition {
  if (definition.kind !== 'number') {
    const representatives = definition.kind === 'boolean' ? [false, true] : definition.values;
    return { definition, representatives, cuts: [] };
  }
  const cuts = separating(
    tests.flatMap((test) => cutsOf(test, parameters)),
    definition,
  );
  const representatives = [...cuts.keys(), cuts.length].map((index) =>
    valueBetween(cuts[index - 1], cuts[index], definition),
  );
  return { definition, representatives, cuts };
}

/** The class of a number: how many cuts lie below it. */
export function intervalOf(value: number, cuts: readonly Cut[]): number {
  let interval = 0;
  for (const cut of cuts) {
    if (value < cut.value || (value === cut.value && cut.side === 'after')) break;
    interval += 1;
  }
  return interval;
}

function cutsOf(test: AnyTest, parameters: Parameters): readonly Cut[] {
  if (typeof test === 'number') return cutsAround(test);
  if (typeof test !== 'object' || test === null) return [];
  if ('values' in test) return test.values.flatMap((value) => (typeof value === 'number' ? cutsAround(value) : []));
  const value = operandOf(test, parameters);
  return [{ side: test.test === 'atMost' || test.test === 'moreThan' ? 'after' : 'before', value }];
}

function cutsAround(value: number): readonly Cut[] {
  return [
    { side: 'before', value },
    { side: 'after', value },
  ];
}

/** Sorted, without repetition, and only those with values of the fact on both sides. */
function separating(cuts: readonly Cut[], { minimum, maximum = Number.MAX_VALUE }: NumberFact): readonly Cut[] {
  const inside = cuts.filter(({ side, value }) =>
    side === 'before' ? minimum < value && value <= maximum : minimum <= value && value < maximum,
  );
  const rank = (cut: Cut): number => (cut.side === 'before' ? 0 : 1);
  const sorted = [...inside].sort((a, b) => a.value - b.value || rank(a) - rank(b));
  return sorted.filter((cut, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || previous.value !== cut.value || previous.side !== cut.side;
  });
}

function valueBetween(lower: Cut | undefined, upper: Cut | undefined, { minimum, maximum }: NumberFact): number {
  if (lower === undefined) return minimum;
  if (lower.side === 'before') return lower.value;
  if (upper === undefined)
    return maximum ?? (lower.value < Number.MAX_SAFE_INTEGER ? lower.value + 1 : Number.MAX_VALUE);
  return upper.side === 'after' ? upper.value : lower.value / 2 + upper.value / 2; // the sum may be too large
}
