import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError } from '../command-error';
import { reasonOf } from '../reason';
import type { Sink } from './sink';

/**
 * A file that is there in full or not at all: it is written beside its place and moved there when it is complete.
 * Something that is no file, such as a pipe or `/dev/null`, is written to directly.
 *
 * @throws CommandError if the file cannot be written
 */
export function outputFile(path: string): Sink {
  return attempt(path, () => {
    const place = resolved(path);
    const standing = statSync(place, { throwIfNoEntry: false });
    if (standing?.isDirectory() === true) throw new CommandError('OUTPUT', `${path}: is a folder`);
    return standing === undefined || standing.isFile()
      ? replacedFile(path, place, standing?.mode)
      : directFile(path, place);
  });
}

/** Where a link leads. */
function resolved(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) === undefined ? path : realpathSync(path);
}

function replacedFile(path: string, place: string, mode: number | undefined): Sink {
  const draft = join(dirname(place), `.${basename(place)}.${randomBytes(6).toString('hex')}.tmp`);
  const descriptor = openSync(draft, 'wx');
  if (mode !== undefined) chmodSync(draft, mode & 0o777);
  let open = true;
  const discard = (): void => {
    if (!open) return;
    open = false;
    closeSync(descriptor);
    unlinkSync(draft);
  };
  return {
    ...buffered(path, descriptor),
    commit: () =>
      attempt(path, () => {
        fsyncSync(descriptor);
        closeSync(descriptor);
        open = false;
        renameSync(draft, place);
      }),
    discard,
  };
}

function directFile(path: string, place: string): Sink {
  const descriptor = openSync(place, 'w');
  const close = (): void => closeSync(descriptor);
  return { ...buffered(path, descriptor), commit: close, discard: close };
}

function buffered(path: string, descriptor: number): Pick<Sink, 'write' | 'flush'> {
  let pending: string[] = [];
  return {
    write: (text) => {
      pending.push(text);
    },
    flush: async () => {
      const text = pending.join('');
      pending = [];
      attempt(path, () => writeAll(descriptor, Buffer.from(text, 'utf8')));
    },
  };
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError('OUTPUT', `cannot write ${path}: ${reasonOf(error)}`);
  }
}
