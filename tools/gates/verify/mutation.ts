/**
 * Mutates the library part by part and requires that the tests of the part fail; see `docs/mutation.md`. Names of parts
 * as arguments limit the run to these parts.
 */
import { spawnSync } from 'node:child_process';
import { repository } from '../../repository';
import { mutatedParts } from './mutated-parts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !mutatedParts.some((part) => part.name === name));
if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}`);

const failed = mutatedParts
  .filter(({ name }) => asked.length === 0 || asked.includes(name))
  .filter(({ name, mutate }) => {
    console.log(`\nmutation: ${name}`);
    const { status } = spawnSync(
      'npx',
      ['--no', '--', 'stryker', 'run', 'tools/gates/verify/stryker.config.json', '--mutate', mutate.join(',')],
      {
        cwd: repository,
        env: { ...process.env, MUTATED_PART: name },
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    return status !== 0;
  })
  .map(({ name }) => name);

console.log(failed.length === 0 ? 'mutation: ok' : `mutation: FAILED (${failed.join(', ')})`);
process.exitCode = failed.length === 0 ? 0 : 1;
