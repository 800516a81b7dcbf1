import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsup';
import { repository } from '../repository';
import { buildMiniProgram } from './mini-program';
import { declarations as declarationPart, parts } from '../../tsup.config';

/** Builds everything that the package carries. */
export async function buildPackage(): Promise<void> {
  await Promise.all([
    ...[...parts, declarationPart].map(async (part) => build({ ...part, config: false, silent: true })),
    buildMiniProgram(join(repository, 'miniprogram')),
  ]);
  completeDeclarations(join(repository, 'dist'));
}

/** Completes the declarations: Chinese stays Chinese, and modules to be required get declarations of their own. */
function completeDeclarations(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.d.ts'))) {
    // The compiler escapes quoted keys.
    const declarations = readFileSync(join(folder, name), 'utf8').replace(
      /\\u((?:[4-9][0-9A-F]|30|FF)[0-9A-F]{2})/g,
      (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)),
    );
    writeFileSync(join(folder, name), declarations);
    const required = declarations.replace(/(?<=(?:from |import\()'\.\/[\w-]+)\.js(?=')/g, '.cjs');
    writeFileSync(join(folder, name.replace(/\.d\.ts$/, '.d.cts')), required);
  }
}
