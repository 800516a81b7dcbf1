import { describeValue } from '../describe-value';
import { hasOwn } from '../has-own';
import { InvalidRequestError, type RequestProblem } from '../invalid-request-error';
import { isPlainObject } from '../is-plain-object';
import { nearestOf } from '../nearest-of';
import { readerOf, type Reader, type ReadProblem } from './read';
import type { Shape } from './shape';
import { englishWords } from './words';

/** A value that the library makes, such as a calendar. It is recognised by its functions, and not copied. */
export interface MadeShape {
  readonly kind: 'made';
  readonly expected: string;
  readonly isOne: (value: unknown) => boolean;
}

/** The shapes of the options of a function, by name. Every option may be left out or undefined. */
export type OptionShapes = Readonly<Record<string, Shape | MadeShape>>;

/**
 * Makes a function that finds every fault in the options of another function. An unknown option is a fault: a misspelt
 * one would silently change the answer. Absent options are skipped, so the check is fast enough to run for every
 * record.
 */
// @__NO_SIDE_EFFECTS__
export function optionFaults(shapes: () => OptionShapes): (options: unknown) => readonly RequestProblem[] {
  let readers: ReadonlyMap<string, Reader> | undefined;
  return (options) => {
    readers ??= new Map(Object.entries(shapes()).map(([name, shape]) => [name, optionReader(shape)]));
    let problems: readonly RequestProblem[] = none;
    try {
      if (!isPlainObject(options)) return [problem([], 'not-an-object', englishWords.object, options)];
      for (const name in options) {
        if (!hasOwn(options, name)) continue; // properties added to `Object.prototype` are not options
        const read = readers.get(name);
        const value = options[name];
        const found: ReadProblem[] = [];
        if (read === undefined) found.push(problem([], 'unknown-key', knownInstead(name, [...readers.keys()]), value));
        else if (value !== undefined) read(value, found);
        if (found.length > 0)
          problems = [...problems, ...found.map((each) => ({ ...each, path: [name, ...each.path] }))];
      }
    } catch {
      return [problem([], 'unreadable', englishWords.readable, options)];
    }
    return problems;
  };
}

/** Makes a function that throws one error with all faults in the options. */
// @__NO_SIDE_EFFECTS__
export function optionChecker(shapes: () => OptionShapes): (options: unknown) => void {
  const faultsOf = optionFaults(shapes);
  return (options) => {
    const problems = faultsOf(options);
    if (problems.length > 0) throw new InvalidRequestError(problems);
  };
}

const none: readonly RequestProblem[] = /* @__PURE__ */ Object.freeze([]);

function optionReader(shape: Shape | MadeShape): Reader {
  if (shape.kind !== 'made') return readerOf(shape);
  return (value, problems) => {
    if (!isReadablyOne(shape, value)) problems.push(problem([], 'wrong-type', shape.expected, value));
  };
}

/** Whether a value is one of these. A proxy may throw on any access. */
function isReadablyOne({ isOne }: MadeShape, value: unknown): boolean {
  try {
    return isOne(value);
  } catch {
    return false;
  }
}

function knownInstead(name: string, known: readonly string[]): string {
  const [nearest] = nearestOf(name, known);
  return nearest === undefined
    ? englishWords.field(known)
    : `"${nearest}", or another of the fields ${known.join(', ')}`;
}

function problem(
  path: RequestProblem['path'],
  code: 'not-an-object' | 'unknown-key' | 'unreadable' | 'wrong-type',
  expected: string,
  value: unknown,
): ReadProblem {
  return { path, code, expected, received: describeValue(value) };
}
