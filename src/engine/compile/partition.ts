import { cutOf, isAbove, type Cut } from '../terms/cut';
import { isObject } from '../../plain/is-object';
import type { Resolved } from '../terms/parameter-reference';
import type { AnyTest } from '../terms/unary-test';
import type { FactDefinition, NumberFact, Vocabulary } from '../terms/vocabulary';

/**
 * The classes of a fact: no test distinguishes the values of one class.
 * Class 0 of a boolean is `false`, a listed value is a class of its own, numbers fall into intervals.
 */
export interface Partition {
  readonly definition: FactDefinition;
  /** One value of every class. */
  readonly values: readonly (string | number | boolean)[];
  /** Where the intervals of a number, or of days, begin, ascending; empty for other facts. */
  readonly cuts: readonly Cut[];
  /** The class of a value, for kinds that a language brings along; -1 where the fact cannot take it. */
  readonly classOf?: (value: unknown) => number;
  /** What such a fact takes, in words. */
  readonly expected?: string;
}

/** A fact, or a reading, as a variable of diagrams. */
export interface Variable extends Partition {
  readonly name: string;
  readonly variable: number;
}

/** The facts of a vocabulary as variables, by their names. */
export type Variables = ReadonlyMap<string, Variable>;

/** A test of a fact. */
export type NamedTest = readonly [name: string, test: Resolved<AnyTest>];

/** Takes the facts of a vocabulary as variables, in the classes that tests distinguish. */
export function variablesOf(
  vocabulary: Vocabulary,
  tests: readonly NamedTest[] = [],
  partition = partitionOf,
): Variables {
  return new Map(
    Object.entries(vocabulary).map(([name, definition], variable) => {
      const own = tests.filter(([tested]) => tested === name).map(([, test]) => test);
      return [name, { name, variable, ...partition(definition, own) }];
    }),
  );
}

/** Cuts the range of a fact into the finitely many classes that a set of tests can distinguish. */
export function partitionOf(definition: FactDefinition, tests: readonly Resolved<AnyTest>[]): Partition {
  if (definition.kind !== 'number') {
    return { definition, values: 'values' in definition ? definition.values : [false, true], cuts: [] };
  }
  const { minimum, maximum = Number.MAX_VALUE } = definition;
  const separating = tests
    .flatMap(cutsOf)
    .filter((cut) => !isAbove(minimum, cut) && isAbove(maximum, cut)) // the others have nothing on one side
    .sort((one, other) => one.value - other.value || Number(other.isLeast) - Number(one.isLeast));
  const cuts = separating.filter(({ value, isLeast }, index) => {
    const previous = separating[index - 1];
    return previous?.value !== value || previous.isLeast !== isLeast;
  });
  const above = cuts.map((cut, index) =>
    cut.isLeast ? cut.value : valueBetween(cut.value, cuts[index + 1], definition),
  );
  return { definition, values: [minimum, ...above], cuts };
}

/** The class of a number: how many cuts lie below it. */
export function intervalOf(value: number, cuts: readonly Cut[]): number {
  let interval = 0;
  for (const cut of cuts) if (isAbove(value, cut)) interval += 1;
  return interval;
}

/** Where a test of a number cuts; one that names something else cuts nowhere. */
export function cutsOf(test: Resolved<AnyTest>): readonly Cut<number>[] {
  if (typeof test === 'number') return [true, false].map((isLeast) => ({ value: test, isLeast }));
  if (!isObject(test)) return [];
  if ('operand' in test) return typeof test.operand === 'number' ? [cutOf({ ...test, operand: test.operand })] : [];
  return ('tests' in test ? test.tests : test.values).flatMap(cutsOf);
}

/** A number above one that is not meant itself, and below the next cut. */
function valueBetween(lower: number, upper: Cut<number> | undefined, { maximum }: NumberFact): number {
  if (upper === undefined) return maximum ?? (lower + 1 > lower ? lower + 1 : Number.MAX_VALUE);
  return upper.isLeast ? lower / 2 + upper.value / 2 : upper.value; // the sum may be too large
}
