import { isCalendarDate } from '../calendar';
import { describeValue } from '../plain/describe-value';
import { deepFreeze } from '../plain/deep-freeze';
import { hasOwn } from '../plain/has-own';
import { isObject } from '../plain/is-object';
import type { Mapping } from './mapping';
import { InvalidMappingError, type MappingProblem, type MappingProblemCode } from './mapping-problem';
import { readInstant } from './read-date';
import { unitNames, unitsFor } from '../facts/read-number';
import { recordNode, type Leaf, type ObjectNode } from './record-fields';
import { readPath, type Target } from './record-path';

type Path = MappingProblem['path'];
type Check = (value: unknown, path: Path) => void;

/** A mapping that can be used, or everything that is wrong with it. */
export type MappingReading =
  | {
      /** The mapping, deeply frozen. */
      readonly mapping: Mapping;
      /** Absent where the mapping can be used. */
      readonly problems?: never;
    }
  | {
      /** Absent where the mapping cannot be used. */
      readonly mapping?: never;
      /** Everything that is wrong with it. */
      readonly problems: readonly MappingProblem[];
    };

/**
 * Reads a mapping of any origin, such as parsed JSON.
 *
 * @returns the mapping, or every problem with its path; nothing is thrown
 *
 * @example
 * safeReadMapping({ columns: { 电压: 'voltage' } }).problems?.[0]?.path; // => ['columns', '电压']
 */
export function safeReadMapping(value: unknown): MappingReading {
  let copy: unknown;
  try {
    copy = plainCopy(value, deepest);
  } catch {
    const problem = { code: 'unreadable', path: [], expected: 'plain data', received: describeValue(value) } as const;
    return deepFreeze({ problems: [problem] });
  }
  const problems = mappingProblems(copy);
  return deepFreeze(problems.length > 0 ? { problems } : { mapping: copy as Mapping }); // every part of it was looked at
}

/** No mapping is nested deeper. */
const deepest = 16;

/** A copy of plain data, of which each property was read once. */
function plainCopy(value: unknown, depth: number): unknown {
  if (depth === 0) throw new RangeError('nested too deep');
  if (Array.isArray(value)) return Array.from(value as readonly unknown[], (item) => plainCopy(item, depth - 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, plainCopy(item, depth - 1)]])),
  );
}

/**
 * Reads a mapping of any origin.
 *
 * @throws InvalidMappingError naming everything that is wrong with it
 */
export function readMapping(value: unknown): Mapping {
  const { mapping, problems } = safeReadMapping(value);
  if (problems !== undefined) throw new InvalidMappingError(problems);
  return mapping;
}

