/**
 * Runs every check that takes too long to run for each change, one after another, with a summary.
 *
 *     npm run verify
 *     npm run verify -- --only engines    SQL, DMN, JVM and service in the engines themselves
 *     npm run verify -- --fuzz-runs 5000000 --only fuzz
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { repository } from '../../repository';

const { values: options } = parseArgs({
  options: {
    'fuzz-runs': { type: 'string', default: '1000000' },
    'fuzz-seed': { type: 'string', default: process.env['FUZZ_SEED'] ?? String(Date.now() % 2 ** 31) },
    'engine-rows': { type: 'string', default: '100000' },
    only: { type: 'string', multiple: true, default: [] },
  },
});

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const steps: readonly Step[] = [
  {
    name: 'exhaustive',
    command: ['vitest', 'run', 'test/decisions', 'test/reference'],
    environment: { READING_COMBINATIONS: '10000000' },
  },
  {
    name: 'fuzz',
    command: ['vitest', 'run', 'test/fuzz/fuzz.test.ts'],
    environment: { FUZZ_RUNS: options['fuzz-runs'], FUZZ_SEED: options['fuzz-seed'] },
  },
  {
    name: 'hostile',
    command: ['vitest', 'run', 'test/fuzz/every-value.gate.test.ts'],
    environment: { FUZZ_LEVELS: '3' },
  },
  {
    name: 'engines',
    command: ['tsx', 'tools/gates/verify/engines.ts'],
    environment: { ENGINE_ROWS: options['engine-rows'] },
  },
  { name: 'purity', command: ['tsx', 'tools/gates/verify/purity.ts'] },
  { name: 'planted', command: ['tsx', 'tools/gates/verify/planted/index.ts'] },
  { name: 'mutation', command: ['tsx', 'tools/gates/verify/mutation.ts'] },
  { name: 'bench', command: ['tsx', 'tools/bench/index.ts'] },
];

const unknown = options.only.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) throw new Error(`no such step: ${unknown.join(', ')}`);

const results = steps
  .filter(({ name }) => options.only.length === 0 || options.only.includes(name))
  .map(({ name, command, environment }) => {
    console.log(`\n=== ${name}${environment === undefined ? '' : ` ${JSON.stringify(environment)}`}`);
    const start = performance.now();
    const { status } = spawnSync('npx', ['--no', '--', ...command], {
      cwd: repository,
      env: { ...process.env, PROPERTY_RUNS: 'all', ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    return { name, passed: status === 0, minutes: (performance.now() - start) / 60_000 };
  });

console.log('\n=== summary');
for (const { name, passed, minutes } of results) {
  console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name.padEnd(12)} ${minutes.toFixed(1)} min`);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
