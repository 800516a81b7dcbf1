/** Runs the tests again with the machine in other time zones: no result may depend on where it is computed. */
import { spawnSync } from 'node:child_process';
import { repository } from '../repository';

/** Among them China itself, a zone with daylight saving, and one that once skipped a whole day. */
const zones = ['UTC', 'Asia/Shanghai', 'America/Sao_Paulo', 'Pacific/Apia'];
/** Every test of dates, and the test that the zone took effect. */
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
