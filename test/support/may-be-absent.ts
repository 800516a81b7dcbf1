/**
 * Whether tests that need an installed program may be skipped because it is missing. In the gate a missing program is a
 * failure.
 */
export function mayBeAbsent(isInstalled: boolean): boolean {
  return !isInstalled && process.env['CI'] === undefined;
}
