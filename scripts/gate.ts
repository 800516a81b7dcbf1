import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One fault found by a gate. */
export interface Violation {
  /** Where: a path relative to the repository, with the line where there is one. */
  readonly where: string;
  readonly message: string;
}

export const repository = resolve(import.meta.dirname, '..');

/** Whether the module with this URL is the program being run, and not imported by another. */
export function isProgram(url: string): boolean {
  return process.argv[1] !== undefined && fileURLToPath(url) === resolve(process.argv[1]);
}

/** Prints the verdict of a gate and sets the exit code. A gate that looked at nothing has not passed. */
export function report(gate: string, looked: number, violations: readonly Violation[]): void {
  for (const { where, message } of violations) console.error(`${where}  ${message}`);
  if (looked === 0) console.error(`${gate}: nothing to look at`);
  const passed = looked > 0 && violations.length === 0;
  console.log(`${gate}: ${passed ? 'ok' : 'FAILED'} (${looked} looked at, ${violations.length} violations)`);
  process.exitCode = passed ? 0 : 1;
}

/** The TypeScript files below a folder of `root`, as sorted paths relative to `root` with forward slashes. */
export function typescriptFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.[cm]?ts$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** The files that git tracks. */
export function trackedFiles(root: string): readonly string[] {
  const listing = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listing.split('\0').filter((path) => path !== '');
}
