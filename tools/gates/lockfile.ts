/** The lock file names packages by version and checksum, never by the host they came from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { report, type Violation } from './gate';
import { isProgram, repository } from '../repository';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

interface LockFile {
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

if (isProgram(import.meta.url)) {
  const lock = JSON.parse(readFileSync(join(repository, 'package-lock.json'), 'utf8')) as LockFile;
  report('lockfile', Object.keys(lock.packages ?? {}).length, lockfileViolations(lock));
}
