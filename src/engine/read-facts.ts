import { deepFreeze } from './deep-freeze';
import { describeValue } from './describe-value';
import { unknownClass } from './diagram';
import type { FactProblem, FactProblemCode } from './errors';
import { intervalOf, type Partition, type Variables } from './partition';
import type { FactDefinition } from './vocabulary';

/** The classes of the variables, or everything that is wrong with the facts. */
export type FactReading =
  | { readonly classes: readonly number[]; readonly problems?: never }
  | { readonly classes?: never; readonly problems: readonly FactProblem[] };

/**
 * Reads facts of any origin. Facts that are left out or `undefined` are unknown; everything else must be a value of
 * the vocabulary. Only the object's own properties count. Never throws.
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
    else (problems ??= []).push(badFact(name, value, fact?.definition));
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
    if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) {
      return { code: 'not-an-object', path: [], expected: 'an object of facts', received: describeValue(facts) };
    }
    // All values at once: one by one, by name, takes several times as long.
    const names = Object.keys(facts);
    const values = Object.values(facts);
    return values.length === names.length ? { names, values } : unreadable; // a getter took other properties away
  } catch {
    return unreadable;
  }
}

/** The class of a value, or {@link unknownClass} when the fact cannot take it. */
export function classOf(value: unknown, { definition, cuts }: Pick<Partition, 'definition' | 'cuts'>): number {
  switch (definition.kind) {
    case 'boolean':
      return value === true ? 1 : value === false ? 0 : unknownClass;
    case 'oneOf': {
      // Written out because a call of indexOf takes longer than comparing.
      const { values } = definition;
      for (let index = 0; index < values.length; index += 1) if (values[index] === value) return index;
      return unknownClass;
    }
    case 'number':
      return typeof value === 'number' &&
        value >= definition.minimum &&
        value <= (definition.maximum ?? Number.MAX_VALUE)
        ? intervalOf(value, cuts)
        : unknownClass;
  }
}

const unreadable: FactProblem = /* @__PURE__ */ deepFreeze({
  code: 'unreadable',
  path: [],
  expected: 'readable properties',
  received: 'a property that throws',
});

function badFact(name: string, value: unknown, definition: FactDefinition | undefined): FactProblem {
  const [code, expected] = definition === undefined ? unknownFact : objectionTo(value, definition);
  return { code, path: [name], expected, received: describeValue(value) };
}

type Objection = readonly [code: FactProblemCode, expected: string];

const unknownFact: Objection = ['unknown-fact', 'a fact of the vocabulary'];

/** What is wrong with a value, and what the fact takes, in words. */
function objectionTo(value: unknown, definition: FactDefinition): Objection {
  switch (definition.kind) {
    case 'boolean':
      return ['wrong-type', 'true or false'];
    case 'oneOf':
      return [
        typeof value === 'string' ? 'unknown-value' : 'wrong-type',
        `one of ${definition.values.map((each) => JSON.stringify(each)).join(', ')}`,
      ];
    case 'number': {
      const { minimum, maximum, unit = '' } = definition;
      const range =
        maximum === undefined ? `a finite number of at least ${minimum}` : `a number from ${minimum} to ${maximum}`;
      return [
        typeof value !== 'number' ? 'wrong-type' : Number.isFinite(value) ? 'out-of-range' : 'not-finite',
        `${range} ${unit}`.trimEnd(),
      ];
    }
  }
}
