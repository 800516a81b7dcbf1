/**
 * Asks the seeded questions of `test/purity` and keeps the hash of all answers, and under the version of the rules the
 * hash of those that judge. A version that is kept already is never given another hash: who changes a verdict raises it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rulesVersion } from '../src/policy';
import { buildPrograms, runAnswers, snapshotOf } from '../test/purity/built';
import { report, repository } from './gate';

const versionsPath = join(repository, 'test/purity/rules-versions.json');
const kept = JSON.parse(readFileSync(versionsPath, 'utf8')) as Readonly<Record<string, string>>;
const folder = mkdtempSync(join(tmpdir(), 'yekuo-answers-'));
try {
  const outcome = runAnswers(await buildPrograms(folder), {});
  if (outcome.complaint !== '') throw new Error(outcome.complaint);
  const known = kept[rulesVersion] ?? outcome.verdicts;
  if (outcome.verdicts === known) {
    writeFileSync(versionsPath, `${JSON.stringify({ ...kept, [rulesVersion]: known }, null, 2)}\n`);
    writeFileSync(join(repository, 'test/purity/answers.snapshot.json'), snapshotOf(outcome));
  }
  const message = `${rulesVersion} judged otherwise: raise rulesVersion, and tell of the change with a star`;
  const changed = outcome.verdicts === known ? [] : [{ where: 'src/policy/rules-version.ts', message }];
  report('answers', Object.values(outcome.counts).length, changed);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
