/**
 * Whether tests that need a program of the machine may be left out because it is not there. In the gate every program
 * has to be there: a missing one is a failure and no reason to skip.
 */
export function mayBeAbsent(isInstalled: boolean): boolean {
  return !isInstalled && process.env['CI'] === undefined;
}
