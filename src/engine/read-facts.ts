import { describeValue } from './describe-value';
import { unknownClass } from './diagram';
import type { FactProblem, FactProblemCode } from './errors';
import { intervalOf, type Partition } from './partition';
import type { FactDefinition, Vocabulary } from './vocabulary';

/** Reads one fact: into which class a value falls, and where the class is kept. */
interface FactReader {
  readonly partition: Partition;
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
        partition: partitions.get(name) ?? { definition, size: 1, representatives: [], cuts: [] },
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
  if (typeof facts !== 'object' || facts === null) return { problems: [notAnObject(facts)] };
  const classes = unknown.slice();
  let problems: FactProblem[] | undefined;
  try {
    if (Array.isArray(facts)) return { problems: [notAnObject(facts)] };
    const values = facts as Readonly<Record<string, unknown>>; // an object: reading a property gives something
    let met = 0;
    for (const name in values) {
      met += 1;
      const value = values[name];
      if (value === undefined) continue;
      const reader = readers.get(name);
      const index = reader === undefined ? unknownClass : classOf(value, reader.partition);
      if (reader === undefined || index === unknownClass) {
        problems ??= [];
        problems.push(
          reader === undefined ? unknownFact(name, value) : badValue(name, value, reader.partition.definition),
        );
      } else if (reader.variable >= 0) {
        classes[reader.variable] = index;
      }
    }
    // A loop over the own names alone takes several times as long, and inherited ones are hardly ever met.
    if (met > Object.keys(values).length)
      return readFacts(Object.assign(Object.create(null), values), readers, unknown);
  } catch {
    return {
      problems: [{ code: 'unreadable', path: [], expected: 'readable properties', received: 'a property that throws' }],
    };
  }
  return problems === undefined ? { classes } : { problems };
}

/** The class of a value, or {@link unknownClass} when the fact cannot take it. */
function classOf(value: unknown, { definition, cuts }: Partition): number {
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
