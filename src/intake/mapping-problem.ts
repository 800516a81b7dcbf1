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

/** A part of a mapping that cannot be used. */
export type MappingProblem = Problem<MappingProblemCode>;

/** A mapping that cannot be used; `problems` names every part of it that is wrong. */
export class InvalidMappingError extends InvalidValueError<MappingProblemCode> {
  override readonly name = 'InvalidMappingError';
  readonly code = 'invalid-mapping';

  constructor(problems: readonly MappingProblem[]) {
    super('Invalid mapping', 'mapping', problems);
  }
}
