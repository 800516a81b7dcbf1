/**
 * Runs everything that needs an engine besides Node, each as it is: SQL in DuckDB, SQLite, PostgreSQL and Spark, the
 * example for Spark, DMN in Camunda and Drools, the library on the JVM, and the example service under load. Where an
 * engine is absent it fails before it begins. The Python packages are installed once, below node_modules.
 *
 *     npx tsx tools/gates/verify/engines.ts
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../repository';

/** What has to be there, how it is asked whether it is, and how Debian calls it. */
const engines = [
  { name: 'Python 3', asks: ['python3', '--version'], from: 'python3-venv' },
  { name: 'Java', asks: ['java', '-version'], from: 'openjdk-17-jdk-headless' },
  { name: 'Maven', asks: ['mvn', '--version'], from: 'maven' },
] as const;

const absent = engines
  .filter(({ asks: [program, ...given] }) => spawnSync(program, given).status !== 0)
  .map(({ name, from }) => `${name} is absent: apt-get install ${from}`);
if (!existsSync('/usr/lib/postgresql')) absent.push('PostgreSQL is absent: apt-get install postgresql');
if (absent.length > 0) throw new Error(absent.join('\n'));

const environment = join(repository, 'node_modules/.cache/engines');

run('python3', '-m', 'venv', environment);
run(join(environment, 'bin/pip'), 'install', '--quiet', '--requirement', 'test/engines/requirements.txt');
run('npx', '--no', '--', 'vitest', 'run', '--project', 'engines');
run('npx', '--no', '--', 'tsx', 'examples/jvm/prepare.ts');
run('mvn', '--quiet', '--batch-mode', '--file', 'examples/jvm/pom.xml', 'test');
process.env['SERVICE_REQUESTS'] ??= '1000000';
run('npx', '--no', '--', 'vitest', 'run', '--project', 'core', 'test/examples/service.test.ts');

function run(program: string, ...given: readonly string[]): void {
  const { status, error } = spawnSync(program, given, { cwd: repository, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${[program, ...given].join(' ')} failed`, { cause: error });
}
