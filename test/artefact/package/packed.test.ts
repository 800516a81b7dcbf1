/** The package as a user gets it: built, packed, unpacked beside its dependencies, and loaded by Node itself. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundaryViolations } from '../../../tools/gates/boundaries';
import { packedViolations } from '../../../tools/gates/package';
import { entryName, sourceEntries } from '../../../tools/build/entries';
import { repository } from '../../../tools/repository';
import { installPackage } from '../../../tools/gates/installed-package';

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as Manifest;
const built = Object.keys(sourceEntries(repository));
const specifiers = Object.keys(manifest.exports)
  .filter((subpath) => subpath !== './package.json' && built.includes(entryName(subpath)))
  .map((subpath) => manifest.name + subpath.slice(1));

const folder = mkdtempSync(join(tmpdir(), 'yekuo-packed-'));
const project = join(folder, 'project');
const installed = join(project, 'node_modules', manifest.name);
let packed: readonly string[];

beforeAll(async () => {
  packed = (await installPackage(project)).files;
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program in the user's project, in a fresh process, and parses what it prints. */
function ask(extension: 'mjs' | 'cjs', program: string): unknown {
  const path = join(project, `program.${extension}`);
  writeFileSync(path, program);
  return JSON.parse(execFileSync(process.execPath, [path], { cwd: project, encoding: 'utf8' }));
}

const loadByImport = (list: readonly string[]) =>
  `const loaded = [${list.map((specifier) => `await import('${specifier}')`).join(', ')}];\n`;
const loadByRequire = (list: readonly string[]) =>
  `const loaded = [${list.map((specifier) => `require('${specifier}')`).join(', ')}];\n`;

const printNames = `console.log(JSON.stringify(Object.keys(loaded[0]).filter((name) => name !== 'module.exports').sort()));`;

/** Names that more than one subpath exports, but with different values. */
const printStrangers = `
const first = new Map();
const strangers = [];
for (const names of loaded) {
  for (const [name, value] of Object.entries(names)) {
    if (first.has(name) && first.get(name) !== value) strangers.push(name);
    first.set(name, first.get(name) ?? value);
  }
}
console.log(JSON.stringify(strangers));`;

/** Error classes of the same name that are not the same class, among everything the loaded modules can reach. */
const printSharedErrors = `
const shared = loaded.flatMap((names) => Object.values(names))
  .filter((value) => typeof value === 'function' && value.prototype instanceof Error);
console.log(JSON.stringify([...new Set(shared.map(({ name }) => name))].filter((name) =>
  new Set(shared.filter((value) => value.name === name)).size > 1)));`;

/** Everything the build made, as paths in the package. */
function builtFiles(): readonly string[] {
  return packed.filter((path) => /^(?:dist|miniprogram)\//.test(path));
}

function textOf(path: string): string {
  return readFileSync(join(installed, path), 'utf8');
}

describe('the packed package', () => {
  it('contains the build and nothing else', () => {
    expect(packed).toContain('package.json');
    expect(packed).toContain('LICENSE');
    expect(packedViolations(packed)).toEqual([]);
  });

  it('contains no machine path', () => {
    const violations = builtFiles().flatMap((path) => boundaryViolations(path, textOf(path)));
    expect(builtFiles()).not.toEqual([]);
    expect(violations).toEqual([]);
  });

  it('keeps Chinese texts readable', () => {
    expect(builtFiles().filter((path) => /\\u[4-9][0-9a-f]{3}/i.test(textOf(path)))).toEqual([]);
  });

  it('declares each error class once for each module system', () => {
    const classes = builtFiles()
      .filter((path) => /^dist\/[\w-]+\.c?js$/.test(path))
      .flatMap((path) => {
        const system = path.endsWith('.cjs') ? 'require' : 'import';
        return [...textOf(path).matchAll(/\b(\w+) = class (?:\w+ )?extends \w*Error\b/g)].map(
          ([, error]) => `${error} by ${system}`,
        );
      });
    expect(classes).not.toEqual([]);
    expect(classes).toEqual([...new Set(classes)]);
  });

  it.each(specifiers)('exports the same names of %s by import and by require', (specifier) => {
    const imported = ask('mjs', loadByImport([specifier]) + printNames);
    expect(imported).not.toEqual([]);
    expect(ask('cjs', loadByRequire([specifier]) + printNames)).toEqual(imported);
  });

  it.each([
    ['import', 'mjs', loadByImport],
    ['require', 'cjs', loadByRequire],
  ] as const)('exports one value per name across subpaths by %s, so that instanceof works', (_, extension, load) => {
    expect(ask(extension, load(specifiers) + printStrangers)).toEqual([]);
    expect(ask(extension, load(specifiers) + printSharedErrors)).toEqual([]);
  });

  it('exports its package.json', () => {
    const print = `console.log(JSON.stringify(require('${manifest.name}/package.json').name));`;
    expect(ask('cjs', print)).toBe(manifest.name);
  });
});
