/**
 * Prepares a release: computes version and changelog from the changesets, writes the version wherever it occurs, and
 * fills in the addresses of the package. With `--check` it only checks that the addresses are known.
 *
 *     npx tsx tools/build/release.ts
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../repository';
import { addresses } from './addresses';

interface Manifest {
  readonly version: string;
  readonly repository?: unknown;
}

const places = [
  { path: 'src/receipt/version.ts', pattern: /(?<=export const version = ')[^']+/ },
  // The first two occurrences in the lock file are those of the package itself.
  { path: 'package-lock.json', pattern: /(?<=^ {2}"version": ")[^"]+/m },
  { path: 'package-lock.json', pattern: /(?<="": \{\n {6}"name": "yekuo",\n {6}"version": ")[^"]+/ },
];

function read(path: string): string {
  return readFileSync(join(repository, path), 'utf8');
}

function readManifest(): Manifest {
  return JSON.parse(read('package.json')) as Manifest;
}

function run(command: string): void {
  const { status } = spawnSync(command, { shell: true, cwd: repository, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} failed`);
}

const home = addresses(readManifest());
if (!process.argv.includes('--check')) {
  run('npx --no -- changeset version');
  const manifest = readManifest();
  writeFileSync(join(repository, 'package.json'), `${JSON.stringify({ ...manifest, ...home }, null, 2)}\n`);
  for (const { path, pattern } of places) {
    const text = read(path);
    if (!pattern.test(text)) throw new Error(`${path} names no version`);
    writeFileSync(join(repository, path), text.replace(pattern, manifest.version));
  }
  run('npm run --silent generate -- api-report');
  run('npx --no -- prettier --log-level warn --write package.json');
  console.log(`version ${manifest.version}`);
}
