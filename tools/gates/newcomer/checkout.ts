import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '../../repository';

/** How a command ended, with everything it printed. */
export interface Ending {
  readonly status: number | null;
  readonly output: string;
}

/** Makes a repository with the tracked files of this one, committed, and with the packages that are installed here. */
export function makeCheckout(folder: string): string {
  const listed = git(repository, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  const deleted = new Set(git(repository, 'ls-files', '-z', '--deleted').split('\0'));
  for (const path of listed.filter((each) => each !== '' && !deleted.has(each))) {
    cpSync(join(repository, path), join(folder, path));
  }
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'dir');
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  // `.gitignore` has `node_modules/`, which does not match a link.
  writeFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
  git(folder, 'add', '--all');
  git(
    folder,
    '-c',
    'user.name=newcomer',
    '-c',
    'user.email=newcomer@example.org',
    'commit',
    '--quiet',
    '-m',
    'as it is',
  );
  return folder;
}

/** The differences from the commit. */
export function changesIn(folder: string): string {
  return git(folder, 'status', '--porcelain').trim();
}

/** Runs a line in the shell. */
export async function runLine(folder: string, line: string): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['-euc', line], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      // The same values each time; `npm run verify` tries others.
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', FUZZ_SEED: '20210527' },
    });
    const printed: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));
    }
    child.on('close', (status) => resolve({ status, output: printed.join('') }));
  });
}

/** Replaces a text that occurs once in a file. */
export function edit(folder: string, path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${path} has no ${String(from)}`);
  writeFileSync(join(folder, path), changed);
}

/** Writes a new file. */
export function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
}
