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
 * The findings at a commit of git: the inputs are read as they were then, and checked by the present rules. A file that
 * was renamed since is read under its former name, if git knows it; a file that did not exist then has no findings.
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
  const { check } = await unitChecker({ ...settings, reports: [{ format: 'baseline', colour: false, wayBack: '' }] });
  const { isNew } = idRegister();
  const entries: BaselineEntry[] = [];
  const contentOf = contentAt(commit.toString('utf8').trim());
  for (const { name, path } of inputs) {
    const content = path === undefined ? undefined : await contentOf(path);
    if (content === undefined) continue;
    const { bytes, formerName = name } = content;
    for await (const unit of inputUnits(formerName, chunksOf(bytes), { ...tables, onSummary: () => undefined })) {
      for (const { pieces } of check(name, unit, isNew).reported) {
        for (const { text = '' } of pieces.flat()) entries.push(JSON.parse(text) as BaselineEntry); // written above
      }
    }
  }
  return entries;
}

/** The content of a file at that time. */
interface FormerContent {
  readonly bytes: Buffer;
  /** Present if the file had another name. */
  readonly formerName?: string;
}

/** Reads files as they were at a commit. */
function contentAt(commit: string): (path: string) => Promise<FormerContent | undefined> {
  const renamed = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const formerNames = (root: string): Promise<ReadonlyMap<string, string>> => {
    const names = renamed.get(root) ?? renamesSince(commit, root);
    renamed.set(root, names);
    return names;
  };
  return async (path) => {
    const folder = dirname(path);
    const bytes = await git(['show', `${commit}:./${basename(path)}`], folder);
    if (bytes !== undefined) return { bytes };
    const paths = await git(['rev-parse', '--show-toplevel', '--show-prefix'], folder);
    const [root = '', prefix = ''] = paths?.toString('utf8').split('\n') ?? [];
    const formerName = (await formerNames(root)).get(`${prefix}${basename(path)}`);
    if (formerName === undefined) return undefined;
    const former = await git(['show', `${commit}:${formerName}`], root);
    return former === undefined ? undefined : { bytes: former, formerName };
  };
}

/**
 * The former names of files that were renamed since, by their present names, relative to the root of the repository.
 */
async function renamesSince(commit: string, root: string): Promise<ReadonlyMap<string, string>> {
  const answer = await git(['diff', '--find-renames', '--diff-filter=R', '--name-status', '-z', commit], root);
  const fields = answer?.toString('utf8').split('\0') ?? [];
  const names = new Map<string, string>();
  // Three fields per file: the status, the former name, the name.
  for (let index = 0; index + 2 < fields.length; index += 3)
    names.set(fields[index + 2] ?? '', fields[index + 1] ?? '');
  return names;
}

async function* chunksOf(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

/** The output of git; undefined if it fails. */
function git(args: readonly string[], folder: string): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    execFile('git', args, { cwd: folder, encoding: 'buffer', maxBuffer: 1 << 30 }, (error, stdout) => {
      resolve(error === null ? stdout : undefined);
    });
  });
}
