import { aggregates } from './aggregation';
import { decisionFrom, type Decision, type Language } from '../decide/decision';
import { general } from '../decide/general';
import { dayNumber } from '../compile/general-kinds';
import { deepFreeze } from '../../plain/deep-freeze';
import { describeValue } from '../../plain/describe-value';
import { hasOwn } from '../../plain/has-own';
import { isObject } from '../../plain/is-object';
import type { RuleLanguage } from './language';
import { MalformedTableError, type TableJsonProblem, type TableJsonProblemCode } from './malformed-table-error';
import type { Readable } from './table-definition';
import type { Collection, Source, Table } from '../terms/table';
import type { FactDefinition } from '../terms/vocabulary';

type Path = readonly string[];

/** An expectation of a part of a table: reports what is wrong with it. */
type Check = (value: unknown, path: Path) => void;

/**
 * Makes a decision of a table given as data, such as the content of a file. Everything is checked before anything is
 * decided: names, types and values of tests, outcomes, clauses, duplicate ids, and the facts of the language. Its shape
 * is published as `schema/table.schema.json`.
 *
 * @param language the language of the table
 * @param value the table; a value of any kind is handled safely
 * @param decisions the decisions that it may read, by id
 * @returns the decision
 * @throws MalformedTableError with every problem and its path
 *
 * @example
 * const shoes = tableFromJson(outdoors, {
 *   id: 'shoes',
 *   hitPolicy: 'first',
 *   rows: [
 *     { id: 'wet', when: { rain: true }, outcome: 'boots', clauses: [] },
 *     { id: 'dry', outcome: 'sandals', clauses: [] },
 *   ],
 * });
 * shoes.decide({ rain: true }).outcome; // => 'boots'
 */
export function tableFromJson<L extends Language>(
  language: RuleLanguage<L>,
  value: unknown,
  decisions: Readable<L> = {},
): Decision<L, unknown> {
  return tableOf(language, value, decisions, true);
}

/**
 * The same for a table of a DMN model, whose rows may test for numbers and days that a fact cannot have.
 *
 * @throws MalformedTableError with every problem and its path
 */
export function tableOfModel<L extends Language>(
  language: RuleLanguage<L>,
  value: unknown,
  decisions: Readable<L>,
): Decision<L, unknown> {
  return tableOf(language, value, decisions, false);
}

function tableOf<L extends Language>(
  language: RuleLanguage<L>,
  value: unknown,
  decisions: Readable<L>,
  isBounded: boolean,
): Decision<L, unknown> {
  const problems: TableJsonProblem[] = [];
  const copy = readSafely(value, problems);
  checkVocabulary(language, problems);
  if (problems.length === 0) checkTable(copy, language, decisions, isBounded, problems);
  if (problems.length > 0) throw new MalformedTableError(problems);
  return decisionFrom(deepFreeze(sourceFrom(copy as TableJson, language, decisions)), {
    parameters: language.parameters,
  });
}

/** A validated table as data. */
interface TableJson extends Pick<Table, 'id' | 'rows'>, Pick<Collection, 'none' | 'aggregate' | 'keepsEqual'> {
  readonly otherwise?: unknown;
  readonly hitPolicy: 'first' | 'unique' | 'collect';
  readonly reads?: Readonly<Record<string, string>>;
}

function sourceFrom<L extends Language>(
  { hitPolicy: kind, reads = {}, aggregate, ...table }: TableJson,
  { vocabulary, readings }: RuleLanguage<L>,
  decisions: Readable<L>,
): Source {
  const sources = Object.entries(reads).map(
    ([name, id]) => [name, (decisions[id] as Decision<L, unknown>).source] as const,
  );
  const made = aggregate && { aggregate, assemble: aggregates[aggregate], keepsEqual: table.keepsEqual ?? true };
  const checked: object = {
    ...table,
    ...made,
    vocabulary,
    readings,
    general,
    kind,
    reads: Object.fromEntries(sources),
  };
  return checked as Source; // as validated
}

/** A copy, each part read once, so that getters and proxies have no further effect. */
function readSafely(value: unknown, problems: TableJsonProblem[]): unknown {
  try {
    return plainCopy(value, 0);
  } catch {
    problems.push({ code: 'unreadable', path: [], expected: 'plain data', received: describeValue(value) });
    return undefined;
  }
}

const deepest = 20;

