import type { Problem } from '../plain/problem';
import { InvalidValueError } from '../plain/yekuo-error';

/**
 * What is wrong with a part of a model: it is too large, not well-formed XML, has a document type, is not DMN, lacks
 * something, refers to something that does not exist, repeats a name or an id, depends on itself, is of an unsupported
 * kind, contains an expression that is not a literal, name or unary test, or has hit policy ANY although rows disagree.
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
 * One invalid part of a model: which, what was expected and what was received. The path starts with the name of the
 * decision and follows the document, such as `['Discount', 'rule', 2, 'inputEntry', 0]`; rows and columns count from 0.
 */
export type DmnProblem = Problem<DmnProblemCode>;

/** Thrown for a model that cannot be read; names every part that is not supported. */
export class DmnError extends InvalidValueError<DmnProblemCode> {
  override readonly name = 'DmnError';
  readonly code = 'invalid-dmn';

  constructor(problems: readonly DmnProblem[]) {
    super('Invalid DMN model', 'model', problems);
  }
}

/** The path of a problem. */
export type Path = DmnProblem['path'];

/** The problems of one model. */
export interface Problems {
  readonly report: (code: DmnProblemCode, path: Path, expected: string, received: string) => void;
  /** @throws DmnError if any problem was reported */
  readonly refuse: () => void;
}

/** The maximum number of problems, and the maximum length of texts, in an error. */
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
