import { describeValue } from '../plain/describe-value';
import type { Infer } from '../plain/read/infer';
import { readerOf, type ReadProblem, type ReadProblemCode } from '../plain/read/read';
import type { AnyObjectShape, NumberShape, Shape } from '../plain/read/shape';
import { englishWords, expectationOf, type Words } from '../plain/read/words';
import type { PolicyProblem, PolicyProblemCode } from './policy-problem';

/** The keys that lead from a definition to one of its values. */
export type Path = readonly string[];

/** The problem codes of policies for the problems of a shape. */
type ProblemNames = { readonly [Code in ReadProblemCode]?: PolicyProblemCode };

/** The options for reading a value. */
interface ReadOptions<T> {
  /** The value to use if none is given. */
  readonly inherited?: T | undefined;
  /** A text that says what is expected, if its shape does not. */
  readonly expected?: string;
  /** Problem codes that differ from the usual ones. */
  readonly names?: ProblemNames;
}

/** Reads values of unknown origin and collects their problems. */
export interface PolicyReader {
  /** All problems reported so far. */
  readonly problems: readonly PolicyProblem[];
  report(path: Path, code: PolicyProblemCode, expected: string, value: unknown): void;
  /** Reads a value of a shape, each part once; undefined, with a problem reported, if it is invalid. */
  read<S extends Shape>(shape: S, value: unknown, path: Path, options?: ReadOptions<Infer<S>>): Infer<S> | undefined;
  /** The items of a list, each read once; null, with a problem reported, if the value is not a list. */
  list(value: unknown, path: Path, expected: string): readonly unknown[] | null;
  /**
   * The entries of a record that are not undefined, each read once; null, with a problem reported, if the value is not
   * a record.
   */
  entries(value: unknown, path: Path): ReadonlyMap<string, unknown> | null;
}

const names: ProblemNames = /* @__PURE__ */ Object.freeze({
  required: 'missing',
  'not-an-object': 'wrong-type',
  'malformed-date': 'not-a-date',
  'impossible-date': 'not-a-date',
});

/** The policy problem codes for the problems of a number. */
export const numberNames: ProblemNames = /* @__PURE__ */ Object.freeze({
  'wrong-type': 'not-a-number',
  'not-finite': 'not-a-number',
});

const words: Words = /* @__PURE__ */ Object.freeze<Words>({
  ...englishWords,
  object: 'an object',
  number: ({ unit, ...shape }: NumberShape) => `${englishWords.number(shape)}${unit === undefined ? '' : ` (${unit})`}`,
  oneOf: (values) => `one of ${values.join(', ')}`,
  field: (known) => `only ${known.join(', ')}`,
});

const record: AnyObjectShape = /* @__PURE__ */ Object.freeze({ kind: 'anyObject' });

/** Makes a reader. */
export function createPolicyReader(): PolicyReader {
  const problems: PolicyProblem[] = [];
  const report: PolicyReader['report'] = (path, code, expected, value) => {
    problems.push({ path, code, expected, received: describeValue(value) });
  };
  const read: PolicyReader['read'] = <S extends Shape>(
    shape: S,
    value: unknown,
    path: Path,
    { inherited, expected = expectationOf(shape, words), names: own = {} }: ReadOptions<Infer<S>> = {},
  ) => {
    if (value === undefined && inherited !== undefined) return inherited;
    const found: ReadProblem[] = [];
    if (value === undefined) report(path, 'missing', expected, value);
    const copy = value === undefined ? undefined : readerOf(shape, words)(value, found);
    for (const problem of found) {
      problems.push({
        path: [...path, ...problem.path.map(String)],
        code: own[problem.code] ?? names[problem.code] ?? (problem.code as PolicyProblemCode), // the same code in both
        expected: problem.path.length === 0 && problem.code !== 'unreadable' ? expected : problem.expected,
        received: problem.received,
      });
    }
    return found.length > 0 ? undefined : (copy as Infer<S>); // without problems the value has the shape
  };

  return {
    problems,
    report,
    read,
    list(value, path, expected) {
      try {
        if (Array.isArray(value)) return Array.from(value as readonly unknown[]);
        report(path, value === undefined ? 'missing' : 'wrong-type', expected, value);
      } catch {
        report(path, 'unreadable', 'a list whose items can be read', value);
      }
      return null;
    },
    entries(value, path) {
      const fields = read(record, value, path);
      return fields === undefined ? null : new Map(Object.entries(fields).filter(([, entry]) => entry !== undefined));
    },
  };
}
