import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../repository';
import { buildPackage } from './build-package';
import { pack, type Packed } from './pack';

const cache = join(repository, 'node_modules/.cache/yekuo');
const mark = join(cache, 'packed.json');

/** Builds and packs the package, unless the last package was built from the same sources. */
export async function buildOnce(): Promise<Packed> {
  const builtFrom = hashOfSources();
  const last = lastPacked();
  const isThere = ['dist/index.js', 'dist/index.d.cts', 'dist/element/en.js', 'miniprogram/core.js'].every((path) =>
    existsSync(join(repository, path)),
  );
  if (isThere && last?.builtFrom === builtFrom && existsSync(last.tarball)) return last;
  await buildPackage();
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const packed = { ...pack(cache), builtFrom };
  writeFileSync(mark, JSON.stringify(packed));
  return packed;
}

/** The package that `buildOnce` made last. */
export function lastPacked(): (Packed & { readonly builtFrom: string }) | undefined {
  if (!existsSync(mark)) return undefined;
  return JSON.parse(readFileSync(mark, 'utf8')) as Packed & { readonly builtFrom: string };
}

/** A hash of all input: the sources and documents, the build itself, and the versions of its tools. */
function hashOfSources(): string {
  const folders = ['src', 'tools/build', 'schema', 'conformance'].flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const documents = readdirSync(repository).filter((name) => /\.(?:md|json)$/.test(name));
  const hash = createHash('sha256');
  for (const path of [...folders, ...documents].toSorted()) {
    hash.update(`${path}\n`).update(readFileSync(join(repository, path)));
  }
  return hash.digest('hex');
}
