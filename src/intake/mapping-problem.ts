import type { Problem } from '../plain/problem';
import { InvalidValueError } from '../plain/yekuo-error';

/** What can be wrong with a value of a mapping. */
export type MappingProblemCode =
  | 'unreadable'
  | 'wrong-type'
  | 'blank'
  | 'unknown-key'
  | 'unknown-value'
  | 'out-of-range'
  | 'required'
  | 'inconsistent';

/** An invalid part of a mapping. */
export type MappingProblem = Problem<MappingProblemCode>;

/** Thrown for an invalid mapping; `problems` names every invalid part. */
export class InvalidMappingError extends InvalidValueError<MappingProblemCode> {
  override readonly name = 'InvalidMappingError';
  readonly code = 'invalid-mapping';

  constructor(problems: readonly MappingProblem[]) {
    super('Invalid mapping', 'mapping', problems);
  }
}
