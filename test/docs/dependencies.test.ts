import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const declared = [...Object.keys(dependencies), ...Object.keys(devDependencies)];

it('docs/dependencies.md has a reason for every dependency, and no other entries', () => {
  const rows = readFileSync('docs/dependencies.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const named = rows.flatMap((row) => {
    const [, packages = ''] = row.split('|');
    return [...packages.replace(/\([^)]*\)/g, '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  });
  expect(named.toSorted()).toEqual(declared.toSorted());
});