function mappingProblems(value: unknown): readonly MappingProblem[] {
  const problems: MappingProblem[] = [];
  const record = recordNode();
  const report = (code: MappingProblemCode, path: Path, expected: string, received: unknown): void => {
    problems.push({ code, path, expected, received: describeValue(received) });
  };

  const text: Check = (each, path) => {
    if (typeof each !== 'string') report('wrong-type', path, 'a text', each);
    else if (each.trim() === '') report('blank', path, 'a text that is not blank', each);
  };
  const among =
    (choices: readonly unknown[]): Check =>
    (each, path) => {
      if (!choices.includes(each))
        report('unknown-value', path, `one of ${choices.map((choice) => JSON.stringify(choice)).join(', ')}`, each);
    };
  const count: Check = (each, path) => {
    if (!Number.isSafeInteger(each) || Number(each) < 1) report('out-of-range', path, 'a whole number from 1', each);
  };
  const listOf =
    (check: Check): Check =>
    (each, path) => {
      if (!Array.isArray(each)) report('wrong-type', path, 'a list', each);
      else each.forEach((item, index) => check(item, [...path, index]));
    };
  const fields =
    (checks: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
    (each, path) => {
      if (!isObject(each)) {
        report('wrong-type', path, 'an object', each);
        return;
      }
      for (const [name, field] of Object.entries(each)) {
        const check = hasOwn(checks, name) ? checks[name] : undefined;
        if (check === undefined)
          report('unknown-key', [...path, name], `one of the fields ${Object.keys(checks).join(', ')}`, field);
        else check(field, [...path, name]);
      }
      for (const name of required) if (!hasOwn(each, name)) report('required', [...path, name], 'a value', undefined);
    };
  const dictionary =
    (check: (value: unknown, path: Path, key: string) => void): Check =>
    (each, path) => {
      if (isObject(each)) for (const [key, item] of Object.entries(each)) check(item, [...path, key], key);
      else report('wrong-type', path, 'an object', each);
    };

  /** Where a path leads; that it leads nowhere is reported at the place where it stands. */
  const target = (name: string, path: Path): Target | undefined => {
    const found = readPath(name, record);
    if (!('accepted' in found)) return found;
    report('unknown-value', path, expectedPath(name, found.accepted, record), name);
    return undefined;
  };
  const mapped = (name: string, each: unknown, path: Path): void => {
    const leaf = target(name, path)?.leaf;
    if (leaf !== undefined && !fits(each, leaf)) report('unknown-value', path, expectedValue(leaf), each);
  };
  const byPath = dictionary((each, path, key) => mapped(key, each, path));
  const assignment = fields({
    set: byPath,
    holds: dictionary((each, path, key) => {
      const leaf = target(key, path)?.leaf;
      if (leaf !== undefined) listOf(among(leaf.values ?? []))(each, path);
    }),
  });
  const paths: Check = (each, path) => {
    if (Array.isArray(each)) {
      each.forEach((item: unknown, index) => {
        text(item, [...path, index]);
        if (typeof item === 'string' && item.trim() !== '') target(item, [...path, index]);
      });
    } else {
      text(each, path);
      if (typeof each === 'string' && each.trim() !== '') target(each, path);
    }
  };
  const columnFields = fields({
    to: paths,
    values: dictionary((each, path) => {
      if (isObject(each)) assignment(each, path);
    }),
    unit: among(unitNames),
    serial: among([1900, 1904]),
    time: (each, path) => {
      if (typeof each !== 'string' || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(each))
        report('unknown-value', path, 'a time of day, hh:mm', each);
    },
    separator: (each, path) => {
      if (typeof each !== 'string' || each === '') report('wrong-type', path, 'a text that is not empty', each);
    },
    take: among(['earliest', 'latest']),
    optional: among([true, false]),
  });
  const column: Check = (each, path) => {
    if (!isObject(each)) {
      paths(each, path);
      return;
    }
    columnFields(each, path);
    if (!hasOwn(each, 'to') && !hasOwn(each, 'values'))
      report('required', [...path, 'to'], 'the path that the column goes to', undefined);
    for (const name of texts(each['to'])) {
      const found = readPath(name, record);
      if ('accepted' in found) continue;
      const { leaf } = found;
      for (const [word, meaning] of isObject(each['values']) ? Object.entries(each['values']) : []) {
        if (!isObject(meaning) && !fits(meaning, leaf))
          report('unknown-value', [...path, 'values', word], expectedValue(leaf), meaning);
      }
      const { unit, take } = each;
      if (
        unit !== undefined &&
        unit !== 'asWritten' &&
        typeof unit === 'string' &&
        unitNames.includes(unit) &&
        !unitsFor(leaf).includes(unit)
      ) {
        report('unknown-value', [...path, 'unit'], `a unit of ${name}: ${unitsFor(leaf).join(', ')}`, unit);
      }
      if (take !== undefined && leaf.kind !== 'date' && leaf.kind !== 'instant') {
        report('inconsistent', [...path, 'take'], 'a column of dates', take);
      }
    }
  };
  fields({
    $schema: text,
    header: fields({ row: count, rows: count }),
    sheets: listOf(text),
    columns: dictionary(column),
    ignore: listOf(text),
    empty: listOf(text),
    skip: dictionary(listOf(text)),
    merged: among(['repeat']),
    cases: among(['row', 'together', 'anywhere']),
    steps: fields(
      {
        column: text,
        of: dictionary((each, path) => {
          if (each !== 'ignore') dictionary(column)(each, path);
        }),
      },
      ['column', 'of'],
    ),
    constants: byPath,
    defaults: byPath,
    notes: dictionary(text),
    fullWidth: among(['read']),
  })(value, []);
  if (
    isObject(value) &&
    value['steps'] !== undefined &&
    value['cases'] !== 'together' &&
    value['cases'] !== 'anywhere'
  ) {
    report('inconsistent', ['cases'], '"together" or "anywhere", since each row tells one step', value['cases']);
  }
  return problems;
}

/** The paths that a column names. */
function texts(to: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(to) ? to : [to];
  return all.filter((each) => typeof each === 'string');
}

function expectedPath(name: string, accepted: readonly string[], { fields }: ObjectNode): string {
  const facts = fields['facts'];
  const all =
    accepted.length === 0 || name.includes('.') || name.includes('[') || facts?.kind !== 'object'
      ? accepted
      : [...accepted, ...Object.keys(facts.fields)];
  return `a fact or a field of the record: ${all.join(', ')}`;
}

function fits(value: unknown, leaf: Leaf): boolean {
  if (value === null) return true;
  switch (leaf.kind) {
    case 'text':
      return typeof value === 'string' && value.trim() !== '';
    case 'boolean':
      return typeof value === 'boolean';
    case 'oneOf':
      return typeof value === 'string' && leaf.values?.includes(value) === true;
    case 'date':
      return isCalendarDate(value);
    case 'instant':
      return typeof value === 'string' && /[+-]\d\d:\d\d$/.test(value) && readInstant(value, {}) === value;
    case 'number': {
      const { minimum = 0, maximum = Number.MAX_VALUE, integer = false } = leaf;
      return (
        typeof value === 'number' && value >= minimum && value <= maximum && (!integer || Number.isSafeInteger(value))
      );
    }
  }
}

function expectedValue({ kind, values }: Leaf): string {
  switch (kind) {
    case 'oneOf':
      return `one of ${(values ?? []).map((value) => JSON.stringify(value)).join(', ')}, or null`;
    case 'boolean':
      return 'true, false or null';
    case 'number':
      return 'a number within bounds, or null';
    case 'date':
      return 'an existing date written YYYY-MM-DD, or null';
    case 'instant':
      return 'a moment written YYYY-MM-DDThh:mm:ss±hh:mm, or null';
    case 'text':
      return 'a text that is not blank, or null';
  }
}
