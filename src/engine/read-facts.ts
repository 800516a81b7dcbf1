import { describeValue } from './describe-value';
import { unknownClass } from './diagram';
import type { FactProblem, FactProblemCode } from './errors';
import { isObject } from './is-object';
import { intervalOf, type Partition, type Variables } from './partition';
import type { FactDefinition } from './vocabulary';

/** The classes of the variables, or everything that is wrong with the facts. */
export type FactReading =
  | { readonly classes: readonly number[]; readonly problems?: never }
  | { readonly classes?: never; readonly problems: readonly FactProblem[] };

/**
 * Reads facts of any origin. Facts that are left out or `undefined` are unknown; everything else must be a value of
 * the vocabulary. Only the object's own properties count. Never throws.
 *
 * @param unknown the classes while nothing is known
 */
export function readFacts(facts: unknown, variables: Variables, unknown: readonly number[]): FactReading {
  const read = namesAndValues(facts);
  if ('code' in read) return { problems: [read] };
  const { names, values } = read;
  const classes = unknown.slice();
  let problems: FactProblem[] | undefined;
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    const value = values[index];
    if (value === undefined) continue;
    const fact = variables.get(name);
    const known = fact === undefined ? unknownClass : classOf(value, fact);
    if (fact !== undefined && known !== unknownClass) classes[fact.variable] = known;
    else
      (problems ??= []).push(problem(codeFor(value, fact?.definition), [name], expectation(fact?.definition), value));
  }
  return problems === undefined ? { classes } : { problems };
}

interface NamesAndValues {
  readonly names: readonly string[];
  readonly values: readonly unknown[];
}

/** Everything an object says, or why it cannot be heard: getters and proxies may do whatever they like. */
function namesAndValues(facts: unknown): NamesAndValues | FactProblem {
  try {
    if (!isObject(facts)) return problem('not-an-object', [], 'an object of facts', facts);
    // All values at once: one by one, by name, takes several times as long.
    const names = Object.keys(facts);
    const values = Object.values(facts);
    if (values.length === names.length) return { names, values };
  } catch {
    // The same as a getter that took other properties away.
  }
  return { ...problem('unreadable', [], 'readable properties', facts), received: 'a property that throws' };
}

/** The class of a value, or {@link unknownClass} when the fact cannot take it. */
export function classOf(value: unknown, { definition, representatives, cuts }: Partition): number {
  switch (definition.kind) {
    case 'boolean':
      return value === true ? 1 : value === false ? 0 : unknownClass;
    case 'oneOf':
      // Written out because a call of indexOf takes longer than comparing.
      for (let index = 0; index < representatives.length; index += 1)
        if (representatives[index] === value) return index;
      return unknownClass;
    case 'number': {
      const { minimum, maximum = Number.MAX_VALUE } = definition;
      return typeof value === 'number' && value >= minimum && value <= maximum ? intervalOf(value, cuts) : unknownClass;
    }
  }
}

function problem(code: FactProblemCode, path: readonly string[], expected: string, value: unknown): FactProblem {
  return { code, path, expected, received: describeValue(value) };
}

function codeFor(value: unknown, definition: FactDefinition | undefined): FactProblemCode {
  if (definition === undefined) return 'unknown-fact';
  const { kind } = definition;
  if (typeof value !== (kind === 'oneOf' ? 'string' : kind)) return 'wrong-type';
  if (kind === 'oneOf') return 'unknown-value';
  return Number.isFinite(value) ? 'out-of-range' : 'not-finite';
}

/** What a fact takes, in words. */
function expectation(definition: FactDefinition | undefined): string {
  switch (definition?.kind) {
    case undefined:
      return 'a fact of the vocabulary';
    case 'boolean':
      return 'true or false';
    case 'oneOf':
      return `one of ${definition.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'number': {
      const { minimum, maximum, unit } = definition;
      const range =
        maximum === undefined ? `a finite number of at least ${minimum}` : `a number from ${minimum} to ${maximum}`;
      return unit === undefined ? range : `${range} ${unit}`;
    }
  }
}
