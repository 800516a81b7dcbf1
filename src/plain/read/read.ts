import { describeValue } from '../describe-value';
import { isPlainObject, ownFieldsOf } from '../is-plain-object';
import type { Problem } from '../problem';
import { compileShape, type Field, type ShapeNode } from './compile-shape';
import type { Infer } from './infer';
import type { FormatProblemCode, Shape, UnknownKeyCode } from './shape';
import { englishWords, type Words } from './words';

// Over 200 lines: one reader for every kind of shape.

/** The codes of what can be wrong with a value of any shape. */
export type ReadProblemCode =
  | UnknownKeyCode
  | FormatProblemCode
  | 'unreadable'
  | 'not-an-object'
  | 'wrong-type'
  | 'blank'
  | 'unknown-value'
  | 'not-finite'
  | 'not-an-integer'
  | 'out-of-range'
  | 'required';

/** A problem found while reading. */
export type ReadProblem = Problem<ReadProblemCode>;

/** A value that was read, or everything that is wrong with it. */
export type Reading<T> =
  | { readonly value: T; readonly problems?: never }
  | { readonly value?: never; readonly problems: readonly ReadProblem[] };

/**
 * Reads one value. It returns a copy of plain own properties, reads each of them once, and adds every problem to the
 * list. An invalid part is `undefined` in the copy. It never throws, whatever getters and proxies do.
 */
export type Reader = (value: unknown, problems: ReadProblem[]) => unknown;

/**
 * Reads a value of any origin by a shape. To read many values of one shape, make the reader once with {@link readerOf}.
 */
export function read<S extends Shape>(shape: S, value: unknown): Reading<Infer<S>> {
  const problems: ReadProblem[] = [];
  const copy = readerOf(shape)(value, problems);
  return problems.length > 0 ? { problems } : { value: copy as Infer<S> }; // without problems the copy has the shape
}

/** Makes the reader of a shape; expectations are worded in the given language. The shape is compiled on first use. */
// @__NO_SIDE_EFFECTS__
export function readerOf(shape: Shape, words: Words = englishWords): Reader {
  let node: ShapeNode | undefined;
  return (value, problems) => readNode((node ??= compileShape(shape)), value, problems, words);
}

/** One function for all kinds of shapes, so that its recursive calls are monomorphic and can be inlined. */
function readNode(node: ShapeNode, value: unknown, problems: ReadProblem[], words: Words): unknown {
  if (value === null && node.null !== 'refused') return node.null === 'kept' ? null : undefined;
  const found = problems.length;
  try {
    if (node.kind === 'object') return readObject(node, value, problems, words);
    if (node.kind === 'list' && Array.isArray(value)) return readList(node, value, problems, words);
    if (node.kind === 'either') return readNode(alternativeFor(value, node), value, problems, words);
    if (node.kind === 'dictionary' || node.kind === 'anyObject') return readDictionary(node, value, problems, words);
  } catch {
    problems.splice(found);
    return report(problems, 'unreadable', words.readable, value);
  }
  const fault = faultIn(value, node);
  return fault === undefined ? value : report(problems, fault, node.expected(words), value);
}

/** The alternative used for a value: the first with the same type, or else the first. */
function alternativeFor(value: unknown, { of }: ShapeNode): ShapeNode {
  return of.find((each) => faultIn(value, each) !== 'wrong-type') ?? (of[0] as ShapeNode); // there is at least one
}

/** The fault of the value itself, apart from its parts. */
function faultIn(value: unknown, node: ShapeNode): ReadProblemCode | undefined {
  switch (node.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'wrong-type';
    case 'format':
      return typeof value === 'string' ? node.faultIn(value) : 'wrong-type';
    case 'oneOf': {
      const { values } = node;
      // A loop, because a call of `includes` takes longer than the comparisons.
      for (let index = 0; index < values.length; index += 1) if (values[index] === value) return undefined;
      return typeof value === typeof values[0] ? 'unknown-value' : 'wrong-type';
    }
    case 'number':
      if (typeof value !== 'number') return 'wrong-type';
      if (!Number.isFinite(value)) return 'not-finite';
      if (value < node.minimum || value > node.maximum) return 'out-of-range';
      return node.integer && !Number.isSafeInteger(value) ? 'not-an-integer' : undefined;
    case 'text':
      if (typeof value !== 'string') return 'wrong-type';
      return beginsVisibly(value) || value.trim() !== '' ? undefined : 'blank';
    case 'list':
      return Array.isArray(value) ? undefined : 'wrong-type';
    case 'object':
    case 'dictionary':
    case 'anyObject':
    case 'either': // other kinds have no fault of their own
      return typeof value === 'object' && value !== null ? undefined : 'wrong-type';
  }
}

