import { deepFreeze } from './deep-freeze';
import { describeValue } from './describe-value';
import { unknownClass } from './diagram';
import type { FactProblem, FactProblemCode } from './errors';
import { intervalOf, type Partition } from './partition';
import type { FactDefinition, Vocabulary } from './vocabulary';

/** Reads one fact: into which class a value falls, and where the class is kept. */
export interface FactReader extends Pick<Partition, 'definition' | 'cuts'> {
  /** The variable of the fact, or -1 when it is only checked. */
  readonly variable: number;
}

/** What a decision needs to read facts with. */
export type FactReaders = ReadonlyMap<string, FactReader>;

/** The classes of the variables, or everything that is wrong with the facts. */
export type FactReading =
  | { readonly classes: readonly number[]; readonly problems?: never }
  | { readonly classes?: never; readonly problems: readonly FactProblem[] };

/** Readers for a whole vocabulary; the facts with a partition become the variables, in its order. */
export function factReaders(vocabulary: Vocabulary, partitions: ReadonlyMap<string, Partition>): FactReaders {
  const variables = [...partitions.keys()];
  return new Map(
    Object.entries(vocabulary).map(([name, definition]) => [
      name,
      {
        definition,
        cuts: partitions.get(name)?.cuts ?? [],
        variable: variables.indexOf(name),
      },
    ]),
  );
}

/**
 * Reads facts of any origin. Facts that are left out or `undefined` are unknown; everything else must be a value of
 * the vocabulary. Only the object's own properties count. Never throws.
 */
export function readFacts(facts: unknown, readers: FactReaders, unknown: readonly number[]): FactReading {
  const read = namesAndValues(facts);
  if ('code' in read) return { problems: [read] };
  const { names, values } = read;
  const classes = unknown.slice();
  let problems: FactProblem[] | undefined;
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    const value = values[index];
    if (value === undefined) continue;
    const reader = readers.get(name);
    const known = reader === undefined ? unknownClass : classOf(value, reader);
    if (reader === undefined || known === unknownClass) {
      problems ??= [];
      problems.push(reader === undefined ? unknownFact(name, value) : badValue(name, value, reader.definition));
    } else if (reader.variable >= 0) {
      classes[reader.variable] = known;
    }
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
    if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return notAnObject(facts);
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

const unreadable: FactProblem = deepFreeze({
  code: 'unreadable',
  path: [],
  expected: 'readable properties',
  received: 'a property that throws',
});

function notAnObject(facts: unknown): FactProblem {
  return { code: 'not-an-object', path: [], expected: 'an object of facts', received: describeValue(facts) };
}

function unknownFact(name: string, value: unknown): FactProblem {
  return { code: 'unknown-fact', path: [name], expected: 'a fact of the vocabulary', received: describeValue(value) };
}

function badValue(name: string, value: unknown, definition: FactDefinition): FactProblem {
  return {
    code: problemCode(value, definition),
    path: [name],
    expected: expectation(definition),
    received: describeValue(value),
  };
}

function problemCode(value: unknown, { kind }: FactDefinition): FactProblemCode {
  if (kind === 'oneOf') return typeof value === 'string' ? 'unknown-value' : 'wrong-type';
  if (kind === 'boolean' || typeof value !== 'number') return 'wrong-type';
  return Number.isFinite(value) ? 'out-of-range' : 'not-finite';
}

/** What a fact takes, in words. */
function expectation(definition: FactDefinition): string {
  switch (definition.kind) {
    case 'boolean':
      return 'true or false';
    case 'oneOf':
      return `one of ${definition.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'number': {
      const unit = definition.unit === undefined ? '' : ` ${definition.unit}`;
      return definition.maximum === undefined
        ? `a finite number of at least ${definition.minimum}${unit}`
        : `a number from ${definition.minimum} to ${definition.maximum}${unit}`;
    }
  }
}
