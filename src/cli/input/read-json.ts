import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Text } from '../../facts';
import { CommandError } from '../command-error';
import type { Outside } from '../outside';
import { reasonOf } from '../reason';
import { advance } from './advance';
import { decodeText, notUtf8Text, otherEncodingOf } from './decode-text';
import { fileKindOf, fileKindText } from './file-kind';
import { parseJson } from './json/parse-json';
import { longestRecordBytes } from './record-text';

/**
 * Reads a JSON file, or standard input for `-`.
 *
 * @param what the kind of content, for messages
 * @throws CommandError if it cannot be read, is not JSON or repeats a key
 */
export async function readJson(name: string, what: JsonKind, outside: Outside): Promise<unknown> {
  const text = await readText(name, what, outside);
  const parsed = parseJson(text);
  if ('value' in parsed) return parsed.value;
  const { line, column } = advance({ line: 1, column: 1 }, text.slice(0, parsed.fault.offset));
  const key = 'key' in parsed.fault ? JSON.stringify(parsed.fault.key) : undefined;
  const reason =
    key === undefined
      ? { en: 'not JSON', zh: '不是 JSON' }
      : { en: `the key ${key} is repeated`, zh: `键 ${key} 重复` };
  throw new CommandError('INPUT', about(what, `${name}:${line}:${column}`, reason));
}

/**
 * Reads a text file, or standard input for `-`.
 *
 * @throws CommandError if it cannot be read or is not UTF-8
 */
export async function readText(name: string, what: JsonKind, outside: Outside): Promise<string> {
  const bytes = await contentOf(name, what, outside);
  const kind = fileKindOf(bytes);
  if (kind !== undefined) throw new CommandError('INPUT', about(what, name, fileKindText(kind)));
  const text = decodeText(bytes)?.replace(/^\u{FEFF}/u, '');
  if (text === undefined) throw new CommandError('INPUT', about(what, name, notUtf8Text(otherEncodingOf(bytes))));
  return text;
}

/** The content of a file. */
export type JsonKind = keyof typeof kinds;

const kinds = {
  policy: { en: 'policy', zh: '政策文件' },
  calendar: { en: 'calendar', zh: '日历文件' },
  baseline: { en: 'baseline', zh: '基线文件' },
  mapping: { en: 'mapping', zh: '映射文件' },
  facts: { en: 'facts', zh: '事实文件' },
  configuration: { en: 'configuration', zh: '配置文件' },
  earlier: { en: 'earlier report', zh: '上次的报告' },
} as const;

/** Describes a file in a message. */
export function about(what: JsonKind, name: string, text: Text): Text {
  return { en: `${kinds[what].en} ${name}: ${text.en}`.trimEnd(), zh: `${kinds[what].zh} ${name}：${text.zh}` };
}

async function contentOf(name: string, what: JsonKind, { stdin, workingDirectory }: Outside): Promise<Buffer> {
  try {
    return name === '-' ? await everything(stdin) : await readFile(resolve(workingDirectory, name));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError('INPUT', about(what, name, reasonOf(error)));
  }
}

async function everything(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > longestRecordBytes)
      throw new CommandError('INPUT', { en: 'standard input is longer than 16 MiB', zh: '标准输入超过 16 MiB' });
  }
  return Buffer.concat(chunks);
}
