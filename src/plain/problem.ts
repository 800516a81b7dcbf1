/** One value that cannot be used: where it is, what is wrong with it, what was expected and what came. */
export interface Problem<Code extends string = string> {
  /** The keys that lead to the value, e.g. `['stages', 0, 'completedOn']`; empty for the whole. */
  readonly path: readonly (string | number)[];
  /** What is wrong with the value. */
  readonly code: Code;
  /** What would have been right, in English. */
  readonly expected: string;
  /** What was there, in a few words. */
  readonly received: string;
}

/** Problems as texts; `whole` names the value itself. */
export function problemLines(problems: readonly Problem[], whole: string): readonly string[] {
  return problems.map(
    ({ path, expected, received }) => `${path.join('.') || whole}: expected ${expected}, received ${received}`,
  );
}
