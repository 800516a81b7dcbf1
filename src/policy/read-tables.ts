import { vocabulary } from '../facts';
import { isFactName, type FactName } from '../facts/vocabulary';
import { hasOwn } from '../plain/has-own';
import { isObject } from '../plain/is-object';
import { boolean, list, object, oneOf, type NumberShape, type Shape } from '../plain/read/shape';
import { englishWords, expectationOf } from '../plain/read/words';
import { clauses } from './clauses';
import { interpretations } from './interpretations';
import { parameterDefinitions } from './parameter-definitions';
import { parameterUnits } from './parameter-units';
import type { ParameterName } from './parameters';
import { numberNames, type Path, type PolicyReader } from './policy-reader';
import { readBilingualText, readText, reportUnknownKeys } from './read-text';
import { readingChoices } from './reading-choices';
import { tableContracts, type ReplaceableTable, type TableContract } from './table-contracts';
import type { PolicyTable, PolicyTables } from './tables';

// Over 200 lines: one reader for every part of a table.

/** Reads replacing tables on top of inherited ones; each replaces an inherited table of the same decision. */
export function readTables(
  reader: PolicyReader,
  value: unknown,
  path: Path,
  inherited: PolicyTables = {},
): PolicyTables {
  if (value === undefined) return inherited;
  const given = reader.entries(value, path);
  if (given === null) return inherited;
  const tables = [...given].map(([id, table]) => {
    if (isReplaceable(id)) return [id, readTable(reader, table, [...path, id], tableContracts[id])];
    reader.report([...path, id], 'unknown-table', `one of ${Object.keys(tableContracts).join(', ')}`, table);
    return [id, undefined];
  });
  return { ...inherited, ...(Object.fromEntries(tables) as PolicyTables) }; // checked against the contracts of their decisions
}

/** More rows than any decision has; larger tables could take too long to compile. */
export const mostRows = 1000;

function isReplaceable(id: string): id is ReplaceableTable {
  return hasOwn(tableContracts, id);
}

function readTable(reader: PolicyReader, value: unknown, path: Path, contract: TableContract): PolicyTable | undefined {
  const entries = reader.entries(value, path);
  if (entries === null) return undefined;
  reportUnknownKeys(reader, entries, path, ['rows']);
  const at = [...path, 'rows'];
  const rows = reader.list(entries.get('rows'), at, 'a list of rows');
  if (rows === null) return undefined;
  if (rows.length > mostRows) reader.report(at, 'out-of-range', `at most ${mostRows} rows`, rows);
  const ids = new Set<string>();
  const read = rows.slice(0, mostRows).map((row, index) => readRow(reader, row, [...at, String(index)], contract, ids));
  if (contract.kind === 'first' && rows.length <= mostRows) {
    const open = read.findIndex((row) => row !== null && Object.keys(row.when ?? {}).length === 0);
    if (open < 0 || open !== read.length - 1) {
      const where = open < 0 ? at : [...at, String(open)];
      const expected = 'the last row, and no other, to be without conditions, so that every case has an outcome';
      reader.report(where, open < 0 ? 'incomplete' : 'inconsistent', expected, open < 0 ? rows : rows[open]);
    }
  }
  return { rows: read } as unknown as PolicyTable; // rows with a problem are never used
}

function readRow(
  reader: PolicyReader,
  value: unknown,
  path: Path,
  contract: TableContract,
  ids: Set<string>,
): { readonly when?: object } | null {
  const entries = reader.entries(value, path);
  if (entries === null) return null;
  const at = (key: string): Path => [...path, key];
  reportUnknownKeys(reader, entries, path, ['id', 'text', 'when', 'outcome', 'clauses', 'interpretations']);
  const id = readText(reader, entries.get('id'), at('id'));
  if (ids.has(id) && id !== '') reader.report(at('id'), 'inconsistent', 'an id that no other row has', id);
  ids.add(id);
  const when = entries.has('when') ? readConditions(reader, entries.get('when'), at('when'), contract) : undefined;
  const questions = entries.get('interpretations');
  return {
    id,
    text: readBilingualText(reader, entries.get('text'), at('text')),
    ...(when !== undefined && { when }),
    outcome: readOutcome(reader, contract.outcome, entries.get('outcome'), at('outcome')),
    clauses: readIds(reader, entries.get('clauses'), at('clauses'), clauses, 'unknown-clause'),
    ...(questions !== undefined && {
      interpretations: readIds(reader, questions, at('interpretations'), interpretations, 'unknown-reading'),
    }),
  } as { readonly when?: object };
}

