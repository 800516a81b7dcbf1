/** Packs the built package. The files for old tools exist beside the sources only while packing. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProgram, repository } from '../repository';
import { buildPackage } from './build-package';
import { miniProgramEntries, sourceEntries } from './entries';

/** A package made by `npm pack`. */
export interface Packed {
  readonly tarball: string;
  readonly files: readonly string[];
}

/** The subpaths of the package. */
function subpaths(): readonly string[] {
  return Object.keys(sourceEntries(repository)).filter((name) => name !== 'index' && name !== 'cli');
}

/**
 * Creates a folder for every subpath beside the sources, for tools without support for an exports map: TypeScript with
 * `moduleResolution: node10`, Jest before 28, webpack before 5, Metro. The folders refer to the syntax of 2017 where it
 * is available.
 */
export function layFolders(): void {
  const old = miniProgramEntries(repository);
  for (const name of subpaths()) {
    mkdirSync(join(repository, name), { recursive: true });
    const main = old[name] === undefined ? `../dist/${name}.cjs` : `../miniprogram/${name}.js`;
    const manifest = { main, types: `../dist/${name}.d.cts`, sideEffects: false };
    writeFileSync(join(repository, name, 'package.json'), `${JSON.stringify(manifest)}\n`);
  }
}

/** Removes these folders again. */
export function clearFolders(): void {
  for (const name of subpaths()) {
    const folder = join(repository, name);
    rmSync(join(folder, 'package.json'), { force: true });
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}

/** Packs the built package into a folder. */
export function pack(folder: string): Packed {
  layFolders();
  try {
    const output = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      cwd: repository,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const packed = JSON.parse(output) as Readonly<
      Record<string, { readonly filename: string; readonly files: readonly { readonly path: string }[] }>
    >;
    const [only] = Object.values(packed);
    if (only === undefined) throw new Error('npm pack made no tarball');
    return { tarball: join(folder, only.filename), files: only.files.map(({ path }) => path) };
  } finally {
    clearFolders();
  }
}

// `npm pack` and `npm publish` call this before and after packing.
if (isProgram(import.meta.url)) {
  if (process.argv.includes('--clear')) clearFolders();
  else {
    await buildPackage();
    layFolders();
  }
}
