#!/usr/bin/env node
import { exitCode } from './exit-code';
import { main } from './main';
import type { Outside, TextStream } from './outside';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const outside: Outside = {
  stdin: process.stdin,
  stdout: textStream(process.stdout),
  stderr: textStream(process.stderr),
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
};

function textStream(stream: NodeJS.WriteStream): TextStream {
  return {
    isTerminal: stream.isTTY, // undefined when it is none
    write: (text) =>
      new Promise((resolve) => {
        stream.write(text, () => resolve());
      }),
  };
}

// Whoever reads the output may have seen enough and close it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exitCode.clean : exitCode.failed);
});

process.exitCode = await main(process.argv.slice(2), outside);