function readIds(
  reader: PolicyReader,
  value: unknown,
  path: Path,
  register: object,
  code: 'unknown-clause' | 'unknown-reading',
): readonly string[] | undefined {
  const ids = list(oneOf(Object.keys(register)));
  return reader.read(ids, value, path, { expected: 'a list of ids', names: { 'unknown-value': code } });
}

function readConditions(reader: PolicyReader, value: unknown, path: Path, { reads }: TableContract): object {
  const tests = [...(reader.entries(value, path) ?? [])].map(([name, test]) => {
    const here = [...path, name];
    const tested = shapeOf(name, reads);
    if (tested !== undefined) return [name, readTest(reader, tested, test, here)] as const;
    const read = Object.keys(reads);
    const besides = read.length === 0 ? '' : `, or ${read.join(', ')}`;
    reader.report(here, 'unknown-fact', `a fact of the vocabulary, an interpretation${besides}`, test);
    return [name, null] as const;
  });
  return Object.fromEntries(tests);
}

/** What a test may name: a fact, a reading, or a decision that the table may read. */
function shapeOf(name: string, reads: TableContract['reads']): Shape | undefined {
  if (isFactName(name)) return shapeOfFact(vocabulary[name]);
  if (isQuestion(name)) return oneOf(readingChoices[name]);
  return hasOwn(reads, name) ? reads[name] : undefined;
}

function isQuestion(name: string): name is keyof typeof readingChoices {
  return hasOwn(readingChoices, name);
}

function shapeOfFact(definition: (typeof vocabulary)[FactName]): Shape {
  return definition.kind === 'boolean' ? boolean : definition;
}

const lowerBounds = ['atLeast', 'moreThan'];
const upperBounds = ['atMost', 'lessThan'];
const memberships = ['oneOf', 'noneOf'];

/** The maximum nesting of `anyOf` and `between`. */
const deepest = 2;

/**
 * Reads a test: a value, several values, a bound on a number, or several tests; `depth` is the nesting still allowed.
 */
function readTest(reader: PolicyReader, tested: Shape, value: unknown, path: Path, depth = deepest): unknown {
  if (typeof value !== 'object' || value === null) return readOutcome(reader, tested, value, path);
  const entries = reader.entries(value, path);
  const test = entries?.get('test');
  if (entries === null) return null;
  const isNumber = tested.kind === 'number';
  const is = (names: readonly string[]): boolean => names.some((each) => each === test);
  if (isNumber && is([...lowerBounds, ...upperBounds])) {
    reportUnknownKeys(reader, entries, path, ['test', 'operand']);
    return { test, operand: readOutcome(reader, tested, entries.get('operand'), [...path, 'operand']) };
  }
  if (is(memberships)) {
    reportUnknownKeys(reader, entries, path, ['test', 'values']);
    const values = readParts(reader, entries.get('values'), [...path, 'values'], 'a list of at least one value');
    return { test, values: values.map(([each, at]) => readValue(reader, tested, each, at)) };
  }
  const compounds = depth === 0 ? [] : isNumber ? ['between', 'anyOf'] : ['anyOf'];
  if (is(compounds)) {
    reportUnknownKeys(reader, entries, path, ['test', 'tests']);
    const at = [...path, 'tests'];
    const expected = test === 'between' ? 'a lower bound and an upper one' : 'a list of at least one test';
    const given = readParts(reader, entries.get('tests'), at, expected);
    const tests = given.map(([each, place]) => readTest(reader, tested, each, place, depth - 1));
    if (test === 'between' && tests.length > 0 && !isRange(tests)) {
      reader.report(at, 'incomplete', expected, entries.get('tests'));
    }
    return { test, tests };
  }
  const bounds = isNumber ? [...upperBounds, ...lowerBounds] : [];
  reader.report(
    [...path, 'test'],
    'unknown-value',
    `one of ${[...bounds, ...memberships, ...compounds].join(', ')}`,
    test,
  );
  return null;
}

