import { excessOf } from '../../plain/excess-of';
import { isObject } from '../../plain/is-object';
import { isPlainObject } from '../../plain/is-plain-object';
import type { Source } from './table';

/** The path of a part with the wrong type; undefined if there is none. */
type Place = readonly (string | number)[] | undefined;

/** What a value must be: returns the path of the first part that is something else. */
type Kind = (value: unknown) => Place;

/**
 * The path of the first part of a source that has the wrong type, such as `rows.0.clauses`. Sources written in
 * TypeScript are checked by the compiler, but JavaScript is not.
 *
 * @returns undefined if there is no such part; parts that are nested too deeply are not checked
 */
export function wrongPart(source: Source): string | undefined {
  return table(source)?.join('.');
}

/** The path of the first part of a test that is none; undefined if it is a test. It must not be nested too deeply. */
export function wrongPartOfTest(value: unknown): Place {
  return test(value);
}

/** Whether a value can be an outcome. It must not be nested too deeply. */
export function isOutcome(value: unknown): boolean {
  return outcome(value) === undefined;
}

const text = only((value) => typeof value === 'string');
const texts = everyItem(text);
const grounds = { id: text, clauses: texts, interpretations: optional(texts) };

const reference = fields({ parameters: texts });
const scalar: Kind = (value) =>
  isObject(value) ? reference(value) : value === null || scalars.has(typeof value) ? undefined : [];
const scalars: ReadonlySet<string> = new Set(['string', 'number', 'boolean']);
const operand: Kind = (value) =>
  value === null || typeof value === 'boolean' || Number.isNaN(value) ? [] : scalar(value);

const membership = fields({ values: everyItem(scalar) });
const comparison = fields({ test: oneOf('atLeast', 'moreThan', 'atMost', 'lessThan'), operand });
const bounds = eachPart([
  [0, comparison],
  [1, comparison],
]);
const range = fields({ tests: (value) => (Array.isArray(value) && value.length === 2 ? bounds(value) : []) });
const anyOfTests = fields({ tests: everyItem((value) => test(value)) });
const tests: ReadonlyMap<unknown, Kind> = new Map<unknown, Kind>([
  ['oneOf', membership],
  ['noneOf', membership],
  ['atLeast', comparison],
  ['moreThan', comparison],
  ['atMost', comparison],
  ['lessThan', comparison],
  ['between', range],
  ['anyOf', anyOfTests],
]);
const test: Kind = (value) => {
  if (!isObject(value) || 'parameters' in value) return scalar(value);
  return (tests.get(value['test']) ?? wrongTest)(value);
};
const wrongTest: Kind = () => ['test'];

/** Plain data. Functions, dates, maps and similar values cannot be compared. */
const outcome: Kind = (value) => {
  if (typeof value !== 'object' || value === null) return incomparable.has(typeof value) ? [] : undefined;
  if (Array.isArray(value)) return outcomes(value);
  return isPlainObject(value) ? record(value) : [];
};
const outcomes = everyItem(outcome);
const record = dictionary(outcome);
const incomparable: ReadonlySet<string> = new Set(['bigint', 'function', 'symbol']);

const row = fields({
  ...grounds,
  when: optional(dictionary(unlessExcessive(optional(test)))),
  outcome: unlessExcessive(outcome),
});
const table = fields({
  id: text,
  kind: oneOf('first', 'unique', 'collect', 'combination'),
  reads: dictionary(only(isObject)),
  rows: everyItem(row),
  otherwise: unlessExcessive(outcome),
  facts: optional(texts),
  none: optional(fields(grounds)),
  keepsEqual: optional(only((value) => typeof value === 'boolean')),
  aggregate: optional(oneOf('count', 'sum', 'min', 'max')),
  assemble: optional(only((value) => typeof value === 'function')),
});

// @__NO_SIDE_EFFECTS__
function unlessExcessive(kind: Kind): Kind {
  return (value) => (excessOf(value) ? undefined : kind(value));
}

// @__NO_SIDE_EFFECTS__
function only(is: (value: unknown) => boolean): Kind {
  return (value) => (is(value) ? undefined : []);
}

// @__NO_SIDE_EFFECTS__
function oneOf(...values: readonly unknown[]): Kind {
  return only((value) => values.includes(value));
}

// @__NO_SIDE_EFFECTS__
function optional(kind: Kind): Kind {
  return (value) => (value === undefined ? undefined : kind(value));
}

// @__NO_SIDE_EFFECTS__
function everyItem(kind: Kind): Kind {
  return (value) => (Array.isArray(value) ? eachPart(Array.from(value, (_, index) => [index, kind]))(value) : []);
}

// @__NO_SIDE_EFFECTS__
function dictionary(kind: Kind): Kind {
  return (value) => (isObject(value) ? eachPart(Object.keys(value).map((name) => [name, kind]))(value) : []);
}

// @__NO_SIDE_EFFECTS__
function fields(kinds: Readonly<Record<string, Kind>>): Kind {
  const inside = eachPart(Object.entries(kinds));
  return (value) => (isObject(value) ? inside(value) : []);
}

/** Checks parts of an object or a list, each against its own kind. */
// @__NO_SIDE_EFFECTS__
function eachPart(parts: readonly (readonly [key: string | number, kind: Kind])[]): (value: object) => Place {
  return (value) => {
    for (const [key, kind] of parts) {
      const place = kind((value as Readonly<Record<string | number, unknown>>)[key]); // any value has any key
      if (place) return [key, ...place];
    }
    return undefined;
  };
}