/** Whether a text begins with a visible ASCII character. Most texts do, and this is faster than trimming them. */
function beginsVisibly(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127;
}

function readObject(node: ShapeNode, value: unknown, problems: ReadProblem[], words: Words): unknown {
  const found = problems.length;
  const source = ownFieldsOf(value);
  if (source === undefined) return report(problems, 'not-an-object', words.object, value);
  // All copies have all fields in the same order, and so one hidden class.
  const copy: Record<string, unknown> = blankCopy(node);
  let missing = node.required.length;
  let place = 0;
  // A `for … in` loop takes half the time of `Object.entries` or a spread.
  for (const name in source) {
    const item = source[name];
    const field = fieldAt(place, name, node);
    if (field === undefined) {
      report(problems, node.unknown, words.field([...node.fields.keys()]), item, name);
      continue;
    }
    place = field.place + 1;
    if (item === undefined) continue;
    if (field.isRequired) missing -= 1;
    const before = problems.length;
    copy[name] = readNode(field.node, item, problems, words);
    if (problems.length > before) locate(problems, before, name);
  }
  if (missing > 0) {
    const reported = problems.slice(found).map(({ path }) => path[0]);
    for (const name of node.required) {
      if (copy[name] !== undefined || reported.includes(name)) continue;
      report(problems, 'required', (node.fields.get(name) as Field).node.expected(words), undefined, name); // a required field is one of the fields
    }
  }
  return copy;
}

/**
 * Copies the blank of an object. Each of these identical lines is optimised for few blanks, which takes a sixth of the
 * time of a single line for all blanks.
 */
function blankCopy({ blank, line }: ShapeNode): Record<string, unknown> {
  switch (line) {
    case 0:
      return { ...blank };
    case 1:
      return { ...blank };
    case 2:
      return { ...blank };
    case 3:
      return { ...blank };
    case 4:
      return { ...blank };
    case 5:
      return { ...blank };
    case 6:
      return { ...blank };
    default:
      return { ...blank };
  }
}

/**
 * The field with a name. Objects usually have their fields in the order of the shape, so the expected field is compared
 * first: this is much faster than a lookup in the map.
 */
function fieldAt(place: number, name: string, { order, fields }: ShapeNode): Field | undefined {
  const expected = order[place];
  return expected !== undefined && expected.name === name ? expected : fields.get(name);
}

function readList(
  { of }: ShapeNode,
  source: readonly unknown[],
  problems: ReadProblem[],
  words: Words,
): readonly unknown[] | undefined {
  const item = of[0] as ShapeNode; // a list shape has an item shape
  const copy: unknown[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const each = source[index];
    // A sparse array can have any length; reading stops at the first hole.
    if (each === undefined) return report(problems, 'required', item.expected(words), each, index);
    const before = problems.length;
    copy.push(readNode(item, each, problems, words));
    if (problems.length > before) locate(problems, before, index);
  }
  return copy;
}

function readDictionary({ of: [of] }: ShapeNode, value: unknown, problems: ReadProblem[], words: Words): unknown {
  if (!isPlainObject(value)) return report(problems, 'not-an-object', words.object, value);
  if (of === undefined) return { ...value };
  const entries = Object.entries(value).flatMap(([name, item]): readonly [string, unknown][] => {
    if (item === undefined) return [];
    const before = problems.length;
    const known = readNode(of, item, problems, words);
    locate(problems, before, name);
    return known === undefined ? [] : [[name, known]];
  });
  return Object.fromEntries(entries);
}

function report(
  problems: ReadProblem[],
  code: ReadProblemCode,
  expected: string,
  value: unknown,
  ...path: readonly (string | number)[]
): undefined {
  problems.push({ path, code, expected, received: describeValue(value) });
}

/** Prepends a key to the paths of the problems from index `from`. */
function locate(problems: ReadProblem[], from: number, key: string | number): void {
  problems.push(...problems.splice(from).map(({ path, ...problem }) => ({ path: [key, ...path], ...problem })));
}
