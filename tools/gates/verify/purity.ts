/** Answers the seeded questions of `test/artefact/purity` in several versions of Node, time zones and locales. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLibrary, buildPrograms, lockedFlags, runAnswers } from '../../../test/artefact/purity/built';
import { repository } from '../../repository';

const zones = ['UTC', 'Asia/Shanghai', 'America/Sao_Paulo', 'Pacific/Apia'];
const locales = ['en_US.UTF-8', 'tr_TR.UTF-8', 'zh_CN.UTF-8'];
const nodes = ['this', '22', '24'] as const;

const { sha256 } = JSON.parse(readFileSync(join(repository, 'test/artefact/purity/answers.snapshot.json'), 'utf8')) as {
  readonly sha256: string;
};
const folder = mkdtempSync(join(tmpdir(), 'yekuo-purity-'));

/** The command that starts a version of Node, and the exact version. */
function nodeCommand(version: (typeof nodes)[number]): { command: [string, ...string[]]; version: string } | undefined {
  if (version === 'this') return { command: [process.execPath], version: process.version };
  const asked = spawnSync(
    'npx',
    ['--yes', '-p', `node@${version}`, 'node', '-p', 'process.execPath + " " + process.version'],
    {
      encoding: 'utf8',
      cwd: folder,
    },
  );
  const [path, found] = asked.stdout.trim().split(' ');
  return asked.status === 0 && path !== undefined && found?.startsWith(`v${version}.`) === true
    ? { command: [path], version: found }
    : undefined;
}

let failures = 0;
let skipped = 0;
try {
  const programs = await buildPrograms(folder, await buildLibrary(folder));
  for (const version of nodes) {
    const node = nodeCommand(version);
    if (node === undefined) {
      console.log(`SKIPPED  Node ${version}: the binary could not be had`);
      skipped += 1;
      continue;
    }
    for (const [number, zone] of zones.entries()) {
      // Every zone once, every locale at least once, and the isolated environment in every second run.
      const locale = locales[number % locales.length] ?? 'C';
      const locked = number % 2 === 1;
      const { hash, complaint } = runAnswers(programs, {
        node: node.command,
        flags: locked ? lockedFlags(programs) : [],
        environment: { TZ: zone, LANG: locale, LC_ALL: locale },
      });
      const passed = hash === sha256;
      failures += passed ? 0 : 1;
      console.log(
        `${passed ? 'same   ' : 'DIFFERS'}  Node ${node.version}  ${zone}  ${locale}${locked ? '  locked' : ''}  ${hash || complaint}`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`purity: ${failures === 0 ? 'ok' : 'FAILED'} (${failures} differ, ${skipped} versions of Node skipped)`);
process.exitCode = failures === 0 ? 0 : 1;
