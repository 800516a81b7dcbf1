import { describeValue } from '../../plain/describe-value';
import { unknownClass } from './diagram';
import type { FactProblem, FactProblemCode } from '../terms/errors';
import { isPlainObject } from '../../plain/is-plain-object';
import { intervalOf, type Partition, type Variables } from './partition';
import type { NumberFact } from '../terms/vocabulary';

/** The classes of the variables, or everything that is wrong with the facts. */
export type FactReading =
  | { readonly classes: readonly number[]; readonly problems?: never }
  | { readonly classes?: never; readonly problems: readonly FactProblem[] };

/**
 * Makes a reader of facts of any origin, which starts from classes that are known anyway. Facts that are left out or `undefined` are unknown; everything else must be a
 * value of the vocabulary. Only the object's own properties count. The reader never throws.
 */
export function factReader(
  variables: Variables,
  unknown: readonly number[] = Array.from(variables, () => unknownClass),
): (facts: unknown) => FactReading {
  return (facts) => {
    try {
      if (!isPlainObject(facts)) return { problems: [problem('not-an-object', [], 'an object of facts', facts)] };
      // All values at once: one by one, by name, takes several times as long.
      const names = Object.keys(facts);
      const values = Object.values(facts);
      const classes = unknown.slice();
      const problems: FactProblem[] = [];
      names.forEach((name, index) => {
        const value = values[index];
        if (value === undefined) return;
        const fact = variables.get(name);
        const known = fact ? classOf(value, fact) : unknownClass;
        if (fact && known !== unknownClass) classes[fact.variable] = known;
        else problems.push(problem(codeFor(value, fact), [name], expectation(fact), value));
      });
      if (values.length === names.length) return problems.length > 0 ? { problems } : { classes };
    } catch {
      // Getters and proxies may do whatever they like. One that takes other properties away is no better.
    }
    return unreadable(facts);
  };
}

/** The class of a value, or {@link unknownClass} when the fact cannot take it. */
export function classOf(value: unknown, { definition, values, cuts, classOf: own }: Partition): number {
  // By the type of the value first, since the definitions of facts are of many shapes.
  if (typeof value === 'boolean') return values[0] !== false ? unknownClass : value ? 1 : 0;
  if (own) return own(value);
  if (typeof value === 'number') {
    const { minimum, maximum = Number.MAX_VALUE } = definition as NumberFact; // of others, nothing is within bounds
    return value >= minimum && value <= maximum ? intervalOf(value, cuts) : unknownClass;
  }
  return values.indexOf(value as string); // or whatever it is
}

/** What is said of facts that cannot be read. */
export function unreadable(facts: unknown): { readonly problems: readonly FactProblem[] } {
  return { problems: [problem('unreadable', [], 'readable properties', facts)] };
}

function problem(code: FactProblemCode, path: readonly string[], expected: string, value: unknown): FactProblem {
  return { code, path, expected, received: describeValue(value) };
}

function codeFor(value: unknown, fact: Partition | undefined): FactProblemCode {
  if (fact === undefined) return 'unknown-fact';
  if (typeof value !== typeof fact.values[0]) return 'wrong-type';
  if (typeof value === 'string') return 'unknown-value';
  return Number.isFinite(value) ? 'out-of-range' : 'not-finite';
}

/** What a fact takes, in words. */
function expectation(fact: Partition | undefined): string {
  if (fact === undefined) return 'a fact of the vocabulary';
  const { definition, values, expected } = fact;
  if (expected !== undefined) return expected;
  if (definition.kind !== 'number') return `one of ${values.map(describeValue).join(', ')}`;
  const { minimum, maximum, unit = '' } = definition;
  const range = maximum === undefined ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
  return `a number ${range} ${unit}`.trim();
}
