import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '../../../tools/repository';

/** The program as it is shipped. */
export interface BuiltProgram {
  readonly path: string;
  readonly folder: string;
  readonly start: (args: readonly string[]) => ChildProcess;
  /** Runs it to its end. */
  readonly run: (args: readonly string[], stdin?: string) => Promise<FinishedRun>;
  readonly remove: () => void;
}

/** What a run in a process of its own left behind. */
export interface FinishedRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program, run in a folder of its own. */
export function buildProgram(): BuiltProgram {
  const folder = mkdtempSync(join(tmpdir(), 'yekuo-built-'));
  const path = join(repository, 'dist/cli/index.js');
  const start = (args: readonly string[]): ChildProcess => spawn(process.execPath, [path, ...args], { cwd: folder });
  return {
    path,
    folder,
    start,
    run: (args, stdin = '') => finished(start(args), stdin),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Waits for the end of a process. */
export async function finished(child: ChildProcess, stdin = ''): Promise<FinishedRun> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  // A process that ends early does not read what is left.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(stdin);
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}
