/** Runs the conformance pack of the built, packed and installed package. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import type * as library from '../../../src';
import type * as compliance from '../../../src/compliance';
import { installPackage } from '../../../tools/gates/installed-package';
import { conforming } from '../../../tools/generate/conformance/conforming';
import {
  deadlineDifferences,
  decisionDifferences,
  recordDifferences,
} from '../../../tools/generate/conformance/differences';
import { readPack } from '../../../tools/generate/conformance/read-pack';

const project = mkdtempSync(join(tmpdir(), 'yekuo-conformance-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));
const { folder } = await installPackage(project);
const { decisions, deadlines, records } = readPack(join(folder, 'conformance'));

async function built(name: string): Promise<unknown> {
  return import(/* @vite-ignore */ pathToFileURL(join(folder, 'dist', `${name}.js`)).href);
}

it('answers every vector', async () => {
  const subject = conforming(
    (await built('index')) as typeof library, // built from this source
    (await built('compliance')) as typeof compliance,
  );
  expect(decisions.length).toBeGreaterThan(20);
  expect(decisions.flatMap((vectors) => decisionDifferences(vectors, subject))).toEqual([]);
  expect(deadlineDifferences(deadlines, subject)).toEqual([]);
  expect(recordDifferences(records, subject)).toEqual([]);
});
