import { describeValue } from '../plain/describe-value';
import { isObject } from '../plain/is-object';
import type { PolicyProblem, PolicyProblemCode } from './policy-problem';

/** The way from a definition to one of its values. */
export type Path = readonly string[];

/** Reads values of unknown origin and gathers what is wrong with them. */
export interface PolicyReader {
  /** Everything reported so far. */
  readonly problems: readonly PolicyProblem[];
  report(path: Path, code: PolicyProblemCode, expected: string, value: unknown): void;
  /** The items of a list, each read once; null, and a problem, where there is no list. */
  list(value: unknown, path: Path, expected: string): readonly unknown[] | null;
  /** The entries of a record that are not undefined, each read once; null, and a problem, where there is no record. */
  entries(value: unknown, path: Path): ReadonlyMap<string, unknown> | null;
}

/** A reader that has found nothing yet. */
export function createPolicyReader(): PolicyReader {
  const problems: PolicyProblem[] = [];
  const report: PolicyReader['report'] = (path, code, expected, value) => {
    problems.push({ path, code, expected, received: describeValue(value) });
  };

  return {
    problems,
    report,
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
      try {
        if (isObject(value)) {
          return new Map(Object.entries(value).filter(([, entry]) => entry !== undefined));
        }
        report(path, value === undefined ? 'missing' : 'wrong-type', 'an object', value);
      } catch {
        // A proxy or a getter may throw anything at all; what it throws is no fact about the policy.
        report(path, 'unreadable', 'an object whose properties can be read', value);
      }
      return null;
    },
  };
}
