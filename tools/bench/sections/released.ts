/**
 * The check of recorded cases, and decisions under a policy, compared with an earlier version of this library. Both are
 * built and measured in one run:
 *
 *     npm run bench -- released
 *
 * Only records that both versions accept are checked.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type * as library from '../../../src';
import type * as compliance from '../../../src/compliance';
import { repository } from '../../repository';
import { builtEntry } from '../built-library';
import { compared, skipped, time, type Measure } from '../measure';
import { inParts, compareTimes, takingParts, type Effort } from '../compare-times';
import { asOf, monthOfRecords } from '../records';
import { completeForm } from '../forms';

/** The last version with the first edition of the rules. */
const revision = '43ea80c0';

const home = join(repository, 'node_modules/.cache/bench', revision);

export async function releasedSection(effort: Effort): Promise<readonly Measure[]> {
  const subject = 'checkCase, typical records';
  if (!hasRevision()) return [skipped(subject, `${revision} is not in this clone`)];
  const today = { ...(await builtEntry('index')), ...(await builtEntry('compliance')) };
  const before = await earlierLibrary();
  const records = monthOfRecords().filter((record) =>
    [today, before].every(({ safeCheckCase }) => safeCheckCase(record, { asOf }).status !== 'malformed'),
  );
  // As with a stream, results are not kept.
  const checking = ({ checkCase }: Library) =>
    takingParts(inParts(records, 15), (part) =>
      part.reduce((findings, record) => findings + checkCase(record, { asOf }).findings.length, 0),
    );
  const namesBefore = Object.keys(before.decisions) as readonly library.DecisionId[]; // both versions have these decisions
  const deciding = ({ decisions, definePolicy }: Library) => {
    const policy = definePolicy({ id: 'wider', parameters: { smallMicroMaximumCapacityKw: 200 } });
    const all = namesBefore.map((name) => decisions[name].under(policy));
    return {
      operations: all.length,
      pass: () =>
        all.reduce((decided, decision) => decided + Number(decision.decide(completeForm).status === 'decided'), 0),
    };
  };
  const against = `the first edition (${revision})`;
  const ofChecks = await compareTimes(checking(today), checking(before), { ...effort, warmUp: 2000 });
  const ofDecisions = await compareTimes(deciding(today), deciding(before), effort);
  return [
    compared({ subject, against, ...ofChecks, unit: time, largerBy: 1.35 }),
    compared({ subject: 'decide under a policy', against, ...ofDecisions, unit: time, largerBy: 1.1 }),
  ];
}

type Library = typeof library & typeof compliance;

function hasRevision(): boolean {
  try {
    execFileSync('git', ['cat-file', '-e', `${revision}^{commit}`], { cwd: repository, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Builds the compared parts of the earlier version from its sources. */
async function earlierLibrary(): Promise<Library> {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const archive = execFileSync('git', ['archive', revision, 'src'], { cwd: repository, maxBuffer: 1e9 });
  execFileSync('tar', ['-x', '-C', home], { input: archive });
  const outfile = join(home, 'library.js');
  await build({
    stdin: { contents: "export * from './src'; export * from './src/compliance';", resolveDir: home, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'es2022',
  });
  return (await import(pathToFileURL(outfile).href)) as Library; // the parts that both versions have
}
