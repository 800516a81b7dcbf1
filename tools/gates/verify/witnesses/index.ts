/**
 * Changes the library one place at a time, as `mutation.ts` does, and tries every change on what is recorded of the
 * library: the conformance pack, and generated records that the second encoding of the check judges as well. Both are
 * tests of the gate. This takes a fraction of a second for a change; the tests of a part take several seconds. The places
 * of the changes that are not noticed are written to a file, for `mutation.ts` to try them with the tests of the part.
 *
 *     npx tsx tools/gates/verify/witnesses/index.ts src/compliance
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { build } from 'esbuild';
import { repository, typescriptFiles } from '../../../repository';
import { strykerPlugins } from '../stryker-types-only.mjs';

const [folder = 'src/compliance', processes = String(availableParallelism())] = process.argv.slice(2);
const home = join(repository, 'node_modules/.cache/witnesses');
const bundle = join(home, 'differences.mjs');
/** A process tries so many changes: what it has loaded is never freed. */
const share = 150;

const silent = () => undefined;
const logger = { debug: silent, info: silent, warn: silent, isDebugEnabled: () => false };

/** Changes the files of a folder, with a switch for every change. */
async function instrumented() {
  const files = typescriptFiles(repository, folder).map((path) => {
    const name = join(repository, path);
    return { name, mutate: true, content: readFileSync(name, 'utf8') };
  });
  const ignorers = strykerPlugins.map(({ value }) => value);
  return new Instrumenter(logger as never).instrument(files, {
    plugins: null,
    ignorers: ignorers as never,
    excludedMutations: [],
  } as never);
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
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const changed = contents.get(path);
            return changed === undefined ? undefined : { contents: changed, loader: 'ts' };
          });
        },
      },
    ],
  });
}

/** Runs the other program, and hands each of its lines on. A process that ends early has met a change it cannot bear. */
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
if ((await tried([], (line) => reached.add(line))) !== 0) throw new Error('the unchanged library was not tried');

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
    // The change at which a process ended was noticed, and the others are tried again.
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
writeFileSync(`${list}.json`, JSON.stringify(unnoticed));
console.log(`${noticed.size} of ${judged.length} changes are noticed; the places of the others: ${list}`);
