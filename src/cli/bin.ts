#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { serveChecks, startWorker } from './check/worker';
import { main } from './main';
import type { OutsideWithThreads } from './check/threads';
import type { TextStream } from './outside';
import { textStream } from './output/text-stream';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const outside: OutsideWithThreads = {
  stdin: process.stdin,
  stdout: textStream(process.stdout, { en: 'standard output', zh: '标准输出' }),
  stderr: atBest(textStream(process.stderr, { en: 'standard error', zh: '标准错误' })),
  environment: process.env,
  workingDirectory: process.cwd(),
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

/** A stream for messages. A message that cannot be written is dropped and does not change the exit code. */
function atBest(stream: TextStream): TextStream {
  return { ...stream, write: (text) => stream.write(text).catch(() => undefined) };
}

if (isMainThread) process.exitCode = await main(process.argv.slice(2), outside);
else serveChecks();
