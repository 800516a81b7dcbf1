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
export interface MappingProblem {
  /** What is wrong with it. */
  readonly code: MappingProblemCode;
  /** The way to it in the mapping; empty for the whole. */
  readonly path: readonly (string | number)[];
  /** What would have been right, in English. */
  readonly expected: string;
  /** What was there, in a few words. */
  readonly received: string;
}

/** A mapping that cannot be used; `problems` names every part of it that is wrong. */
export class InvalidMappingError extends Error {
  override readonly name = 'InvalidMappingError';
  /** Stable for programs. */
  readonly code = 'INVALID_MAPPING';
  /** Everything that is wrong. */
  readonly problems: readonly MappingProblem[];

  constructor(problems: readonly MappingProblem[]) {
    const lines = problems.map(
      ({ path, expected, received }) => `${path.join('.') || 'mapping'}: expected ${expected}, received ${received}`,
    );
    super(`Invalid mapping\n${lines.join('\n')}`);
    this.problems = Object.freeze([...problems]);
  }
}
