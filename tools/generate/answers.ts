/**
 * Answers the seeded questions of `test/artefact/purity`, and records a hash of all answers and, for each rules
 * version, a hash of the verdicts. The recorded hash of a version must not change: a changed verdict requires a new
 * version.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rulesVersion } from '../../src/policy';
import { buildLibrary, buildPrograms, runAnswers, snapshotOf } from '../../test/artefact/purity/built';
import { repository } from '../repository';
import type { Generated } from './generated-files';

const versionsPath = 'test/artefact/purity/rules-versions.json';

/** The hashes of all answers, and of the verdicts by rules version. */
export async function answerHashes(): Promise<Generated> {
  const kept = JSON.parse(readFileSync(join(repository, versionsPath), 'utf8')) as Readonly<Record<string, string>>;
  const folder = mkdtempSync(join(tmpdir(), 'yekuo-answers-'));
  try {
    const outcome = runAnswers(await buildPrograms(folder, await buildLibrary(folder)), {});
    if (outcome.complaint !== '') throw new Error(outcome.complaint);
    const known = kept[rulesVersion] ?? outcome.verdicts;
    if (outcome.verdicts !== known) {
      throw new Error(
        `${rulesVersion} judged otherwise: raise rulesVersion in src/policy/rules-version.ts, and describe the change in a starred changeset`,
      );
    }
    return {
      files: [
        { path: versionsPath, content: `${JSON.stringify({ ...kept, [rulesVersion]: known }, null, 2)}\n` },
        { path: 'test/artefact/purity/answers.snapshot.json', content: snapshotOf(outcome) },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
