import { deepFreeze } from './deep-freeze';
import { problemLines, type Problem } from './problem';

/**
 * The common base of every error of this library.
 *
 * @example
 * new InvalidFactsError([]) instanceof YekuoError; // => true
 */
export abstract class YekuoError<Code extends string = string> extends Error {
  /** A stable code in kebab case. */
  abstract readonly code: string;
  /** Every invalid value; empty if the error is not about single values. */
  readonly problems: readonly Problem<Code>[];

  constructor(message: string, problems: readonly Problem<Code>[]) {
    super(message);
    this.problems = deepFreeze(problems.map((problem) => ({ ...problem, path: [...problem.path] })));
  }
}

/** An error whose message lists its problems, one per line; `whole` names the value as a whole. */
export abstract class InvalidValueError<Code extends string = string> extends YekuoError<Code> {
  constructor(title: string, whole: string, problems: readonly Problem<Code>[]) {
    super([`${title}:`, ...problemLines(problems, whole)].join('\n- '), problems);
  }
}
