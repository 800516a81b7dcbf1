import { fstatSync, statSync, type BigIntStats } from 'node:fs';
import { resolve } from 'node:path';

/** The names under which systems give a process its own descriptors. */
const descriptorNames = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/;

/** An output as it was named; whatever leads to standard output is `-`: a link, too, and the file that it was sent to. */
export function outputNamed(name: string, workingDirectory: string): string {
  if (name === '/dev/stdout' || descriptorOf(name) === 1) return '-';
  return name !== '-' && identityOf(name, workingDirectory) === identityOfDescriptor(1) ? '-' : name;
}

/** The open descriptor that a path names, such as the one that a shell opens for `>(command)`. */
export function descriptorOf(path: string): number | undefined {
  if (path === '/dev/stderr') return 2;
  const [, digits] = descriptorNames.exec(path) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** What a file is known by whatever names lead to it; a file that is not there yet by its path. */
export function identityOf(name: string, workingDirectory: string): string {
  const path = resolve(workingDirectory, name);
  try {
    return identityBy(statSync(path, { bigint: true }));
  } catch {
    return path;
  }
}

/** The same of the file or the pipe behind an open descriptor; undefined for a terminal or a device. */
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

/** Whether what is written to a place takes the place of what was there. */
export function isReplaced(name: string, workingDirectory: string): boolean {
  if (name === '-' || descriptorOf(name) !== undefined) return false;
  try {
    return statSync(resolve(workingDirectory, name)).isFile();
  } catch {
    return true; // nothing is there yet; that it cannot be reached is said when it is opened
  }
}
