/** One invalid value: its path, the code of the problem, what was expected and what was received. */
export interface Problem<Code extends string = string> {
  /** The keys that lead to the value, e.g. `['stages', 0, 'completedOn']`; empty for the value as a whole. */
  readonly path: readonly (string | number)[];
  /** The code of the problem. */
  readonly code: Code;
  /** What was expected, in English. */
  readonly expected: string;
  /** What was received, in a few words. */
  readonly received: string;
}

/** Problems as lines of text; `whole` names the value as a whole. */
export function problemLines(problems: readonly Problem[], whole: string): readonly string[] {
  return problems.map(
    ({ path, expected, received }) => `${path.join('.') || whole}: expected ${expected}, received ${received}`,
  );
}
