/** Runs the program of the seeded answers against a build of the library. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { build } from 'tsup';
import { sourceEntries } from '../../../tools/build/entries';
import { repository } from '../../../tools/repository';

/** The options of a run. */
export interface Circumstances {
  readonly node?: readonly [command: string, ...args: readonly string[]];
  readonly flags?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** The result of a run. */
export interface Outcome {
  readonly status: number | null;
  readonly complaint: string;
  /** The SHA-256 of all answers. */
  readonly hash: string;
  /** The SHA-256 of the answers that judge. */
  readonly verdicts: string;
  readonly counts: Readonly<Record<string, number>>;
  /** The functions of the library that were called. */
  readonly called: readonly string[];
}

/** The programs, bundled with the package as it is built. */
export interface Programs {
  readonly folder: string;
  readonly answers: string;
  readonly lock: string;
}

/** Builds the library, without its declarations, into a folder; returns where it is. */
export async function buildLibrary(folder: string): Promise<string> {
  const outDir = join(folder, 'library');
  mkdirSync(outDir, { recursive: true });
  await build({
    config: false,
    entry: sourceEntries(repository),
    outDir,
    tsconfig: join(repository, 'src/tsconfig.json'),
    format: ['esm'],
    target: 'es2022',
    platform: 'neutral',
    splitting: true,
    treeshake: true,
    silent: true,
    clean: false,
  });
  return outDir;
}

/** Bundles the programs with a built library. */
export async function buildPrograms(folder: string, library: string): Promise<Programs> {
  await bundle({
    entryPoints: ['answers', 'lock'].map((name) => join(repository, 'test/artefact/purity', `${name}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'error',
    nodePaths: [join(repository, 'node_modules')],
    // With `paths` of the compiler options the sources would be bundled instead of the build.
    tsconfigRaw: {},
    alias: Object.fromEntries(
      Object.keys(sourceEntries(repository)).map((name) => [
        name === 'index' ? 'yekuo' : `yekuo/${name}`,
        join(library, `${name}.js`),
      ]),
    ),
  });
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return { folder, answers: join(folder, 'answers.mjs'), lock: join(folder, 'lock.mjs') };
}

/** The options of Node that disable clock, randomness and network. */
export function lockedFlags({ lock }: Programs): readonly string[] {
  return ['--disallow-code-generation-from-strings', '--import', pathToFileURL(lock).href];
}

/** Asks the seeded questions in a fresh process. */
export function runAnswers(
  { folder, answers }: Programs,
  { node = [process.execPath], flags = [], environment = {} }: Circumstances,
): Outcome {
  const output = join(folder, `answers-${sha256(JSON.stringify([node, flags, environment]))}.txt`);
  const [command, ...leading] = node;
  const outputs = [output, `${output}.verdicts`, `${output}.called`];
  const { status, stderr } = spawnSync(command, [...leading, ...flags, answers, ...outputs], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) return { status, complaint: stderr, hash: '', verdicts: '', counts: {}, called: [] };
  const text = readFileSync(output, 'utf8');
  const counts: Record<string, number> = {};
  for (const line of text.trimEnd().split('\n')) {
    const name = line.slice(0, line.search(/ \d+ /));
    counts[name] = (counts[name] ?? 0) + 1;
  }
  const verdicts = readFileSync(`${output}.verdicts`, 'utf8');
  const called = JSON.parse(readFileSync(`${output}.called`, 'utf8')) as readonly string[];
  return { status, complaint: '', hash: sha256(text), verdicts: sha256(verdicts), counts, called };
}

/** The part of an outcome that is recorded. */
export function snapshotOf({ hash, counts }: Outcome): string {
  return `${JSON.stringify({ sha256: hash, counts }, null, 2)}\n`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