function plainCopy(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) throw new TypeError('too deep');
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    for (let index = 0; index < value.length; index += 1) {
      if (!(index in value)) throw new TypeError('a list with holes');
      copy.push(plainCopy(value[index], depth + 1));
    }
    return copy;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('no plain object');
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([name, item]) => [name, plainCopy(item, depth + 1)]));
}

const kinds: Readonly<Record<FactDefinition['kind'], readonly string[]>> = {
  boolean: [],
  oneOf: ['values'],
  number: ['minimum', 'maximum', 'unit'],
  integer: ['minimum', 'maximum', 'unit'],
  date: ['earliest', 'latest'],
  text: [],
};

function checkVocabulary({ vocabulary }: RuleLanguage<Language>, problems: TableJsonProblem[]): void {
  const { report, fields }: Reporter = reporter(problems);
  for (const [name, definition] of Object.entries<FactDefinition>(vocabulary)) {
    const path = ['vocabulary', name];
    const own = isObject(definition) && hasOwn(kinds, definition.kind) ? kinds[definition.kind] : undefined;
    if (own === undefined) {
      report('unknown-value', [...path, 'kind'], `one of ${Object.keys(kinds).join(', ')}`, definition);
      continue;
    }
    fields(definition, path, [], ['kind', ...own]);
    if (definition.kind === 'oneOf' && !(isListOf(definition.values, isText) && definition.values.length > 0)) {
      report('wrong-type', [...path, 'values'], 'a list of texts', definition.values);
    }
    if (definition.kind === 'number' || definition.kind === 'integer') {
      const { minimum, maximum = minimum } = definition;
      if (!isNumber(minimum)) report('wrong-type', [...path, 'minimum'], 'a finite number', minimum);
      else if (!isNumber(maximum) || maximum < minimum) {
        report('wrong-type', [...path, 'maximum'], `a finite number of at least ${minimum}`, maximum);
      }
    }
    if (definition.kind === 'date') {
      for (const field of ['earliest', 'latest'] as const) {
        const day = definition[field];
        if (day !== undefined && !isDay(day)) report('wrong-type', [...path, field], 'a date', day);
      }
    }
  }
}

