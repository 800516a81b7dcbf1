import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { repository } from '../../../tools/repository';

/** A project of the named files of the repository, its installed packages, and the given sources; thrown away when the test is over. */
export function makeProject(copied: readonly string[], sources: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'yekuo-fixture-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const path of copied) cpSync(join(repository, path), join(root, path), { recursive: true });
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}

export interface Run {
  readonly status: number | null;
  readonly output: string;
}

/** Runs an installed program in `root`. */
export function runTool(root: string, tool: string, ...options: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(join(repository, 'node_modules/.bin', tool), options, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 180_000,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return { status, output: stdout + stderr };
}
