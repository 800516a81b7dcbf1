import { createReadStream, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { CommandError } from '../command-error';
import type { Outside } from '../outside';
import { filesMatching, isPattern } from './glob';

/** Something that holds records. */
export interface Input {
  /** The path with forward slashes, relative where it lies below the working folder; `stdin` for standard input. */
  readonly name: string;
  /** Where the file lies; undefined for standard input. */
  readonly path: string | undefined;
  readonly open: () => AsyncIterable<Uint8Array>;
}

const readAheadBytes = 256 * 1024;

/**
 * The inputs that the arguments name, each once, in the order of the arguments and sorted within a pattern.
 *
 * @throws CommandError if a file does not exist, a pattern matches nothing, or standard input is named beside itself
 */
export function inputsFrom(names: readonly string[], outside: Outside): readonly Input[] {
  const inputs = names.flatMap((name) => (name === '-' ? [standardInput(outside)] : filesFrom(name, outside)));
  return [...new Map(inputs.map((input) => [input.path ?? '-', input])).values()];
}

function standardInput({ stdin }: Outside): Input {
  return { name: 'stdin', path: undefined, open: () => stdin };
}

function filesFrom(name: string, { workingDirectory }: Outside): readonly Input[] {
  const literal = resolve(workingDirectory, name);
  if (statSync(literal, { throwIfNoEntry: false }) !== undefined) return [file(literal, workingDirectory)];
  if (!isPattern(name)) throw new CommandError('INPUT', `${name}: no such file`);
  const found = filesMatching(name, workingDirectory);
  if (found.length === 0) throw new CommandError('INPUT', `${name}: matches no file`);
  return found.map((path) => file(resolve(workingDirectory, path), workingDirectory));
}

function file(path: string, workingDirectory: string): Input {
  const below = relative(workingDirectory, path);
  const name = below.startsWith('..') || isAbsolute(below) ? path : below;
  return {
    name: name.split(sep).join('/'),
    path,
    open: () => createReadStream(path, { highWaterMark: readAheadBytes }),
  };
}
