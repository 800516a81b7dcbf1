/** The lock file must identify packages by version and checksum, not by host. */
import type { Violation } from './gate';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

/** The parts of a lock file that are read. */
export interface LockFile {
  readonly packages?: Readonly<Record<string, LockedPackage>>;
}

/** The packages of a lock file that name a host or lack a checksum. */
export function lockfileViolations(lock: LockFile): readonly Violation[] {
  return Object.entries(lock.packages ?? {})
    .filter(([where]) => where !== '')
    .flatMap(([where, { resolved, integrity }]) => [
      ...(resolved === undefined ? [] : [{ where, message: `resolved from ${resolved}` }]),
      ...(integrity === undefined ? [{ where, message: 'no integrity' }] : []),
    ]);
}
