/**
 * Runs everything that needs an engine besides Node, in the engine itself: SQL in DuckDB, SQLite, PostgreSQL and Spark,
 * the example for Spark, DMN in Camunda and Drools, the library on the JVM, and the example service under load. If an
 * engine is missing, it fails at the start. The Python packages are installed once, below node_modules.
 *
 *     npx tsx tools/gates/verify/engines.ts
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../repository';
import { postgresPrograms } from './postgresql';

/** A required program, the command that checks for it, and its Debian package. */
const engines = [
  { name: 'Python 3', asks: ['python3', '--version'], from: 'python3-venv' },
  { name: 'Java', asks: ['java', '-version'], from: 'openjdk-17-jdk-headless' },
  { name: 'Maven', asks: ['mvn', '--version'], from: 'maven' },
] as const;

const absent = engines
  .filter(({ asks: [program, ...given] }) => spawnSync(program, given).status !== 0)
  .map(({ name, from }) => `${name} is absent: apt-get install ${from}`);
if (postgresPrograms() === undefined) absent.push('PostgreSQL is absent: apt-get install postgresql');
if (absent.length > 0) throw new Error(absent.join('\n'));

const environment = join(repository, 'node_modules/.cache/engines');
const perRow = process.env['ENGINE_ROWS'] ?? '2000';
const perService = (process.env['SERVICE_REQUESTS'] ??= '100000');

/** The limit for all steps together, in minutes of processor time. */
const mostMinutes = 15;

const begun = performance.now();
run('Python packages', 'python3', '-m', 'venv', environment);
run(
  'Python packages',
  join(environment, 'bin/pip'),
  'install',
  '--quiet',
  '--requirement',
  'test/engines/requirements.txt',
);
run(`SQL and Spark, ${perRow} rows`, 'npx', '--no', '--', 'vitest', 'run', '--project', 'engines');
run('Java project, prepared', 'npx', '--no', '--', 'tsx', 'examples/jvm/prepare.ts');
run('Java project', 'mvn', '--quiet', '--batch-mode', '--file', 'examples/jvm/pom.xml', 'test');
run(
  `service, ${perService} requests`,
  ...(['npx', '--no', '--', 'vitest', 'run', '--project', 'gate', 'test/examples/service.gate.test.ts'] as const),
);
const used = processorSeconds() / 60;
const passed = (performance.now() - begun) / 60_000;
console.log(`engines: ${used.toFixed(1)} min of processor time, ${passed.toFixed(1)} min in all`);
if (used >= mostMinutes) throw new Error(`the engines took more than ${mostMinutes} minutes of processor time`);

function run(title: string, program: string, ...given: readonly string[]): void {
  const before = processorSeconds();
  const { status, error } = spawnSync(program, given, { cwd: repository, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${[program, ...given].join(' ')} failed`, { cause: error });
  console.log(`${title}: ${(processorSeconds() - before).toFixed(0)} s of processor time`);
}

/** The processor time of the child processes that have ended. */
function processorSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  // `cutime` and `cstime`, in hundredths of a second.
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
