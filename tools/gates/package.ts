/** The tarball that would be published: publint, attw for both module systems, and what files it carries. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { report, type Violation } from './gate';
import { isProgram, repository } from '../repository';

interface PackedFile {
  readonly path: string;
}

interface Packed {
  readonly filename: string;
  readonly files: readonly PackedFile[];
}

const permitted =
  /^(?:package\.json|README(?:\.[\w-]+)?\.md|CHANGELOG\.md|LICENSE|dist\/[\w-]+\.(?:js|cjs|d\.ts|d\.cts)|dist\/cli\/index\.js|miniprogram\/[\w-]+\.js|schema\/[\w-]+\.schema\.json|conformance\/(?:README\.md|[\w-]+\.json))$/;

/** Packs the built package of `root` into `folder`. */
export function packPackage(
  root: string,
  folder: string,
): { readonly tarball: string; readonly files: readonly string[] } {
  const output = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [only] = Object.values(JSON.parse(output) as Readonly<Record<string, Packed>>);
  if (only === undefined) throw new Error('npm pack made no tarball');
  return { tarball: join(folder, only.filename), files: only.files.map(({ path }) => path) };
}

/** The files of a tarball that have no business in it. */
export function packedViolations(files: readonly string[]): readonly Violation[] {
  return files
    .filter((path) => !permitted.test(path))
    .map((where) => ({ where, message: 'does not belong in the package' }));
}

if (isProgram(import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), 'yekuo-package-'));
  try {
    const { tarball, files } = packPackage(repository, folder);
    const checks = [
      ['publint', 'run', tarball, '--strict'],
      ['attw', tarball, '--profile', 'node16'],
    ] as const;
    const failed = checks.filter(
      ([command, ...rest]) =>
        spawnSync('npx', ['--no', '--', command, ...rest], { stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0,
    );
    report('package', files.length, [
      ...packedViolations(files),
      ...failed.map(([command]) => ({ where: 'package', message: `${command} failed` })),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
