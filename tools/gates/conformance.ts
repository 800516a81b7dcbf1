/** Holds the package, built, packed and installed, to the conformance pack it carries; `npm run build` comes first. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as compliance from '../../src/compliance';
import type * as library from '../../src';
import { conforming } from '../generate/conformance/conforming';
import { deadlineDifferences, decisionDifferences, recordDifferences } from '../generate/conformance/differences';
import { readPack } from '../generate/conformance/read-pack';
import { report } from './gate';
import { repository } from '../repository';
import { installPackage } from './installed-package';

const project = mkdtempSync(join(tmpdir(), 'yekuo-conformance-'));
try {
  const { folder } = installPackage(repository, project);
  const built = async (name: string): Promise<unknown> =>
    import(pathToFileURL(join(folder, 'dist', `${name}.js`)).href);
  const subject = conforming(
    (await built('index')) as typeof library, // built from this source
    (await built('compliance')) as typeof compliance,
  );
  const { decisions, deadlines, records } = readPack(join(folder, 'conformance'));
  const differences = [
    ...decisions.flatMap((vectors) => decisionDifferences(vectors, subject)),
    ...deadlineDifferences(deadlines, subject),
    ...recordDifferences(records, subject),
  ];
  report(
    'conformance',
    decisions.length + 2,
    differences.map(({ vector, expected, found }) => ({
      where: vector,
      message: `expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`,
    })),
  );
} finally {
  rmSync(project, { recursive: true, force: true });
}
