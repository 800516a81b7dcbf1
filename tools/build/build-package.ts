import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsup';
import { repository } from '../repository';
import { sourceEntries } from './entries';
import { joinChunks, joinProgram } from './join-chunks';
import { buildMiniProgram } from './mini-program';
import { buildRuleElement } from './rule-element';
import { declarations as declarationPart, parts } from '../../tsup.config';

/** Builds everything in the package. */
export async function buildPackage(): Promise<void> {
  await Promise.all([
    ...[...parts, declarationPart].map(async (part) => build({ ...part, config: false, silent: true })),
    buildMiniProgram(join(repository, 'miniprogram')),
  ]);
  await joinChunks(join(repository, 'dist'));
  await joinProgram(join(repository, 'dist/cli'));
  await buildRuleElement(join(repository, 'dist/element'));
  completeDeclarations(join(repository, 'dist'));
  writeLicences(join(repository, 'dist/cli/LICENSES.txt'));
}

/** The packages that are bundled into the command line. */
const builtIn = ['papaparse', 'fflate', 'saxes', 'xmlchars'];

/** Copies the licences of the packages that are bundled into the command line, as they require. */
function writeLicences(path: string): void {
  const licences = builtIn.map((name) => {
    const folder = join(repository, 'node_modules', name);
    const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly license: string };
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    const text =
      file === undefined
        ? `Licence: ${license}, see https://www.npmjs.com/package/${name}`
        : readFileSync(join(folder, file), 'utf8');
    return `${name}\n\n${text.trim()}\n`;
  });
  writeFileSync(path, licences.join(`\n${'-'.repeat(80)}\n\n`));
}

/**
 * Where the types of every subpath have public names. A compiler that writes the declarations of a user's library takes
 * the name of a type only from declarations that it has read.
 */
const naming = `import './index.js';\nimport './compliance.js';\n`;

/**
 * Completes the declarations: Chinese is not escaped, types have a public name, and CommonJS modules get their own
 * declarations.
 */
function completeDeclarations(folder: string): void {
  const subpaths = Object.keys(sourceEntries(repository)).filter((name) => name !== 'cli');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.d.ts'))) {
    // The compiler escapes quoted keys.
    const written = readFileSync(join(folder, name), 'utf8').replace(
      /\\u((?:[4-9][0-9A-F]|30|FF)[0-9A-F]{2})/g,
      (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)),
    );
    const declarations = subpaths.includes(name.replace(/\.d\.ts$/, '')) ? naming + written : written;
    writeFileSync(join(folder, name), declarations);
    const required = declarations.replace(/(?<=(?:from |import[ (])'\.\/[\w-]+)\.js(?=')/g, '.cjs');
    writeFileSync(join(folder, name.replace(/\.d\.ts$/, '.d.cts')), required);
  }
}
