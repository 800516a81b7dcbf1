import { fstatSync, statSync, type BigIntStats } from 'node:fs';
import { resolve } from 'node:path';

/** The paths under which systems offer a process its own descriptors. */
const descriptorNames = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/;

/**
 * The name of an output. Any path that leads to standard output becomes `-`: a link, too, and the file to which it was
 * redirected.
 */
export function outputNamed(name: string, workingDirectory: string): string {
  if (name === '/dev/stdout' || descriptorOf(name) === 1) return '-';
  return name !== '-' && identityOf(name, workingDirectory) === identityOfDescriptor(1) ? '-' : name;
}

/** The open descriptor that a path names, such as that of a shell's `>(command)`. */
export function descriptorOf(path: string): number | undefined {
  if (path === '/dev/stderr') return 2;
  const [, digits] = descriptorNames.exec(path) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** Identifies a file whatever path leads to it; a file that does not exist yet by its path. */
export function identityOf(name: string, workingDirectory: string): string {
  const path = resolve(workingDirectory, name);
  try {
    return identityBy(statSync(path, { bigint: true }));
  } catch {
    return path;
  }
}

/** Identifies the file or the pipe of an open descriptor; undefined for a terminal or a device. */
export function identityOfDescriptor(descriptor: number): string | undefined {
  try {
    const found = fstatSync(descriptor, { bigint: true });
    return found.isFile() || found.isFIFO() ? identityBy(found) : undefined;
  } catch {
    return undefined; // it is closed
  }
}

function identityBy({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

/** Whether writing to a destination replaces its content. */
export function isReplaced(name: string, workingDirectory: string): boolean {
  if (name === '-' || descriptorOf(name) !== undefined) return false;
  try {
    return statSync(resolve(workingDirectory, name)).isFile();
  } catch {
    return true; // it does not exist yet; if it is unreachable, opening it says so
  }
}
