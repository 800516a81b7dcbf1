/** Runs the tests again in other time zones: no result may depend on the zone of the machine. */
import { spawnSync } from 'node:child_process';
import { repository } from '../repository';

/** China, zones with daylight saving, and one that once skipped a whole day. */
const zones = ['UTC', 'Asia/Shanghai', 'America/Sao_Paulo', 'Pacific/Apia'];
/** All tests with dates, and the test that checks that the zone is set. */
const dated = ['calendar', 'documents', 'stages', 'supporting-works', 'time-limits'].map((name) => `test/${name}`);

const failed = zones.filter((zone) => {
  console.log(`\nTZ=${zone}`);
  const { status } = spawnSync('npx', ['--no', '--', 'vitest', 'run', ...dated], {
    cwd: repository,
    env: { ...process.env, TZ: zone },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status !== 0;
});

console.log(failed.length === 0 ? `zones: ok (${zones.join(', ')})` : `zones: FAILED (${failed.join(', ')})`);
process.exitCode = failed.length === 0 ? 0 : 1;
