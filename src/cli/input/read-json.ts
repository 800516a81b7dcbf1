import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CommandError } from '../command-error';
import type { Outside } from '../outside';
import { reasonOf } from '../reason';
import { advance } from './advance';
import { decodeText } from './decode-text';
import { parseJson } from './json/parse-json';
import { longestRecordBytes } from './record-text';

/**
 * Reads a JSON file, or standard input for `-`.
 *
 * @param what what the file holds, for messages
 * @throws CommandError if it cannot be read, is no JSON or has a key twice
 */
export async function readJson(name: string, what: string, outside: Outside): Promise<unknown> {
  const bytes = name === '-' ? await everything(outside.stdin) : await fileContent(name, what, outside);
  const text = decodeText(bytes)?.replace(/^\u{FEFF}/u, '');
  if (text === undefined) throw new CommandError('INPUT', `${what} ${name}: not UTF-8 text`);
  const parsed = parseJson(text);
  if ('value' in parsed) return parsed.value;
  const { line, column } = advance({ line: 1, column: 1 }, text.slice(0, parsed.fault.offset));
  const reason =
    parsed.fault.expected === 'new-key' ? `the key ${JSON.stringify(parsed.fault.key)} comes twice` : 'not JSON';
  throw new CommandError('INPUT', `${what} ${name}:${line}:${column}: ${reason}`);
}

async function fileContent(name: string, what: string, { workingDirectory }: Outside): Promise<Buffer> {
  try {
    return await readFile(resolve(workingDirectory, name));
  } catch (error) {
    throw new CommandError('INPUT', `${what} ${name}: ${reasonOf(error)}`);
  }
}

async function everything(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > longestRecordBytes) throw new CommandError('INPUT', 'standard input is longer than 16 MiB');
  }
  return Buffer.concat(chunks);
}
