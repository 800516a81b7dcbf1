/**
 * Gives the version that `changeset version` has written into package.json to the other places that name it. Run both, and
 * the report of the surface, with `npm run release`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../repository';

const places = [
  { path: 'src/receipt/version.ts', pattern: /(?<=export const version = ')[^']+/ },
  // The lock file names the package itself twice, before every other.
  { path: 'package-lock.json', pattern: /(?<=^ {2}"version": ")[^"]+/m },
  { path: 'package-lock.json', pattern: /(?<="": \{\n {6}"name": "yekuo",\n {6}"version": ")[^"]+/ },
];

const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { readonly version: string };
for (const { path, pattern } of places) {
  const text = readFileSync(join(repository, path), 'utf8');
  if (!pattern.test(text)) throw new Error(`${path} names no version`);
  writeFileSync(join(repository, path), text.replace(pattern, version));
}
console.log(`version ${version}`);
