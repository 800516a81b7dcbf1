/**
 * Runs everything that needs an engine besides Node, each as it is: SQL in DuckDB, SQLite, PostgreSQL and Spark, DMN
 * in Camunda and Drools, the library on the JVM, and the example service under load. Where an engine is absent it fails. The Python packages are installed once, below node_modules.
 *
 *     npx tsx tools/gates/verify/engines.ts
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../repository';

const environment = join(repository, 'node_modules/.cache/engines');

run('python3', '-m', 'venv', environment);
run(join(environment, 'bin/pip'), 'install', '--quiet', '--requirement', 'test/engines/requirements.txt');
if (!existsSync('/usr/lib/postgresql')) throw new Error('PostgreSQL is absent: apt-get install postgresql');
run('npx', '--no', '--', 'vitest', 'run', '--project', 'engines');
run('npx', '--no', '--', 'tsx', 'examples/jvm/prepare.ts');
run('mvn', '--quiet', '--batch-mode', '--file', 'examples/jvm/pom.xml', 'test');
process.env['SERVICE_REQUESTS'] ??= '1000000';
run('npx', '--no', '--', 'vitest', 'run', '--project', 'core', 'test/examples/service.test.ts');

function run(program: string, ...given: readonly string[]): void {
  const { status, error } = spawnSync(program, given, { cwd: repository, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${[program, ...given].join(' ')} failed`, { cause: error });
}
