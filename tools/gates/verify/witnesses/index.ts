/**
 * Changes the library one place at a time, as `mutation.ts` does, and tries every change on what is recorded of the
 * library: the conformance pack, and generated records with the verdicts of the second implementation of the check. Both are
 * tests of the gate. Every change gets a library that is loaded again, so nothing remembered hides it. This takes a
 * fraction of a second; the tests of a part take several seconds.
 *
 *     npx tsx tools/gates/verify/witnesses/index.ts src/compliance/checks
 *
 * The places of the changes that are not noticed are written to a file, to try them with the tests of the part:
 *
 *     MUTATED_PART=compliance npx stryker run tools/gates/verify/stryker.config.json --mutate "$(paste -sd, FILE)"
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Instrumenter, type InstrumenterOptions, type InstrumentResult } from '@stryker-mutator/instrumenter';
import { build } from 'esbuild';
import { repository, typescriptFiles } from '../../../repository';

const [folder = 'src/compliance', processes = String(availableParallelism())] = process.argv.slice(2);
const home = join(repository, 'node_modules/.cache/witnesses');
const bundle = join(home, 'differences.mjs');
/** A process tries so many changes: what it has loaded is never freed. */
const share = 150;

const silent = (): undefined => undefined;
const logger = { debug: silent, info: silent, warn: silent, isDebugEnabled: () => false };

/** The module with the changes that are left out, which has no types. */
const leftOut = (await import(join(import.meta.dirname, '../stryker-types-only.mjs'))) as {
  readonly strykerPlugins: readonly { readonly value: InstrumenterOptions['ignorers'][number] }[];
};

/** Changes the files of a folder, with a switch for every change. */
async function instrumented(): Promise<InstrumentResult> {
  const files = typescriptFiles(repository, folder).map((path) => {
    const name = join(repository, path);
    return { name, mutate: true, content: readFileSync(name, 'utf8') };
  });
  const ignorers = leftOut.strykerPlugins.map(({ value }) => value);
  // It calls no other functions of a logger.
  return new Instrumenter(logger as never).instrument(files, { plugins: null, ignorers, excludedMutations: [] });
}

async function bundled(contents: ReadonlyMap<string, string>): Promise<void> {
  mkdirSync(home, { recursive: true });
  await build({
    entryPoints: [join(import.meta.dirname, 'differences.ts')],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    plugins: [
      {
        name: 'changed',
        setup(builder) {
          builder.onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const changed = contents.get(path);
            return changed === undefined ? undefined : { contents: changed, loader: 'ts' };
          });
        },
      },
    ],
  });
}

/** Runs the other program with some changes, and calls a function with every line of its output. */
function tried(ids: readonly string[], onLine: (line: string) => void): Promise<number | null> {
  const program = join(import.meta.dirname, 'try-changes.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, bundle, folder, ...ids], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface({ input: child.stdout }).on('line', onLine);
  return new Promise((resolve) => child.on('close', resolve));
}

const { files, mutants } = await instrumented();
await bundled(new Map(files.map(({ name, content }) => [name, content])));
const reached = new Set<string>();
const exitCode = await tried([], (line) => reached.add(line));
if (exitCode !== 0) throw new Error('the unchanged library was not tried');

const judged = mutants.filter(({ status }) => status === undefined);
const waiting = judged.map(({ id }) => id).filter((id) => reached.has(id));
const noticed = new Set<string>();
console.log(`${judged.length} changes, ${waiting.length} of them reached`);

async function tryAll(): Promise<void> {
  while (waiting.length > 0) {
    const ids = waiting.splice(0, share);
    let done = 0;
    await tried(ids, (line) => {
      const [id = '', verdict] = line.split(' ');
      done += 1;
      if (verdict === 'noticed') noticed.add(id);
    });
    // A change that ended the process was noticed; those after it are tried again.
    const ended = ids[done];
    if (ended !== undefined) {
      noticed.add(ended);
      waiting.unshift(...ids.slice(done + 1));
    }
    console.log(`${noticed.size} noticed, ${waiting.length} left`);
  }
}
await Promise.all(Array.from({ length: Number(processes) }, tryAll));

const unnoticed = judged.filter(({ id }) => !noticed.has(id));
const places = unnoticed.map(({ fileName, location: { start, end } }) => {
  const path = fileName.slice(repository.length + 1);
  return `${path}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
});
const list = join(home, `${folder.replaceAll('/', '-')}.txt`);
writeFileSync(list, `${[...new Set(places)].join('\n')}\n`);
console.log(`${noticed.size} of ${judged.length} changes are noticed; the places of the others: ${list}`);
