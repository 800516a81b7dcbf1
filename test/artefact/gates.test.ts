/** Runs every gate on the repository; `package/gates.test.ts` runs each of them on a planted fault. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceEntries } from '../../tools/build/entries';
import { boundaryViolations } from '../../tools/gates/boundaries';
import { exportsViolations } from '../../tools/gates/exports';
import { indexViolations } from '../../tools/gates/indexes';
import { layerViolations } from '../../tools/gates/layers';
import { lockfileViolations, type LockFile } from '../../tools/gates/lockfile';
import { impurities } from '../../tools/gates/purity';
import { repository, trackedFiles, typescriptFiles } from '../../tools/repository';

const sources = typescriptFiles(repository, 'src');

function textOf(path: string): string {
  return readFileSync(join(repository, path), 'utf8');
}

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(textOf('package.json')) as Manifest;

describe('the repository', () => {
  it('answers from its arguments alone', () => {
    // The command line reads and writes; the element draws a page.
    const outside = /^src\/(?:cli\/|element\/(?:create|draw|rule-element)\.ts$)/;
    const pure = sources.filter((path) => !outside.test(path));
    expect(pure.length).toBeGreaterThan(200);
    expect(pure.flatMap((path) => impurities(path, textOf(path)))).toEqual([]);
  });

  it('imports downwards only', { timeout: 180_000 }, () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(layerViolations(repository)).toEqual([]);
  });

  it('has no code in an index', () => {
    const indexes = sources.filter((path) => path.endsWith('/index.ts'));
    expect(indexes.length).toBeGreaterThan(15);
    expect(indexes.flatMap((path) => indexViolations(path, textOf(path)))).toEqual([]);
  });

  it('names no machine path and no package host', () => {
    // The tests of the gates plant such names on purpose.
    const paths = trackedFiles(repository).filter((path) => path !== 'test/artefact/package/gates.test.ts');
    expect(paths.length).toBeGreaterThan(500);
    expect(paths.flatMap((path) => boundaryViolations(path, textOf(path)))).toEqual([]);
  });

  it('exports every folder with an index', () => {
    expect(exportsViolations(manifest.exports, Object.keys(sourceEntries(repository)))).toEqual([]);
  });

  it('locks packages by version and checksum, whatever host they come from', () => {
    const lock = JSON.parse(textOf('package-lock.json')) as LockFile;
    expect(Object.keys(lock.packages ?? {}).length).toBeGreaterThan(100);
    expect(lockfileViolations(lock)).toEqual([]);
  });

  it('has at most as many scripts as fit on one screen', () => {
    expect(Object.keys(manifest.scripts).length).toBeLessThanOrEqual(12);
  });
});
