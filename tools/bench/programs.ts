/** Node programs that are measured from start to end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { builtPath } from './built-library';

/** The cost of running a program. */
export interface Usage {
  /** Milliseconds from its start to its end. */
  readonly elapsed: number;
  /** The processor time of all its threads, including those on which the engine compiles. */
  readonly microseconds: number;
  /** Its peak memory. */
  readonly kilobytes: number;
}

/** Builds the programs. They run in plain Node, like the command line. */
export async function buildPrograms(): Promise<void> {
  await build({
    entryPoints: ['parse-lines', 'report-usage'].map((name) => join(import.meta.dirname, `${name}.ts`)),
    outdir: builtPath('../programs'),
    format: 'esm',
    target: 'node20',
  });
}

/** The path of such a program. */
export function programPath(name: string): string {
  return builtPath(`../programs/${name}.js`);
}

/** Runs a Node program to its end. */
export async function run(args: readonly string[], expectedCodes: readonly number[]): Promise<Usage> {
  const start = performance.now();
  const preloaded = pathToFileURL(programPath('report-usage')).href;
  const child = spawn(process.execPath, ['--import', preloaded, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let output = '';
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await once(child, 'close');
  if (child.exitCode === null || !expectedCodes.includes(child.exitCode)) {
    throw new Error(`${args.join(' ')} ended with ${String(child.exitCode)}`);
  }
  const elapsed = performance.now() - start;
  return { ...(JSON.parse(output) as Omit<Usage, 'elapsed'>), elapsed }; // written by the program that was preloaded
}

/** The milliseconds from the start of a Node program to its first output; then it is stopped. */
export async function firstOutput(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const elapsed = performance.now() - start;
  child.kill();
  await once(child, 'close');
  return elapsed;
}
