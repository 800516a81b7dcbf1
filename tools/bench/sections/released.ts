/**
 * The check of recorded cases against an earlier state of this library, both built and timed in one run:
 *
 *     npm run bench -- released
 *
 * Only records that both take are judged.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type * as compliance from '../../../src/compliance';
import { repository } from '../../repository';
import { builtEntry } from '../built-library';
import { compared, skipped, time, type Measure } from '../measure';
import { inParts, race, takingParts, type Effort } from '../race';
import { asOf, monthOfRecords } from '../records';

/** The last state with the first edition of the rules. */
const revision = '43ea80c0';

const home = join(repository, 'node_modules/.cache/bench', revision);

export async function releasedSection(effort: Effort): Promise<readonly Measure[]> {
  const subject = 'checkCase, typical records';
  if (!hasRevision()) return [skipped(subject, `${revision} is not in this clone`)];
  const today = await builtEntry('compliance');
  const before = await earlierCompliance();
  const records = monthOfRecords().filter((record) =>
    [today, before].every(({ safeCheckCase }) => safeCheckCase(record, { asOf }).status !== 'malformed'),
  );
  // Like a stream, neither keeps what it has made.
  const contestant = ({ checkCase }: typeof today) =>
    takingParts(inParts(records, 15), (part) =>
      part.reduce((findings, record) => findings + checkCase(record, { asOf }).findings.length, 0),
    );
  const timing = await race(contestant(today), contestant(before), { ...effort, warmUp: 2000 });
  return [compared({ subject, against: `the first edition (${revision})`, ...timing, unit: time, largerBy: 1.35 })];
}

function hasRevision(): boolean {
  try {
    execFileSync('git', ['cat-file', '-e', `${revision}^{commit}`], { cwd: repository, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Builds the earlier check of cases from its sources. */
async function earlierCompliance(): Promise<typeof compliance> {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const archive = execFileSync('git', ['archive', revision, 'src'], { cwd: repository, maxBuffer: 1e9 });
  execFileSync('tar', ['-x', '-C', home], { input: archive });
  const outfile = join(home, 'compliance.js');
  await build({
    entryPoints: [join(home, 'src/compliance/index.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'es2022',
  });
  return (await import(pathToFileURL(outfile).href)) as typeof compliance; // as far as both have it
}
