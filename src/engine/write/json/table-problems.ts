import { describeValue } from '../../../plain/describe-value';
import { hasOwn } from '../../../plain/has-own';
import { isObject } from '../../../plain/is-object';
import type { TableJsonProblem, TableJsonProblemCode } from '../malformed-table-error';

/** The keys that lead to a part of a table. */
export type Path = readonly string[];

/** Reports what is wrong with a part of a table. */
export type Check = (value: unknown, path: Path) => void;

/** A plain object, as it comes out of JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** Collects the problems of a table. */
export interface TableProblems {
  readonly found: readonly TableJsonProblem[];
  readonly report: (code: TableJsonProblemCode, path: Path, expected: string, received: unknown) => void;
  /**
   * Checks that a value is an object. Missing fields and fields that do not exist are reported; `part` then checks the
   * others.
   */
  readonly fields: (
    value: unknown,
    path: Path,
    required: readonly string[],
    optional?: readonly string[],
  ) => value is Fields;
  /** Checks a field, if there is one. */
  readonly part: (value: Fields, name: string, path: Path, check: Check) => void;
  readonly oneOf: (names: readonly string[]) => Check;
  readonly text: Check;
  /** Checks a list and each of its items. */
  readonly list: (least: number, check: Check) => Check;
}

/** The maximum number of problems in one error. Further problems are reported once these are corrected. */
const mostReported = 1000;

/** Errors show at most this much of a name, or this many names. */
const longestText = 1000;

/** Makes an empty collection of problems. */
export function tableProblems(): TableProblems {
  const found: TableJsonProblem[] = [];
  const report: TableProblems['report'] = (code, path, expected, received) => {
    if (found.length >= mostReported) return;
    const problem = { code, path: path.map(shortened), expected: shortened(expected) };
    found.push({ ...problem, received: describeValue(received) });
  };
  return {
    found,
    report,
    fields(value, path, required, optional = []): value is Fields {
      if (!isObject(value)) {
        report('wrong-type', path, 'an object', value);
        return false;
      }
      for (const name of required) {
        if (!hasOwn(value, name)) report('missing', [...path, name], 'to be given', undefined);
      }
      const known = [...required, ...optional];
      for (const name of Object.keys(value)) {
        if (!known.includes(name)) report('unknown-name', [...path, name], `one of ${known.join(', ')}`, value[name]);
      }
      return true;
    },
    part(value, name, path, check) {
      if (hasOwn(value, name)) check(value[name], [...path, name]);
    },
    oneOf: (names) => (value, path) => {
      if (!names.includes(value as string)) report('unknown-value', path, `one of ${names.join(', ')}`, value);
    },
    text(value, path) {
      if (typeof value !== 'string' || value === '') report('wrong-type', path, 'a text', value);
    },
    list: (least, check) => (value, path) => {
      if (!Array.isArray(value) || value.length < least) {
        report('wrong-type', path, least > 0 ? `a list of at least ${least}` : 'a list', value);
      } else value.forEach((item, index) => check(item, [...path, String(index)]));
    },
  };
}

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
