import { vocabulary } from '../facts';
import { describeValue } from '../plain/describe-value';
import { deepFreeze } from '../plain/deep-freeze';
import { isObject } from '../plain/is-object';
import { read, readerOf, type ReadProblem, type ReadProblemCode } from '../plain/read/read';
import { englishWords, expectationOf } from '../plain/read/words';
import type { Assignment, Column, MappedValue, Mapping, Steps } from './mapping';
import { InvalidMappingError, type MappingProblem, type MappingProblemCode } from './mapping-problem';
import { mappingShape } from './mapping-shape';
import { readInstant } from './read-date';
import { unitsOf, type Leaf } from './record-fields';
import { readPath } from './record-path';
import { columnOf, pathsOf } from './columns-of-mapping';
import { structuralKey } from '../plain/structural-key';
import { wordKey } from '../plain/word-key';

type Path = MappingProblem['path'];

/** A valid mapping, or everything that is wrong with it. */
export type MappingReading =
  | {
      /** The mapping, deeply frozen. */
      readonly mapping: Mapping;
      /** Absent for a valid mapping. */
      readonly problems?: never;
    }
  | {
      /** Absent for an invalid mapping. */
      readonly mapping?: never;
      /** Everything that is wrong with it. */
      readonly problems: readonly MappingProblem[];
    };

/**
 * Reads a mapping of any origin, such as parsed JSON.
 *
 * @returns the mapping, or every problem with its path; it never throws
 *
 * @example
 * safeReadMapping({ columns: { 电压: 'voltage' } }).problems?.[0]?.path; // => ['columns', '电压']
 */
