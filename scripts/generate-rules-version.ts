/**
 * Keeps the hash of today's verdicts under the version of the rules, in test/purity/rules-versions.json. A version that
 * stands there already is never given another hash: who changes a verdict raises the version.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rulesVersion } from '../src/policy';
import { buildPrograms, runAnswers } from '../test/purity/built';
import { report, repository } from './gate';

const path = 'test/purity/rules-versions.json';
const kept = JSON.parse(readFileSync(join(repository, path), 'utf8')) as Readonly<Record<string, string>>;
const folder = mkdtempSync(join(tmpdir(), 'yekuo-rules-version-'));
try {
  const { verdicts, complaint } = runAnswers(await buildPrograms(folder), {});
  if (complaint !== '') throw new Error(complaint);
  const known = kept[rulesVersion];
  const versions = { ...kept, [rulesVersion]: known ?? verdicts };
  writeFileSync(join(repository, path), `${JSON.stringify(versions, null, 2)}\n`);
  const message = `${rulesVersion} judged otherwise: raise rulesVersion and tell of the change with a star`;
  const changed = verdicts === versions[rulesVersion] ? [] : [{ where: 'src/policy/rules-version.ts', message }];
  report('rules version', Object.keys(versions).length, changed);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
