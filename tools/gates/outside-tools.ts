/** Older build tools and other versions of Node that users have. Each is installed once, for the tests that use it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../repository';

/** The versions of Node that the package supports; tests run with each of them. */
export const nodeVersions = ['20', '22', '24'] as const;

/** Installs packages into a separate folder without the lock file, and returns the folder. */
export function installTools(name: string, packages: Readonly<Record<string, string>>): string {
  const versions = Object.entries(packages).map(([tool, version]) => `${tool}@${version}`);
  const folder = join(
    repository,
    'node_modules/.cache/yekuo-tools',
    [name, ...versions].join('-').replaceAll('/', '+'),
  );
  const isThere = Object.keys(packages).every((tool) => existsSync(join(folder, 'node_modules', tool, 'package.json')));
  if (isThere) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', '--ignore-scripts', ...versions], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}

/** The program of a version of Node; npm installs it if this process runs on another version. */
export function nodeProgram(version: (typeof nodeVersions)[number]): string {
  if (process.version.startsWith(`v${version}.`)) return process.execPath;
  const question = 'process.execPath + " " + process.version';
  const { stdout } = spawnSync('npx', ['--yes', '-p', `node@${version}`, 'node', '-p', question], { encoding: 'utf8' });
  const [path = '', found = ''] = stdout.trim().split(' ');
  if (!found.startsWith(`v${version}.`)) throw new Error(`Node ${version} could not be had: ${stdout}`);
  return path;
}
