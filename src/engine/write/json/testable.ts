import { hasOwn } from '../../../plain/has-own';
import { isObject } from '../../../plain/is-object';
import type { Collection, Source, Table } from '../../terms/table';
import type { FactDefinition } from '../../terms/vocabulary';
import { isDay, isNumber, isScalar, isText } from './values';

/** The values that a row may test of a fact, a reading or a decision. */
export interface Testable {
  readonly accepts: (value: unknown) => boolean;
  readonly expected: string;
  /** Whether it can be compared with a value; absent: it has no order. */
  readonly bounds?: (value: unknown) => boolean;
}

/** The tests that a fact allows: for the values that it can have. */
export function testableFact(definition: FactDefinition): Testable {
  switch (definition.kind) {
    case 'boolean':
      return { accepts: (value) => typeof value === 'boolean', expected: 'true or false' };
    case 'oneOf':
      return testableChoice(definition.values);
    case 'number':
    case 'integer': {
      const { kind, minimum, maximum = Infinity } = definition;
      const isWhole = kind === 'integer';
      const range = maximum === Infinity ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
      return {
        accepts: (value) =>
          isNumber(value) && value >= minimum && value <= maximum && (!isWhole || Number.isInteger(value)),
        expected: `a ${isWhole ? 'whole ' : ''}number ${range}`,
        bounds: isNumber,
      };
    }
    case 'date': {
      const { earliest = '0001-01-01', latest = '9999-12-31' } = definition;
      return {
        accepts: (value) => isDay(value) && (value as string) >= earliest && (value as string) <= latest,
        expected: `a date from ${earliest} to ${latest}`,
        bounds: isDay,
      };
    }
    case 'text':
      return { accepts: isText, expected: 'a text' };
  }
}

/** The same, but tests for numbers and days that the fact cannot have are allowed too. */
export function testableFactOfModel(definition: FactDefinition): Testable {
  if (definition.kind === 'date') return { accepts: isDay, expected: 'a date', bounds: isDay };
  const isOfNumber = definition.kind === 'number' || definition.kind === 'integer';
  return isOfNumber ? { accepts: isNumber, expected: 'a number', bounds: isNumber } : testableFact(definition);
}

/** The tests that a fact with a list of values, or a reading, allows. */
export function testableChoice(values: readonly string[]): Testable {
  const known = new Set<unknown>(values);
  return { accepts: (value) => known.has(value), expected: `one of ${values.join(', ')}` };
}

/** The tests that a decision allows if not all of its outcomes are known. */
export const anyOutcome: Testable = {
  accepts: isScalar,
  expected: 'a text, a number, true, false or null',
  bounds: isNumber,
};

/**
 * The tests that the outcomes of a decision, or a field of them, allow.
 *
 * @param field absent: the outcome itself
 * @returns undefined if no outcome has the field, or if none is a single value
 */
export function testableDecision(source: Source, field: string | undefined): Testable | undefined {
  if (source.kind === 'combination') {
    const { reads, facts, vocabulary } = source;
    const part = field !== undefined && hasOwn(reads, field) ? reads[field] : undefined;
    if (part) return testableDecision(part, undefined);
    const fact = field !== undefined && facts.includes(field) ? vocabulary[field] : undefined;
    return fact && testableFact(fact);
  }
  if (source.assemble && source.aggregate === undefined) return anyOutcome;
  const outcomes = outcomesOf(source).filter((outcome) => outcome !== undefined);
  if (field === undefined) return testableAmong(outcomes);
  const values = outcomes.flatMap((outcome) => (isObject(outcome) && hasOwn(outcome, field) ? [outcome[field]] : []));
  // Where an outcome lacks the field, it is null.
  return testableAmong(values) && testableAmong(values.length < outcomes.length ? [...values, null] : values);
}

/** The outcomes that are written in a table. */
function outcomesOf({ kind, aggregate, rows, otherwise }: Table & Pick<Collection, 'aggregate'>): readonly unknown[] {
  if (aggregate !== undefined) return aggregate === 'count' ? [anyNumber] : [anyNumber, null];
  // A collection has lists as outcomes, which cannot be tested.
  return kind === 'collect' ? [] : [...rows.map(({ outcome }) => outcome), otherwise];
}

/** A number that is not written in the table. */
const anyNumber = { parameters: [] } as const;

function testableAmong(outcomes: readonly unknown[]): Testable | undefined {
  const values = new Set<unknown>(outcomes.filter(isScalar));
  // A rulebook can give a parameter any value.
  const isAny = outcomes.some((outcome) => isObject(outcome) && Array.isArray(outcome['parameters']));
  if (values.size === 0 && !isAny) return undefined;
  const listed = Array.from(values, (value) => JSON.stringify(value));
  const testable = {
    accepts: (value: unknown) => values.has(value) || (isAny && isNumber(value)),
    expected: `one of ${(isAny ? ['any number', ...listed] : listed).join(', ')}`,
  };
  return isAny || [...values].some(isNumber) ? { ...testable, bounds: isNumber } : testable;
}
