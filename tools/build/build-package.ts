import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsup';
import { repository } from '../repository';
import { buildMiniProgram } from './mini-program';
import { declarations as declarationPart, parts } from './parts';

/** Builds everything that the package carries. */
export async function buildPackage(): Promise<void> {
  await Promise.all([
    ...[...parts, declarationPart].map(async (part) => build({ ...part, config: false, silent: true })),
    buildMiniProgram(join(repository, 'miniprogram')),
  ]);
  declareForRequire(join(repository, 'dist'));
}

/** The declarations of the modules to be required: those of the modules to be imported, beside the other files. */
function declareForRequire(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.d.ts'))) {
    const declarations = readFileSync(join(folder, name), 'utf8');
    const required = declarations.replace(/(?<=(?:from |import\()'\.\/[\w-]+)\.js(?=')/g, '.cjs');
    writeFileSync(join(folder, name.replace(/\.d\.ts$/, '.d.cts')), required);
  }
}