/** The items of a list of at least one, each with its path. */
function readParts(
  reader: PolicyReader,
  value: unknown,
  path: Path,
  expected: string,
): readonly (readonly [part: unknown, path: Path])[] {
  const parts = reader.list(value, path, expected);
  if (parts?.length === 0) reader.report(path, 'incomplete', expected, value);
  return (parts ?? []).map((part, index) => [part, [...path, String(index)]]);
}

/** Whether tests are a lower bound and an upper bound. */
function isRange([lower, upper, ...others]: readonly unknown[]): boolean {
  const isOneOf = (test: unknown, names: readonly string[]): boolean =>
    isObject(test) && names.some((each) => each === test['test']);
  return isOneOf(lower, lowerBounds) && isOneOf(upper, upperBounds) && others.length === 0;
}

/** Reads an outcome, or the value of a comparison; a number may be a reference to parameters. */
function readOutcome(reader: PolicyReader, shape: Shape, value: unknown, path: Path): unknown {
  if (shape.kind === 'nullable') return value === null ? null : readOutcome(reader, shape.of, value, path);
  if (shape.kind === 'list') {
    const items = reader.list(value, path, 'a list') ?? [];
    if (new Set(items).size < items.length)
      reader.report(path, 'inconsistent', 'a list that has each item once', value);
    return items.map((item, index) => readOutcome(reader, shape.of, item, [...path, String(index)]));
  }
  if (shape.kind === 'object') {
    const entries = reader.entries(value, path);
    if (entries === null) return null;
    reportUnknownKeys(reader, entries, path, Object.keys(shape.required));
    const fields = Object.entries(shape.required);
    return Object.fromEntries(
      fields.map(([name, of]) => [name, readOutcome(reader, of, entries.get(name), [...path, name])]),
    );
  }
  if (shape.kind === 'number') {
    const isReference = typeof value === 'object' && value !== null;
    return isReference ? readReference(reader, shape, value, path) : readNumber(reader, shape, value, path);
  }
  return readValue(reader, shape, value, path);
}

/** Reads one value. Parameters are not among the values of a test: exports could not tell them from values. */
function readValue(reader: PolicyReader, shape: Shape, value: unknown, path: Path): unknown {
  return reader.read(shape, value, path, {
    names: shape.kind === 'number' ? numberNames : { 'wrong-type': 'unknown-value' },
  });
}

function readNumber(reader: PolicyReader, shape: Shape, value: unknown, path: Path): unknown {
  const expected = `${expectationOf(shape, englishWords)}, or {"parameters": [names]}`;
  return reader.read(shape, value, path, { expected, names: { ...numberNames, 'not-an-integer': 'out-of-range' } });
}

const reference = /* @__PURE__ */ object(
  { parameters: /* @__PURE__ */ list(/* @__PURE__ */ oneOf(/* @__PURE__ */ Object.keys(parameterDefinitions))) },
  {},
);

/** Reads a reference to parameters, which must have the unit of what their sum stands for. */
function readReference(reader: PolicyReader, { unit, integer }: NumberShape, value: object, path: Path): unknown {
  const read = reader.read(reference, value, path, { names: { 'unknown-value': 'unknown-parameter' } });
  const expected = integer === true ? 'workingDays' : unit === undefined ? 'share' : 'kW';
  read?.parameters.forEach((name, index) => {
    const own = parameterDefinitions[name as ParameterName].unit; // as read
    if (own === expected || (own === 'kVA' && expected === 'kW')) return; // capacities may be compared
    const at = [...path, 'parameters', String(index)];
    reader.report(at, 'inconsistent', `a parameter in ${parameterUnits[expected].en}`, name);
  });
  if (read?.parameters.length === 0) {
    reader.report([...path, 'parameters'], 'incomplete', 'the name of at least one parameter', read.parameters);
  }
  return read;
}
