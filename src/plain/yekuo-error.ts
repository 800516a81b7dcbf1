import { deepFreeze } from './deep-freeze';
import { problemLines, type Problem } from './problem';

/** What every error of this library has in common: a stable code, and everything that is wrong with what was given. */
export abstract class YekuoError extends Error {
  /** A stable code in kebab case. */
  abstract readonly code: string;
  /** Every value that cannot be used; empty if no single value is at fault. */
  readonly problems: readonly Problem[];

  constructor(title: string, whole: string, problems: readonly Problem[]) {
    super(`${title}:${problemLines(problems, whole)}`);
    this.problems = deepFreeze(problems.map((problem) => ({ ...problem, path: [...problem.path] })));
  }
}
