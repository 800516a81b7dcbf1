import { cutOf, isAbove, type Cut } from '../terms/cut';
import { isObject } from '../../plain/is-object';
import { onceFor } from '../../plain/once-for';
import { resolve, type Parameters, type Resolved } from '../terms/parameter-reference';
import type { AnyTest } from '../terms/unary-test';
import type { FactDefinition, NumberFact, Readings, Vocabulary } from '../terms/vocabulary';

/**
 * The classes of a fact: no test distinguishes values within a class. A boolean has the classes 0 (`false`) and 1
 * (`true`), each listed value is a class, and numbers are divided into intervals.
 */
export interface Partition {
  readonly definition: FactDefinition;
  readonly isBoolean: boolean;
  /** One value of every class. */
  readonly values: readonly (string | number | boolean)[];
  /** The beginnings of the intervals of a number or day, ascending; empty for other facts. */
  readonly cuts: readonly Cut[];
  /** Finds the class of a value, for kinds of facts of general tables only; -1 for an invalid value. */
  readonly classOf?: (value: unknown) => number;
  /** The expected value of such a fact, in words. */
  readonly expected?: string;
}

/** A fact or a reading as a variable of diagrams. */
export interface Variable extends Partition {
  readonly name: string;
  readonly variable: number;
}

/** The facts of a vocabulary as variables, by their names. */
export type Variables = ReadonlyMap<string, Variable>;

/** A test of a fact, with the parameters of its rulebook. */
export type NamedTest = readonly [name: string, test: AnyTest, parameters: Parameters | undefined];

/** The facts of a language and its readings, if it has any. */
interface Names {
  readonly vocabulary: Vocabulary;
  readonly readings?: Readings | undefined;
}

const noReadings: Readonly<Readings> = /* @__PURE__ */ Object.freeze({});

/** Makes variables of facts, followed by readings, with the classes that the tests distinguish. */
export function variablesOf(
  { vocabulary, readings = noReadings }: Names,
  tests: readonly NamedTest[] = [],
  partition = partitionOf,
): Variables {
  const variables = new Map(undivided(partition)(vocabulary)(readings));
  for (const name of new Set(tests.map(([tested]) => tested))) {
    const fact = variables.get(name); // none for a decision
    // Listed values are classes whatever is tested; most facts have them.
    if (fact === undefined || 'values' in fact.definition) continue;
    const { variable, definition } = fact;
    const own = tests.filter(([tested]) => tested === name);
    const resolved = own.map(([, test, parameters]) => resolve(test, parameters));
    variables.set(name, { name, variable, ...partition(definition, resolved) });
  }
  return variables;
}

/** The variables of a language before any test divides them. They are shared, since a table tests few facts. */
const undivided = /* @__PURE__ */ onceFor((partition: typeof partitionOf) =>
  onceFor((vocabulary: Vocabulary) =>
    onceFor((readings: Readings): Variables => {
      const choices = Object.entries(readings).map(([name, values]) => [name, { kind: 'oneOf', values }] as const);
      const named = [...Object.entries(vocabulary), ...choices];
      return new Map(
        named.map(([name, definition], variable) => [name, { name, variable, ...partition(definition, []) }]),
      );
    }),
  ),
);

/** Divides the range of a fact into the classes that a set of tests can distinguish. */
export function partitionOf(definition: FactDefinition, tests: readonly Resolved<AnyTest>[]): Partition {
  if (definition.kind !== 'number') {
    // A copy, since reading a frozen array takes several times as long.
    const isBoolean = definition.kind === 'boolean';
    return { definition, isBoolean, values: 'values' in definition ? [...definition.values] : [false, true], cuts: [] };
  }
  const { minimum, maximum = Number.MAX_VALUE } = definition;
  const separating = tests
    .flatMap(cutsOf)
    .filter((cut) => !isAbove(minimum, cut) && isAbove(maximum, cut)) // no value lies beyond a cut at the end of the range
    .sort((one, other) => one.value - other.value || Number(other.isLeast) - Number(one.isLeast));
  const cuts = separating.filter(({ value, isLeast }, index) => {
    const previous = separating[index - 1];
    return previous?.value !== value || previous.isLeast !== isLeast;
  });
  const above = cuts.map((cut, index) =>
    cut.isLeast ? cut.value : valueBetween(cut.value, cuts[index + 1], definition),
  );
  return { definition, isBoolean: false, values: [minimum, ...above], cuts };
}

/** The class of a number: the number of cuts below it. */
export function intervalOf(value: number, cuts: readonly Cut[]): number {
  let interval = 0;
  for (const cut of cuts) if (isAbove(value, cut)) interval += 1;
  return interval;
}

/** The cuts that a test makes in the range of a number; none for tests of other values. */
export function cutsOf(test: Resolved<AnyTest>): readonly Cut<number>[] {
  if (typeof test === 'number') return [true, false].map((isLeast) => ({ value: test, isLeast }));
  if (!isObject(test)) return [];
  if ('operand' in test) return typeof test.operand === 'number' ? [cutOf({ ...test, operand: test.operand })] : [];
  return ('tests' in test ? test.tests : test.values).flatMap(cutsOf);
}

/** A number between two cuts. */
function valueBetween(lower: number, upper: Cut<number> | undefined, { maximum }: NumberFact): number {
  if (upper === undefined) return maximum ?? (lower + 1 > lower ? lower + 1 : Number.MAX_VALUE);
  return upper.isLeast ? lower / 2 + upper.value / 2 : upper.value; // the sum might overflow
}
