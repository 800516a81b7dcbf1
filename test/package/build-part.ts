import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Options } from 'tsup';
import { afterAll } from 'vitest';

/** Builds a part of the package, without types, into a folder that is thrown away when the tests of the file are over. */
export async function buildPart(part: Options): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'yekuo-build-'));
  afterAll(() => rmSync(outDir, { recursive: true, force: true }));
  await build({ ...part, outDir, dts: false, config: false, silent: true });
  return outDir;
}
