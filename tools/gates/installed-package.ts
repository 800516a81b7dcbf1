/** The built package in a separate project, as `npm install` installs it. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildOnce } from '../build/build-once';
import { repository } from '../repository';

interface Manifest {
  readonly name: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** An installed package, with the content of its tarball. */
export interface InstalledPackage {
  readonly folder: string;
  readonly files: readonly string[];
}

/** Installs the built and packed package in `project`, with the dependencies that are installed here. */
export async function installPackage(project: string): Promise<InstalledPackage> {
  const { name, bin, dependencies } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as Manifest;
  const modules = join(project, 'node_modules');
  const folder = join(modules, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n');
  const { tarball, files } = await buildOnce();
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components', '1']);
  for (const dependency of Object.keys(dependencies)) {
    link(join(repository, 'node_modules', dependency), join(modules, dependency));
  }
  for (const [command, path] of Object.entries(bin)) {
    chmodSync(join(folder, path), 0o755);
    link(join(folder, path), join(modules, '.bin', command));
  }
  return { folder, files };
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}
