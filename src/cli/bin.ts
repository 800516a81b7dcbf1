#!/usr/bin/env node
import { createReadStream, fstatSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { serveChecks, startWorker } from './check/worker';
import { CommandError } from './command-error';
import { exitCode } from './exit-code';
import { main } from './main';
import type { OutsideWithThreads } from './check/threads';
import type { TextStream } from './outside';
import { textStream } from './output/text-stream';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

const outside: OutsideWithThreads = {
  // Made when it is asked for, as most runs read files. For a folder, `process.stdin` would be empty.
  get stdin() {
    return fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin;
  },
  stdout: textStream(process.stdout, { en: 'standard output', zh: '标准输出' }),
  stderr: droppingFailures(textStream(process.stderr, { en: 'standard error', zh: '标准错误' })),
  environment: process.env,
  get workingDirectory() {
    return currentFolder();
  },
  now: Date.now,
  onTermination(cleanUp) {
    const end = (signal: NodeJS.Signals): void => {
      cleanUp();
      release();
      process.kill(process.pid, signal);
    };
    const release = (): void => signals.forEach((signal) => process.off(signal, end));
    signals.forEach((signal) => process.on(signal, end));
    return release;
  },
  startChecker: (settings) => startWorker(new URL(import.meta.url), settings),
};

/** The current folder, which another program may have removed. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new CommandError('INPUT', { en: 'the current folder no longer exists', zh: '当前文件夹已不存在' });
  }
}

/** A stream for messages. A message that cannot be written is dropped and does not change the exit code. */
function droppingFailures(stream: TextStream): TextStream {
  return { ...stream, write: (text) => stream.write(text).catch(() => undefined) };
}

if (isMainThread) {
  // By default, Node.js would exit with the code that means findings.
  process.on('uncaughtException', (error) => {
    process.stderr.write(`yekuo: unexpected error: ${error.stack}\n`, () => process.exit(exitCode.failed));
  });
  process.exitCode = await main(process.argv.slice(2), outside);
} else await serveChecks();