export function safeReadMapping(value: unknown): MappingReading {
  const found: ReadProblem[] = [];
  const mapping = readShape(value, found) as Mapping | undefined; // without problems the value has the shape
  const reported = new Set(found.map(({ path }) => path.join('.')));
  const problems = [
    ...found.map((problem) => ({ ...problem, code: codes[problem.code] ?? (problem.code as MappingProblemCode) })),
    ...(mapping === undefined ? [] : conflictsIn(mapping)).filter(({ path }) => !reported.has(path.join('.'))),
  ];
  if (mapping === undefined || problems.length > 0) return deepFreeze({ problems });
  // A copy without undefined fields, so that it can be merged with another mapping.
  return deepFreeze({ mapping: JSON.parse(JSON.stringify(mapping)) as Mapping }); // the same
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

const readShape = /* @__PURE__ */ readerOf(mappingShape);

/** The problem codes of mappings for problems of a shape. */
const codes: { readonly [Code in ReadProblemCode]?: MappingProblemCode } = /* @__PURE__ */ Object.freeze({
  'not-an-object': 'wrong-type',
  'not-an-integer': 'out-of-range',
  'not-finite': 'out-of-range',
});

/** The problems of parts that do not fit together. Parts that are invalid themselves are skipped. */
function conflictsIn(mapping: Mapping): readonly MappingProblem[] {
  const problems: MappingProblem[] = [];
  const steps: Partial<Steps> | undefined = mapping.steps;
  const report = (code: MappingProblemCode, path: Path, expected: string, received: unknown): void => {
    problems.push({ code, path, expected, received: describeValue(received) });
  };
  /** The value at a path; undefined if there is none, which is reported where the path is written. */
  const leafAt = (name: string, path: Path): Leaf | undefined => {
    const found = readPath(name);
    if (!('accepted' in found)) return found.leaf;
    report('unknown-value', path, expectedPath(name, found.accepted), name);
    return undefined;
  };
  const fit = (value: MappedValue, leaf: Leaf, path: Path): void => {
    if (!fits(value, leaf)) report('unknown-value', path, `${expectedValue(leaf)}, or null`, value);
  };
  const assigned = (values: Mapping['constants'], path: Path): void => {
    for (const [name, value] of Object.entries(values ?? {})) {
      const here = [...path, name];
      const leaf = leafAt(name, here);
      if (leaf !== undefined) fit(value, leaf, here);
    }
  };
  const held = (values: Assignment['holds'], path: Path): void => {
    for (const [name, words] of Object.entries(values ?? {})) {
      const leaf = leafAt(name, [...path, name]);
      if (leaf === undefined) continue;
      const { values: choices = [] } = leaf;
      words.forEach((word: string | undefined, index) => {
        if (word !== undefined && !choices.includes(word))
          report('unknown-value', [...path, name, index], englishWords.oneOf(choices), word);
      });
    }
  };
  /** Cells are compared without width, case and spaces: words that differ in nothing else must mean the same. */
  const unambiguous = (words: readonly (readonly [string, unknown])[], path: Path): void => {
    const before = new Map<string, readonly [string, unknown]>();
    for (const [word, meaning] of words) {
      const key = wordKey(word);
      const [other, known] = before.get(key) ?? [word, meaning];
      before.set(key, [other, known]);
      if (structuralKey(known) !== structuralKey(meaning))
        report('inconsistent', [...path, word], `the meaning of "${other}", the same word in cells`, meaning);
    }
  };
  const column = (each: Column, path: Path): void => {
    const { to, values, unit, take, timeColumn } = columnOf(each);
    const at = isObject(each) ? [...path, 'to'] : path;
    const words = Object.entries(values ?? {});
    const paths: readonly (string | undefined)[] = pathsOf({ to });
    // What a column contains must lead somewhere: to a path, or to those that its words set.
    const setsAll = to === undefined && values !== undefined && words.every(([, meaning]) => isObject(meaning ?? {}));
    if (paths.length === 0 && !setsAll) report('required', at, 'a path, or values', to);
    unambiguous(words, [...path, 'values']);
    paths.forEach((name, index) => {
      const leaf = name === undefined ? undefined : leafAt(name, typeof to === 'string' ? at : [...at, index]);
      if (leaf === undefined) return;
      for (const [word, meaning] of words) if (!isObject(meaning)) fit(meaning, leaf, [...path, 'values', word]);
      const units = unitsOf(leaf);
      if (unit !== undefined && leaf.kind !== 'number')
        report('inconsistent', [...path, 'unit'], 'a column of numbers', unit);
      else if (unit !== undefined && unit !== 'asWritten' && !units.includes(unit))
        report('unknown-value', [...path, 'unit'], `a unit of ${name}: ${units.join(', ')}`, unit);
      for (const [option, said] of Object.entries({ take, timeColumn }))
        if (said !== undefined && leaf.kind !== 'date' && leaf.kind !== 'instant')
          report('inconsistent', [...path, option], 'a column of dates', said);
    });
    for (const [word, meaning] of words) {
      if (!isObject(meaning)) continue;
      assigned(meaning.set, [...path, 'values', word, 'set']);
      held(meaning.holds, [...path, 'values', word, 'holds']);
    }
  };
  const columns = (all: Mapping['columns'], path: Path): void => {
    for (const [header, each] of Object.entries(all ?? {})) column(each, [...path, header]);
  };
  columns(mapping.columns, ['columns']);
  const meanings = Object.entries(steps?.of ?? {});
  unambiguous(meanings, ['steps', 'of']);
  for (const [step, of] of meanings) if (of !== 'ignore') columns(of, ['steps', 'of', step]);
  assigned(mapping.constants, ['constants']);
  assigned(mapping.defaults, ['defaults']);
  if ((steps ?? mapping.emptyIds) !== undefined && mapping.cases !== 'together' && mapping.cases !== 'anywhere')
    report('inconsistent', ['cases'], '"together" or "anywhere"', mapping.cases);
  return problems;
}

function expectedPath(name: string, accepted: readonly string[]): string {
  const facts = accepted.length === 0 || /[.[]/.test(name) ? [] : Object.keys(vocabulary);
  return `a fact or a field of the record: ${[...accepted, ...facts].join(', ')}`;
}

/**
 * Whether a value may be written at a path. An instant is normalised as in cells, so that equal instants are equal
 * texts.
 */
function fits(value: MappedValue, { kind, shape }: Leaf): boolean {
  if (value === null) return true;
  if (read(shape, value).problems !== undefined) return false;
  if (kind !== 'instant') return true;
  return readInstant(String(value), {}) === value && !value.endsWith('Z');
}

function expectedValue({ kind, shape }: Leaf): string {
  return kind === 'instant' ? 'a moment written YYYY-MM-DDThh:mm:ss±hh:mm' : expectationOf(shape, englishWords);
}