function checkTable(
  value: unknown,
  { vocabulary, readings, parameters }: RuleLanguage<Language>,
  decisions: Readable<Language>,
  isBounded: boolean,
  problems: TableJsonProblem[],
): void {
  const { report, fields, text, list }: Reporter = reporter(problems);
  const optional = ['reads', 'none', 'aggregate', 'keepsEqual', 'otherwise'];
  if (!fields(value, [], ['id', 'hitPolicy', 'rows'], optional)) return;
  const { id, hitPolicy, reads = {}, rows, none, aggregate, keepsEqual } = value;
  const oneOf = (names: readonly string[], found: unknown, path: Path): void => {
    if (!names.includes(found as string)) report('unknown-value', path, `one of ${names.join(', ')}`, found);
  };
  text(id, ['id']);
  oneOf(['first', 'unique', 'collect'], hitPolicy, ['hitPolicy']);
  if (aggregate !== undefined) oneOf(Object.keys(aggregates), aggregate, ['aggregate']);
  if (keepsEqual !== undefined && typeof keepsEqual !== 'boolean') {
    report('wrong-type', ['keepsEqual'], 'true or false', keepsEqual);
  }
  for (const name of ['none', 'aggregate', 'keepsEqual']) {
    if (value[name] !== undefined && hitPolicy !== 'collect') {
      report('unknown-name', [name], 'nothing without the hit policy collect', value[name]);
    }
  }
  if (!isObject(reads)) report('wrong-type', ['reads'], 'names with the ids of decisions', reads);
  for (const [name, read] of Object.entries(isObject(reads) ? reads : {})) {
    if (typeof read !== 'string' || !hasOwn(decisions, read)) {
      report('unknown-value', ['reads', name], `one of ${Object.keys(decisions).join(', ') || 'no decisions'}`, read);
    }
    if (hasOwn(vocabulary, name) || hasOwn(readings, name)) {
      report('duplicate', ['reads', name], 'a name that no fact has', name);
    }
  }

  const isReference = (found: unknown): boolean =>
    isObject(found) &&
    isListOf(found['parameters'], isText) &&
    found['parameters'].length > 0 &&
    Object.keys(found).length === 1;
  const reference: Check = (found, path) => {
    const names = isObject(found) && isListOf(found['parameters'], isText) ? found['parameters'] : [];
    const unknown = names.findIndex((name) => parameters !== undefined && !hasOwn(parameters, name as string));
    if (unknown >= 0) {
      const known = Object.keys(parameters ?? {}).join(', ');
      report('unknown-name', [...path, 'parameters', String(unknown)], `one of ${known}`, names[unknown]);
    }
  };
  const columnOf = (name: string): Column | undefined => {
    const definition = hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
    if (definition) return columnOfFact(definition, isBounded);
    const choices = hasOwn(readings, name) ? readings[name] : undefined;
    if (choices)
      return { accepts: (found) => choices.includes(found as string), expected: `one of ${choices.join(', ')}` };
    const [read = ''] = name.split('.');
    return isObject(reads) && hasOwn(reads, read)
      ? { accepts: isScalar, expected: 'a text, a number, true, false or null', bounds: isNumber }
      : undefined;
  };
  const scalar = (found: unknown, path: Path, { accepts, expected }: Column): void => {
    if (!accepts(found)) report(isScalar(found) ? 'unknown-value' : 'wrong-type', path, expected, found);
  };
  const test = (found: unknown, path: Path, column: Column): void => {
    if (!isObject(found)) return scalar(found, path, column);
    const kind = found['test'];
    oneOf([...memberships, ...comparisons, ...compounds], kind, [...path, 'test']);
    if (memberships.includes(kind as string)) {
      if (!fields(found, path, ['test', 'values'])) return;
      list(found['values'], [...path, 'values'], 1, (each, at) => scalar(each, at, column));
    } else if (comparisons.includes(kind as string)) {
      if (!fields(found, path, ['test', 'operand'])) return;
      const { bounds } = column;
      const operand = found['operand'];
      if (bounds === undefined) report('unknown-value', [...path, 'test'], 'a test of values', kind);
      else if (isReference(operand) && bounds === isNumber) reference(operand, [...path, 'operand']);
      else if (!bounds(operand)) {
        report('wrong-type', [...path, 'operand'], bounds === isNumber ? 'a number or parameters' : 'a date', operand);
      }
    } else if (compounds.includes(kind as string)) {
      if (!fields(found, path, ['test', 'tests'])) return;
      const tests = found['tests'];
      const isRange =
        Array.isArray(tests) && tests.length === 2 && isBound(tests[0], lower) && isBound(tests[1], upper);
      if (kind === 'between' && !isRange) report('wrong-type', [...path, 'tests'], 'a lower and an upper bound', tests);
      else list(tests, [...path, 'tests'], 1, (each, at) => test(each, at, column));
    }
  };
  const outcome = (found: unknown, path: Path): void => {
    if (isReference(found)) reference(found, path);
    else if (isObject(found) && hasOwn(found, 'parameters')) {
      report('wrong-type', path, 'a list of names of parameters, and nothing beside it', found);
    } else if (aggregate !== undefined && aggregate !== 'count') {
      if (!isNumber(found)) report('wrong-type', path, 'a number or parameters', found);
    } else if (Array.isArray(found)) found.forEach((each, index) => outcome(each, [...path, String(index)]));
    else if (isObject(found)) for (const [name, each] of Object.entries(found)) outcome(each, [...path, name]);
    else if (!isScalar(found)) report('wrong-type', path, 'plain data', found);
  };
  const ids = new Set<unknown>();
  const grounds: Check = (found, path) => {
    const { id: row, clauses, interpretations = [] } = found as Readonly<Record<string, unknown>>; // validated as an object above
    text(row, [...path, 'id']);
    if (ids.has(row)) report('duplicate', [...path, 'id'], 'an id that no other row has', row);
    ids.add(row);
    list(clauses, [...path, 'clauses'], 0, text);
    list(interpretations, [...path, 'interpretations'], 0, text);
  };
  // A model may have lost all rows, such as those of readings that it does not take.
  const isEmptyAllowed = hitPolicy === 'collect' || (!isBounded && value['otherwise'] !== undefined);
  list(rows, ['rows'], isEmptyAllowed ? 0 : 1, (row, path) => {
    if (!fields(row, path, ['id', 'outcome', 'clauses'], ['when', 'interpretations'])) return;
    grounds(row, path);
    const { when = {} } = row;
    if (!isObject(when)) report('wrong-type', [...path, 'when'], 'tests by the names of facts', when);
    for (const [name, each] of Object.entries(isObject(when) ? when : {})) {
      const column = columnOf(name);
      if (column) test(each, [...path, 'when', name], column);
      else report('unknown-name', [...path, 'when', name], 'a fact, a reading or a decision that is read', name);
    }
    outcome(row['outcome'], [...path, 'outcome']);
  });
  if (value['otherwise'] !== undefined) {
    if (hitPolicy === 'collect')
      report('unknown-name', ['otherwise'], 'nothing with the hit policy collect', 'otherwise');
    outcome(value['otherwise'], ['otherwise']);
  }
  if (none !== undefined && fields(none, ['none'], ['id', 'clauses'], ['interpretations'])) grounds(none, ['none']);
}

