/** One fault found by a gate. */
export interface Violation {
  /** A path relative to the repository, with the line if there is one. */
  readonly where: string;
  readonly message: string;
}

/** Prints the result of a gate and sets the exit code. A gate that examined nothing fails. */
export function report(gate: string, looked: number, violations: readonly Violation[]): void {
  for (const { where, message } of violations) console.error(`${where}  ${message}`);
  if (looked === 0) console.error(`${gate}: nothing to look at`);
  const passed = looked > 0 && violations.length === 0;
  console.log(`${gate}: ${passed ? 'ok' : 'FAILED'} (${looked} looked at, ${violations.length} violations)`);
  process.exitCode = passed ? 0 : 1;
}
