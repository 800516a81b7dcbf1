/** Runs everything that a change must pass, step by step, up to the first failing step. */
import { spawnSync } from 'node:child_process';
import { repository } from '../repository';
import { steps } from './steps';

const took: string[] = [];
let failed: string | undefined;
for (const step of steps) {
  console.log(`\n=== ${step}`);
  const start = performance.now();
  const { status } = spawnSync(step, {
    shell: true,
    cwd: repository,
    env: { ...process.env, PROPERTY_RUNS: 'all' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  took.push(`${((performance.now() - start) / 1000).toFixed(1).padStart(7)} s  ${step}`);
  if (status !== 0) {
    failed = step;
    break;
  }
}
console.log(`\n${took.join('\n')}`);
console.log(failed === undefined ? `gate: ok (${steps.length} steps)` : `gate: FAILED (${failed})`);
process.exitCode = failed === undefined ? 0 : 1;
