import { execFile } from 'node:child_process';
import { dirname, basename } from 'node:path';
import { CommandError } from '../command-error';
import { idRegister } from '../input/id-register';
import type { Input } from '../input/input';
import { inputUnits } from '../input/read-units';
import type { TableSettings } from '../input/table/table-settings';
import type { BaselineEntry } from './baseline';
import type { CheckSettings } from './check-settings';
import { unitChecker } from './unit-checker';

/**
 * What would have been found at a commit of git: the inputs are read as they were then, and checked as now. A file that
 * was not there then had no findings.
 *
 * @throws CommandError if there is no such commit
 */
export async function findingsAt(
  reference: string,
  { inputs, tables }: { readonly inputs: readonly Input[]; readonly tables: TableSettings },
  settings: Omit<CheckSettings, 'reports'>,
  workingDirectory: string,
): Promise<readonly BaselineEntry[]> {
  const commit = await git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`],
    workingDirectory,
  );
  if (commit === undefined) {
    throw new CommandError('USAGE', {
      en: `--since takes a commit of git; there is no ${JSON.stringify(reference)} here`,
      zh: `--since 应为 git 提交，此处没有 ${JSON.stringify(reference)}`,
    });
  }
  const { check } = unitChecker({ ...settings, reports: [{ format: 'baseline', colour: false }] });
  const { isNew } = idRegister();
  const entries: BaselineEntry[] = [];
  for (const { name, path } of inputs) {
    if (path === undefined) continue;
    const content = await git(['show', `${commit.toString('utf8').trim()}:./${basename(path)}`], dirname(path));
    if (content === undefined) continue;
    for await (const unit of inputUnits(name, chunksOf(content), { ...tables, told: () => undefined })) {
      for (const { pieces } of check(name, unit, isNew).reported) {
        for (const { text = '' } of pieces.flat()) entries.push(JSON.parse(text) as BaselineEntry); // written just now
      }
    }
  }
  return entries;
}

async function* chunksOf(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

/** What git answers; undefined if it fails. */
function git(args: readonly string[], folder: string): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    execFile('git', args, { cwd: folder, encoding: 'buffer', maxBuffer: 1 << 30 }, (error, stdout) => {
      resolve(error === null ? stdout : undefined);
    });
  });
}
