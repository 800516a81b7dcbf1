import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../tools/repository';

/** The Python that has the packages of `requirements.txt`; `npm run verify -- --only engines` makes it. */
const python = process.env['ENGINES_PYTHON'] ?? join(repository, 'node_modules/.cache/engines/bin/python');

/** Spark runs for seconds only, in which the JVM would spend half of its time on code that never becomes fast. */
const briefJvm = { JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' };

/** Runs a program of this folder and gives what it prints. */
export function runPython(program: string, given: readonly string[], input = ''): string {
  return runPythonFile(join(import.meta.dirname, program), given, input);
}

/** Runs a Python program and gives what it prints. */
export function runPythonFile(file: string, given: readonly string[], input = ''): string {
  if (!existsSync(python)) throw new Error(`${python} is absent: npm run verify -- --only engines`);
  return execFileSync(python, [join(import.meta.dirname, 'run-and-wait.py'), file, ...given], {
    input,
    env: { ...process.env, ...briefJvm },
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
    maxBuffer: 2 ** 30,
  });
}
