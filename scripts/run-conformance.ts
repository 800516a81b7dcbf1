/** Holds the built package to the conformance pack; `npm run build` comes first. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as compliance from '../src/compliance';
import type * as library from '../src';
import { conforming } from './conformance/conforming';
import { deadlineDifferences, decisionDifferences, recordDifferences } from './conformance/differences';
import { readPack } from './conformance/read-pack';
import { report, repository } from './gate';

const built = async (name: string): Promise<unknown> =>
  import(pathToFileURL(join(repository, 'dist', `${name}.js`)).href);
const subject = conforming(
  (await built('index')) as typeof library, // built from this source
  (await built('compliance')) as typeof compliance,
);
const { decisions, deadlines, records } = readPack();
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
