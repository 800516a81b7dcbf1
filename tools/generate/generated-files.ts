/** Committed generated files; a test compares them with the output of the generators. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { repository } from '../repository';

/** A file that a generator makes. */
export interface GeneratedFile {
  /** The path relative to the repository, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

/** All files of one generator. */
export interface Generated {
  /** The folder that contains only these files; absent if it contains others, too. */
  readonly folder?: string;
  readonly files: readonly GeneratedFile[];
}

/** The files as they are committed: formatted like everything else in the repository. */
export async function formatted(files: readonly GeneratedFile[]): Promise<readonly GeneratedFile[]> {
  return Promise.all(
    files.map(async ({ path, content }) => {
      const filepath = join(repository, path);
      return { path, content: await format(content, { ...(await resolveConfig(filepath)), filepath }) };
    }),
  );
}

/** Writes the files, removes other files from their folder, and returns the number of files. */
export function write({ folder, files }: Generated): number {
  for (const path of stale({ folder, files })) rmSync(join(repository, path));
  for (const { path, content } of files) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), content);
  }
  return files.length;
}

/** The committed files that differ from the generated ones, are missing, or should not exist. */
export function drift({ folder, files }: Generated): readonly string[] {
  const differing = files.filter(({ path, content }) => contentOf(path) !== content).map(({ path }) => path);
  return [...differing, ...stale({ folder, files })];
}

function stale({
  folder,
  files,
}: Pick<Generated, 'files'> & { readonly folder: string | undefined }): readonly string[] {
  if (folder === undefined || !existsSync(join(repository, folder))) return [];
  const made = new Set(files.map(({ path }) => path));
  return readdirSync(join(repository, folder))
    .map((name) => `${folder}/${name}`)
    .filter((path) => !made.has(path));
}

function contentOf(path: string): string | undefined {
  return existsSync(join(repository, path)) ? readFileSync(join(repository, path), 'utf8') : undefined;
}
