import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandError } from '../command-error';
import { reasonOf } from '../reason';
import { cannotWrite } from './cannot-write';
import { descriptorOf } from './output-place';
import { readerLeft } from './reader-left';
import type { Sink } from './sink';

/**
 * A file that is written completely or not at all: it is written beside its destination and moved there when complete.
 * Anything else, such as a pipe, `/dev/null` or an open descriptor, is written to directly.
 *
 * @throws CommandError if the file cannot be written
 */
export function outputFile(path: string): Sink {
  return attempt(path, () => {
    const descriptor = descriptorOf(path);
    if (descriptor !== undefined) return descriptorSink(path, descriptor);
    const place = resolved(path);
    const standing = statSync(place, { throwIfNoEntry: false });
    if (standing?.isDirectory() === true) {
      throw new CommandError('OUTPUT', { en: `${path}: is a folder`, zh: `${path}：是文件夹` });
    }
    return standing === undefined || standing.isFile()
      ? replacedFile(path, place, standing?.mode)
      : descriptorSink(path, openSync(path, 'w'));
  });
}

/** The target of a link, which may not exist yet. */
function resolved(path: string): string {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return realpathSync(path);
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? resolved(resolve(realpathSync(dirname(path)), readlinkSync(path))) : path;
}

/** The part of a name that is used for the draft, whose own name must not be too long. */
const longestPart = 40;

function replacedFile(path: string, place: string, mode: number | undefined): Sink {
  const draft = join(dirname(place), `.${basename(place).slice(0, longestPart)}.${randomBytes(6).toString('hex')}.tmp`);
  const descriptor = openSync(draft, 'wx');
  let isOpen = true;
  let isDraft = true;
  const close = (): void => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  const discard = (): void => {
    if (!isDraft) return;
    isDraft = false;
    ignoringFailure(close);
    ignoringFailure(() => unlinkSync(draft));
  };
  try {
    if (mode !== undefined) chmodSync(draft, mode & 0o777);
  } catch (error) {
    discard();
    throw error;
  }
  return {
    ...buffered(path, (bytes) => writeAll(descriptor, bytes)),
    commit: () =>
      attempt(path, () => {
        fsyncSync(descriptor);
        close();
        renameSync(draft, place);
        isDraft = false;
      }),
    discard,
  };
}

/** A destination that is written to directly. What is written to a pipe after its reader left is dropped. */
function descriptorSink(path: string, descriptor: number): Sink {
  let unread = false;
  return {
    ...buffered(path, (bytes) => {
      if (unread) return;
      try {
        writeAll(descriptor, bytes);
      } catch (error) {
        unread = readerLeft(error);
        if (!unread) throw error;
      }
    }),
    commit: () => attempt(path, () => closeSync(descriptor)),
    discard: () => ignoringFailure(() => closeSync(descriptor)),
  };
}

function buffered(path: string, pass: (bytes: Buffer) => void): Pick<Sink, 'write' | 'flush'> {
  let pending: string[] = [];
  return {
    write: (text) => {
      pending.push(text);
    },
    flush: async () => {
      const text = pending.join('');
      pending = [];
      attempt(path, () => pass(Buffer.from(text, 'utf8')));
    },
  };
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      // The pipe is full and non-blocking; it will be emptied soon.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError('OUTPUT', cannotWrite({ en: path, zh: ` ${path}` }, reasonOf(error)));
  }
}

/** Does something whose failure is harmless. */
function ignoringFailure(action: () => void): void {
  try {
    action();
  } catch {
    // The output failed before, so there is nothing to report.
  }
}