/** What can be tested of a fact or decision. */
interface Column {
  readonly accepts: (value: unknown) => boolean;
  readonly expected: string;
  /** What it can be compared with; absent: it has no order. */
  readonly bounds?: (value: unknown) => boolean;
}

const memberships: readonly string[] = ['oneOf', 'noneOf'];
const lower: readonly string[] = ['moreThan', 'atLeast'];
const upper: readonly string[] = ['atMost', 'lessThan'];
const comparisons: readonly string[] = [...lower, ...upper];
const compounds: readonly string[] = ['between', 'anyOf'];

function columnOfFact(definition: FactDefinition, isBounded: boolean): Column {
  switch (definition.kind) {
    case 'boolean':
      return { accepts: (value) => typeof value === 'boolean', expected: 'true or false' };
    case 'oneOf':
      return {
        accepts: (value) => definition.values.includes(value as string),
        expected: `one of ${definition.values.join(', ')}`,
      };
    case 'number':
    case 'integer': {
      if (!isBounded) return { accepts: isNumber, expected: 'a number', bounds: isNumber };
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
      if (!isBounded) return { accepts: isDay, expected: 'a date', bounds: isDay };
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

function isBound(test: unknown, bounds: readonly string[]): boolean {
  return isObject(test) && bounds.includes(test['test'] as string);
}

/** Checks parts of a table, and reports what is wrong with them. */
interface Reporter {
  readonly report: (code: TableJsonProblemCode, path: Path, expected: string, received: unknown) => void;
  /** Whether a value is an object with certain fields; other fields are reported. */
  readonly fields: (
    value: unknown,
    path: Path,
    required: readonly string[],
    optional?: readonly string[],
  ) => value is Readonly<Record<string, unknown>>;
  readonly text: Check;
  readonly list: (value: unknown, path: Path, least: number, check: Check) => void;
}

function reporter(problems: TableJsonProblem[]): Reporter {
  const report = (code: TableJsonProblemCode, path: Path, expected: string, received: unknown): void => {
    problems.push({
      code,
      path: path.map(shortened),
      expected: shortened(expected),
      received: describeValue(received),
    });
  };
  return {
    report,
    fields(
      value: unknown,
      path: Path,
      required: readonly string[],
      optional: readonly string[] = [],
    ): value is Readonly<Record<string, unknown>> {
      if (!isObject(value)) {
        report('wrong-type', path, 'an object', value);
        return false;
      }
      const missing = required.filter((name) => !hasOwn(value, name));
      for (const name of missing) report('missing', [...path, name], 'to be given', undefined);
      for (const name of Object.keys(value)) {
        const known = [...required, ...optional];
        if (!known.includes(name)) report('unknown-name', [...path, name], `one of ${known.join(', ')}`, value[name]);
      }
      return missing.length === 0;
    },
    text(value: unknown, path: Path): void {
      if (!isText(value) || value === '') report('wrong-type', path, 'a text', value);
    },
    list(value: unknown, path: Path, least: number, check: Check): void {
      if (!Array.isArray(value) || value.length < least) {
        report('wrong-type', path, least > 0 ? `a list of at least ${least}` : 'a list', value);
      } else value.forEach((item, index) => check(item, [...path, String(index)]));
    },
  };
}

/** Errors show at most this much of a name, or this many names. */
const longestText = 1000;

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isDay(value: unknown): boolean {
  return !Number.isNaN(dayNumber(value));
}

function isScalar(value: unknown): boolean {
  return value === null || isText(value) || isNumber(value) || typeof value === 'boolean';
}

function isListOf(value: unknown, is: (item: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(is);
}
