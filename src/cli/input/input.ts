import { createReadStream, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { CommandError } from '../command-error';
import type { Outside } from '../outside';
import { reasonOf } from '../reason';
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

/** What the inputs are looked for in. */
type Surroundings = Pick<Outside, 'stdin' | 'workingDirectory'>;

/**
 * The inputs that the arguments name, each once, in the order of the arguments and sorted within a pattern. A file whose
 * name is a pattern is read together with the files that the pattern matches.
 *
 * @throws CommandError if a file does not exist, or a pattern matches nothing
 */
export function inputsFrom(names: readonly string[], outside: Surroundings): readonly Input[] {
  const inputs = names.flatMap((name) => (name === '-' ? [standardInput(outside)] : filesFrom(name, outside)));
  return [...new Map(inputs.map((input) => [input.path ?? '-', input])).values()];
}

function standardInput({ stdin }: Surroundings): Input {
  return { name: 'stdin', path: undefined, open: () => stdin };
}

function filesFrom(name: string, { workingDirectory }: Surroundings): readonly Input[] {
  const paths = isPattern(name) ? matchesOf(name, workingDirectory) : [existing(name, workingDirectory)];
  return paths.map((path) => file(path, workingDirectory));
}

/** The files that a pattern matches, and the file of that very name. */
function matchesOf(pattern: string, workingDirectory: string): readonly string[] {
  const matches = filesMatching(pattern, workingDirectory).map((path) => resolve(workingDirectory, path));
  const literal = resolve(workingDirectory, pattern);
  const found = isFile(literal) ? new Set([...matches, literal]) : matches;
  const paths = [...found].sort();
  if (paths.length === 0)
    throw new CommandError('INPUT', { en: `${pattern}: matches no file`, zh: `${pattern}：没有匹配的文件` });
  return paths;
}

/** Whether there is a file at a path. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false; // there is none, or no file can have that name
  }
}

/** The path of something that exists. */
function existing(name: string, workingDirectory: string): string {
  const path = resolve(workingDirectory, name);
  try {
    statSync(path);
  } catch (error) {
    const reason = reasonOf(error);
    throw new CommandError('INPUT', { en: `${name}: ${reason.en}`, zh: `${name}：${reason.zh}` });
  }
  return path;
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
