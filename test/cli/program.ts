import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CheckSettings } from '../../src/cli/check/check-settings';
import type { OutsideWithThreads, RemoteChecker } from '../../src/cli/check/threads';
import { unitChecker } from '../../src/cli/check/unit-checker';
import { main } from '../../src/cli/main';
import type { TextStream } from '../../src/cli/outside';

/** The results of a run. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of a run. */
export interface Surroundings {
  /** The standard input, chunk by chunk. */
  readonly stdin?: readonly (string | Uint8Array)[];
  readonly environment?: Readonly<Record<string, string>>;
  /** The folder within the workplace that the program is run in. */
  readonly folder?: string;
  readonly terminal?: boolean;
  /** The clock; each call takes the next time, the last one stays. */
  readonly times?: readonly number[];
}

/** A folder of its own, in which the program is run within this process. */
export interface Workplace {
  readonly folder: string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  readonly read: (name: string) => string;
  readonly run: (args: readonly string[], surroundings?: Surroundings) => Promise<Run>;
  readonly remove: () => void;
}

/** 23:30 UTC on 30 June 2021, which is 1 July in China. */
const clock = Date.UTC(2021, 5, 30, 23, 30);

/** Makes a folder to run the program in. */
export function workplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'yekuo-cli-'));
  return {
    folder,
    write(name, content) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    async run(args, { stdin = [], environment = {}, folder: within = '', terminal = false, times = [clock] } = {}) {
      const stdout = collector(terminal);
      const stderr = collector(terminal);
      const left = [...times];
      const outside: OutsideWithThreads = {
        stdin: chunks(stdin),
        stdout: stdout.stream,
        stderr: stderr.stream,
        environment,
        workingDirectory: join(folder, within),
        now: () => (left.length > 1 ? left.shift() : left[0]) ?? clock,
        onTermination: () => () => undefined,
        startChecker: localChecker,
      };
      const code = await main(args, outside);
      return { code, stdout: stdout.text(), stderr: stderr.text() };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A checker in this thread that shares nothing with the program, and answers asynchronously. */
function localChecker(settings: CheckSettings): RemoteChecker {
  const checker = unitChecker(structuredClone(settings));
  return {
    async check(source, unit) {
      const request = structuredClone(unit);
      await new Promise((resolve) => setTimeout(resolve, 2));
      return structuredClone((await checker).check(source, request));
    },
    end: async () => undefined,
  };
}

/** A stream that keeps what is written to it. */
function collector(isTerminal: boolean): { readonly stream: TextStream; readonly text: () => string } {
  const parts: string[] = [];
  return {
    stream: {
      isTerminal,
      write: async (text) => {
        parts.push(text);
      },
    },
    text: () => parts.join(''),
  };
}

/** Chunks as they come in. */
export async function* chunks(parts: readonly (string | Uint8Array)[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part);
}

/** The same bytes, cut into pieces of a length. */
export function cut(content: string | Uint8Array, length: number): readonly Uint8Array[] {
  const bytes = Buffer.from(content);
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
    bytes.subarray(index * length, (index + 1) * length),
  );
}

/** A record that breaks one rule: a fee that is not permitted. */
export function charged(id: string): object {
  return { id, facts: {}, fees: [{ item: 'meterFee' }] };
}

/** A record that breaks no rule. */
export function clean(id: string): object {
  return { id, facts: {} };
}

/** A record with an advisory only: a stage entered after the fact. */
export function advised(id: string): object {
  const stage = { stage: 'application', startedOn: '2021-06-10', completedOn: '2021-06-10', recordedOn: '2021-06-15' };
  return { id, facts: { voltageLevel: '220V', usage: 'residential' }, stages: [stage] };
}

/** Records as NDJSON. */
export function lines(...records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
