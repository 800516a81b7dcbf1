import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { typescriptFiles } from '../../repository.ts';
import { mutatedParts } from './mutated-parts.ts';

const part = mutatedParts.find(({ name }) => name === process.env['MUTATED_PART']);
if (part === undefined) throw new Error('no such part');
const { tests: listed, without = [] } = part;

/** The files of tests, in the order in which the part lists them. */
const tests = listed
  .flatMap((path) => (path.endsWith('.ts') ? [path] : typescriptFiles(process.cwd(), path)))
  .filter((path, index, all) => path.endsWith('.test.ts') && !without.includes(path) && all.indexOf(path) === index);
/** The same folder for all workers of the mutation tool, which finds the tests of a mutation by their files. */
const folder = '.stryker-tmp-tests';
const isWorker = process.env['STRYKER_MUTATOR_WORKER'] !== undefined;

// Every mutation is tried in a new process that loads the library, and one bundle loads faster than hundreds of files.
// The bundle contains all mutations, so the first worker builds it for all.
if (!isWorker) rmSync(folder, { recursive: true, force: true });
if (!existsSync(folder)) {
  const draft = `${folder}-${process.pid}`;
  await build({
    entryPoints: [...tests],
    outdir: draft,
    outbase: '.',
    entryNames: '[name]',
    chunkNames: '[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['vitest', 'fast-check', 'prettier', 'typescript', 'esbuild'],
    logLevel: 'error',
  });
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true }); // another worker has built it
  }
}

/**
 * Runs the tests of a part in the order in which it lists them, so that most mutations fail early: a run ends with the
 * first failure.
 */
class AsListed extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const names = tests.map((test) => basename(test, '.ts'));
    const place = ({ moduleId }: TestSpecification): number => names.indexOf(basename(moduleId, '.js'));
    return files.toSorted((one, other) => place(one) - place(other));
  }
}

/** The tests for mutations of one part of the library; see `mutation.ts`. */
export default defineConfig({
  test: {
    include: [`${folder}/*.test.js`],
    setupFiles: ['test/support/fixed-seed.ts', 'tools/gates/verify/first-failure.ts'],
    sequence: { sequencer: AsListed },
    env: { PROPERTY_RUNS: 'part' },
    isolate: false,
    testTimeout: 60_000,
  },
});
