import { createReadStream, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Text } from '../../facts';
import { CommandError } from '../command-error';
import type { Outside } from '../outside';
import { reasonOf } from '../reason';
import { filesMatching, isPattern } from './glob';
import { TableFault } from './table/table-row';

/** Something that holds records. */
export interface Input {
  /** The path with forward slashes, relative where it lies below the working folder; `stdin` for standard input. */
  readonly name: string;
  /** Where the file lies; undefined for standard input. */
  readonly path: string | undefined;
  readonly open: () => AsyncIterable<Uint8Array>;
  /** Why there is nothing to open, if that is known beforehand. */
  readonly missing?: Text | undefined;
}

const readAheadBytes = 256 * 1024;

/** What the inputs are looked for in. */
type Surroundings = Pick<Outside, 'stdin' | 'workingDirectory'>;

/**
 * The inputs that the arguments name, each once, in the order of the arguments and sorted within a pattern. A file whose
 * name is a pattern is read together with the files that the pattern matches. What is missing is an input that says so
 * when it is opened: it does not keep the others from being read.
 *
 * @param mayAllBeMissing whether it is no error that not one of them is there
 * @throws CommandError if not one of them is there, or a name is empty
 */
export function inputsFrom(names: readonly string[], outside: Surroundings, mayAllBeMissing = false): readonly Input[] {
  const inputs = names.flatMap((name) => (name === '-' ? [standardInput(outside)] : filesFrom(name, outside)));
  const missing = inputs.flatMap(({ name, missing: reason }) =>
    reason === undefined ? [] : missingText(name, reason),
  );
  const [first, ...others] = missing;
  if (first !== undefined && missing.length === inputs.length && !mayAllBeMissing) {
    throw new CommandError('INPUT', first, others);
  }
  return [...new Map(inputs.map((input) => [input.path ?? '-', input])).values()];
}

/** That an input is missing. */
export function missingText(name: string, reason: Text): Text {
  return { en: `${name}: ${reason.en}`, zh: `${name}：${reason.zh}` };
}

function standardInput({ stdin }: Surroundings): Input {
  return { name: 'stdin', path: undefined, open: () => stdin };
}

function filesFrom(name: string, { workingDirectory }: Surroundings): readonly Input[] {
  if (name === '') throw new CommandError('USAGE', { en: 'an input has an empty name', zh: '输入的名称为空' });
  return isPattern(name) ? matchesOf(name, workingDirectory) : [existing(name, workingDirectory)];
}

/** The files that a pattern matches, the file of that very name, and the folders on the way that cannot be read. */
function matchesOf(pattern: string, workingDirectory: string): readonly Input[] {
  const unreadable: Input[] = [];
  const matches = filesMatching(pattern, workingDirectory, (folder, error) => {
    unreadable.push(missingInput(folder, resolve(workingDirectory, folder), reasonOf(error)));
  }).map((path) => resolve(workingDirectory, path));
  const literal = resolve(workingDirectory, pattern);
  const found = isFile(literal) ? new Set([...matches, literal]) : matches;
  const inputs = [...[...found].sort().map((path) => file(path, workingDirectory)), ...unreadable];
  return inputs.length > 0 ? inputs : [missingInput(pattern, literal, { en: 'matches no file', zh: '没有匹配的文件' })];
}

/** Whether there is a file at a path. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false; // there is none, or no file can have that name
  }
}

/** What a path leads to. */
function existing(name: string, workingDirectory: string): Input {
  const path = resolve(workingDirectory, name);
  try {
    statSync(path);
  } catch (error) {
    return missingInput(name, path, reasonOf(error));
  }
  return file(path, workingDirectory);
}

function missingInput(name: string, path: string, reason: Text): Input {
  return {
    name,
    path,
    missing: reason,
    open: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new TableFault(reason)) }) }),
  };
}

function file(path: string, workingDirectory: string): Input {
  const below = relative(workingDirectory, path);
  const name = below.startsWith('..') || isAbsolute(below) ? path : below;
  return {
    name: name === '' ? '.' : name.split(sep).join('/'),
    path,
    open: () => createReadStream(path, { highWaterMark: readAheadBytes }),
  };
}
