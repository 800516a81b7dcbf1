import type { Problem } from '../plain/problem';
import { InvalidValueError } from '../plain/yekuo-error';

/**
 * What is wrong with a part of a model: it is larger than what is read, no sound XML, declares a document type, is no
 * DMN, misses something, refers to what there is not, gives a name twice, reads itself, is of a kind that is not known
 * here, holds an expression beyond literals and unary tests, or promises that rows agree which do not.
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

/** One bad part of a model: which, what was expected, and what came. */
export type DmnProblem = Problem<DmnProblemCode>;

/** Thrown for a model that cannot be read; names every part that is not understood. */
export class DmnError extends InvalidValueError<DmnProblemCode> {
  override readonly name = 'DmnError';
  readonly code = 'invalid-dmn';

  constructor(problems: readonly DmnProblem[]) {
    super('Invalid DMN model', 'model', problems);
  }
}
