import { describeValue } from '../../plain/describe-value';
import { unknownClass } from './diagram';
import type { FactProblem, FactProblemCode } from '../terms/errors';
import { ownFieldsOf } from '../../plain/is-plain-object';
import { intervalOf, type Partition, type Variable, type Variables } from './partition';

/** The classes of the variables, or everything that is wrong with the facts. */
export type FactReading =
  | { readonly classes: readonly number[]; readonly problems?: never }
  | { readonly classes?: never; readonly problems: readonly FactProblem[] };

/** Reads facts of any origin. */
export interface FactReader {
  /** Never throws. */
  readonly read: (facts: unknown) => FactReading;
  /** The fact that was last found at each position, since the facts of forms and records usually come in one order. */
  readonly order: readonly Variable[];
}

/**
 * Makes a reader of facts of any origin, given classes that are known from the start. Facts that are left out or
 * `undefined` are unknown; every other field must be a fact with a valid value. Only own properties count.
 */
export function factReader(
  variables: Variables,
  unknown: readonly number[] = Array.from(variables, () => unknownClass),
): FactReader {
  const order: Variable[] = [];
  const read: FactReader['read'] = (facts) => {
    const classes = unknown.slice();
    let problems: FactProblem[] | undefined;
    let place = 0;
    try {
      const own = ownFieldsOf(facts);
      if (own === undefined) return { problems: [problem('not-an-object', [], 'an object of facts', facts)] };
      // A `for … in` loop takes two thirds of the time of `Object.keys` and `Object.values`.
      for (const name in own) {
        const value = own[name];
        if (value === undefined) continue;
        let fact = order[place];
        if (fact?.name !== name) {
          fact = variables.get(name);
          if (fact !== undefined) order[place] = fact;
        }
        if (fact !== undefined) {
          place += 1;
          const known = classOf(value, fact);
          classes[fact.variable] = known;
          if (known !== unknownClass) continue;
        }
        (problems ??= []).push(problem(codeFor(value, fact), [name], expectation(fact), value));
      }
    } catch {
      // A getter or a proxy may throw.
      return { problems: [problem('unreadable', [], 'readable properties', facts)] };
    }
    return problems === undefined ? { classes } : { problems };
  };
  return { read, order };
}

/** The class of a value, or {@link unknownClass} for a value that the fact cannot have. */
export function classOf(value: unknown, { isBoolean, classOf: own, values, definition, cuts }: Partition): number {
  // Most facts are booleans, and most others have listed values, so the definition is seldom looked at.
  if (isBoolean) return value === true ? 1 : value === false ? 0 : unknownClass;
  if (own) return own(value);
  if (typeof value === 'number' && definition.kind === 'number') {
    const { minimum, maximum = Number.MAX_VALUE } = definition;
    return value >= minimum && value <= maximum ? intervalOf(value, cuts) : unknownClass;
  }
  // A loop, because a call of indexOf takes longer than the comparisons.
  if (typeof value === 'string') {
    for (let index = 0; index < values.length; index += 1) if (values[index] === value) return index;
  }
  return unknownClass;
}

function problem(code: FactProblemCode, path: readonly string[], expected: string, value: unknown): FactProblem {
  return { code, path, expected, received: describeValue(value) };
}

/** The problem of a value that a fact cannot have. */
export function problemWith(value: unknown, fact: Variable): FactProblem {
  return problem(codeFor(value, fact), [fact.name], expectation(fact), value);
}

function codeFor(value: unknown, fact: Partition | undefined): FactProblemCode {
  if (fact === undefined) return 'unknown-fact';
  if (typeof value !== typeof fact.values[0]) return 'wrong-type';
  if (typeof value === 'string') return 'unknown-value';
  return Number.isFinite(value) ? 'out-of-range' : 'not-finite';
}

/** The expected value of a fact, in words. */
function expectation(fact: Partition | undefined): string {
  if (fact === undefined) return 'a fact of the vocabulary';
  const { definition, values, expected } = fact;
  if (expected !== undefined) return expected;
  if (definition.kind !== 'number') return `one of ${values.map(describeValue).join(', ')}`;
  const { minimum, maximum, unit = '' } = definition;
  const range = maximum === undefined ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
  return `a number ${range} ${unit}`.trim();
}
