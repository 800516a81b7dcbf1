import type { Parameters } from './parameter-reference';
import { operandOf, type AnyTest } from './unary-test';
import type { FactDefinition, NumberFact, Vocabulary } from './vocabulary';

/** A place where the range of a number falls apart; the value itself lies above it or below. */
interface Cut {
  readonly value: number;
  readonly valueIs: 'above' | 'below';
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

/** The facts of a vocabulary as the variables of diagrams, by their names. */
export type Variables = ReadonlyMap<string, Partition & { readonly variable: number }>;

/** Cuts the ranges of all facts into the classes that tests, told by the names of their facts, can tell apart. */
export function variablesOf(
  vocabulary: Vocabulary,
  tests: readonly (readonly [name: string, test: AnyTest])[],
  parameters: Parameters,
): Variables {
  return new Map(
    Object.entries(vocabulary).map(([name, definition], variable) => {
      const own = tests.filter(([tested]) => tested === name).map(([, test]) => test);
      return [name, { variable, ...partitionOf(definition, own, parameters) }];
    }),
  );
}

/** Cuts the range of a fact into the finitely many classes that a set of tests can tell apart. */
export function partitionOf(definition: FactDefinition, tests: readonly AnyTest[], parameters: Parameters): Partition {
  if (definition.kind !== 'number') {
    return { definition, representatives: definition.kind === 'boolean' ? [false, true] : definition.values, cuts: [] };
  }
  const { minimum, maximum = Number.MAX_VALUE } = definition;
  const cuts = tests
    .flatMap((test) => cutsOf(test, parameters))
    .filter((cut) => !isAbove(minimum, cut) && isAbove(maximum, cut)) // the others have nothing on one side
    .sort((one, other) => one.value - other.value || (one.valueIs < other.valueIs ? -1 : 1))
    .filter(
      (cut, index, { [index - 1]: previous }) => cut.value !== previous?.value || cut.valueIs !== previous.valueIs,
    );
  const representatives = [undefined, ...cuts].map((cut, index) => valueBetween(cut, cuts[index], definition));
  return { definition, representatives, cuts };
}

/** The class of a number: how many cuts lie below it. */
export function intervalOf(value: number, cuts: readonly Cut[]): number {
  let interval = 0;
  for (const cut of cuts) if (isAbove(value, cut)) interval += 1;
  return interval;
}

function isAbove(value: number, cut: Cut): boolean {
  return cut.valueIs === 'above' ? value >= cut.value : value > cut.value;
}

function cutsOf(test: AnyTest, parameters: Parameters): readonly Cut[] {
  if (typeof test === 'number') {
    return [
      { value: test, valueIs: 'above' },
      { value: test, valueIs: 'below' },
    ];
  }
  if (typeof test !== 'object' || test === null) return [];
  if ('values' in test) return test.values.flatMap((value) => cutsOf(value, parameters));
  const valueIs = test.test === 'atLeast' || test.test === 'lessThan' ? 'above' : 'below';
  return [{ value: operandOf(test, parameters), valueIs }];
}

function valueBetween(lower: Cut | undefined, upper: Cut | undefined, { minimum, maximum }: NumberFact): number {
  if (lower === undefined) return minimum;
  if (lower.valueIs === 'above') return lower.value;
  if (upper === undefined)
    return maximum ?? (lower.value < Number.MAX_SAFE_INTEGER ? lower.value + 1 : Number.MAX_VALUE);
  return upper.valueIs === 'below' ? upper.value : lower.value / 2 + upper.value / 2; // the sum may be too large
}
