import { deepFreeze } from './deep-freeze';
import { problemLines, type Problem } from './problem';

/**
 * What every error of this library has in common.
 *
 * @example
 * new InvalidFactsError([]) instanceof YekuoError; // => true
 */
export abstract class YekuoError<Code extends string = string> extends Error {
  /** A stable code in kebab case. */
  abstract readonly code: string;
  /** Every value that cannot be used; empty if no single value is at fault. */
  readonly problems: readonly Problem<Code>[];

  constructor(message: string, problems: readonly Problem<Code>[]) {
    super(message);
    this.problems = deepFreeze(problems.map((problem) => ({ ...problem, path: [...problem.path] })));
  }
}

/** An error whose message lists its problems, one a line; `whole` names the value itself. */
export abstract class InvalidValueError<Code extends string = string> extends YekuoError<Code> {
  constructor(title: string, whole: string, problems: readonly Problem<Code>[]) {
    super([`${title}:`, ...problemLines(problems, whole)].join('\n- '), problems);
  }
}
