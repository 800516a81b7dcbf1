import type { Problem } from '../plain/problem';
import { InvalidValueError } from '../plain/yekuo-error';

/**
 * What is wrong with a part of a model: it is larger than what is read, is no well-formed XML, declares a document type,
 * is no DMN, lacks something, refers to what the model does not have, has a name or an id a second time, depends on
 * itself, is of a kind that is not read, holds an expression that is no literal, name or unary test, or promises that
 * rows agree which do not.
 */
export type DmnProblemCode =
  | 'too-large'
  | 'malformed-xml'
  | 'document-type'
  | 'not-dmn'
  | 'missing'
  | 'unknown-name'
  | 'duplicate'
  | 'circular'
  | 'unsupported'
  | 'unsupported-expression'
  | 'conflicting-rows';

/**
 * One bad part of a model: which, what was expected, and what came. The path starts with the name of the decision and
 * goes on as the document does, such as `['Discount', 'rule', 2, 'inputEntry', 0]`; rows and columns count from 0.
 */
export type DmnProblem = Problem<DmnProblemCode>;

/** Thrown for a model that cannot be read; names every part that is not understood. */
export class DmnError extends InvalidValueError<DmnProblemCode> {
  override readonly name = 'DmnError';
  readonly code = 'invalid-dmn';

  constructor(problems: readonly DmnProblem[]) {
    super('Invalid DMN model', 'model', problems);
  }
}

/** Where a problem is. */
export type Path = DmnProblem['path'];

/** The problems of one model. */
export interface Problems {
  readonly report: (code: DmnProblemCode, path: Path, expected: string, received: string) => void;
  /** @throws DmnError if anything was reported */
  readonly refuse: () => void;
}

/** Nobody reads more problems, nor longer texts. */
const mostReported = 1000;
const longestText = 100;

/** Collects the problems of a model. */
export function collectProblems(): Problems {
  const problems: DmnProblem[] = [];
  return {
    report(code, path, expected, received) {
      if (problems.length >= mostReported) return;
      const shortened = received.length > longestText ? `${received.slice(0, longestText)}…` : received;
      problems.push({ code, path, expected, received: shortened });
    },
    refuse() {
      if (problems.length > 0) throw new DmnError(problems);
    },
  };
}
