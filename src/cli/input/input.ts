import { createReadStream, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Text } from '../../facts';
import { CommandError } from '../command-error';
import type { Outside } from '../outside';
import { reasonOf } from '../reason';
import { filesMatching, isPattern } from './glob';
import { TableFault } from './table/table-row';

/** A source of records. */
export interface Input {
  /** The path with forward slashes, relative if it is below the working folder; `stdin` for standard input. */
  readonly name: string;
  /** The path of the file; undefined for standard input. */
  readonly path: string | undefined;
  readonly open: () => AsyncIterable<Uint8Array>;
  /** The reason why it cannot be opened, if that is already known. */
  readonly missing?: Text | undefined;
}

const readAheadBytes = 256 * 1024;

/** Where inputs are searched. */
type Surroundings = Pick<Outside, 'stdin' | 'workingDirectory'>;

/**
 * The inputs that the arguments name, each once, in the order of the arguments, and sorted within a pattern. A file
 * whose name looks like a pattern is read in addition to the files that the pattern matches. A missing input is
 * reported when it is opened, so that the others are still read.
 *
 * @param mayAllBeMissing whether it is allowed that all of them are missing
 * @throws CommandError if all of them are missing, or if a name is empty
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

/** What is said of an input without records. */
export const noRecordText: Text = {
  en: 'contains no record; use --allow-empty to accept this',
  zh: '没有任何记录；如属正常，请加 --allow-empty',
};

/** The message about an input that is missing, or that has no records. */
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

/** The files that a pattern matches, the file with the name of the pattern, and the folders that cannot be read. */
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

/** Whether a path is a file. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false; // there is none, or the name is invalid
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
