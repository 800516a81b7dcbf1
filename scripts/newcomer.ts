/**
 * Follows README and CONTRIBUTING literally: in a fresh clone of the last commit it runs every command of their `sh`
 * blocks, in order. Installing the published package is the one command that a clone cannot follow.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isProgram, report, repository, type Violation } from './gate';

/** The commands of the `sh` blocks of a document, without comments. */
export function commandsIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !/^npm install yekuo$/.test(line));
}

if (isProgram(import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), 'yekuo-newcomer-'));
  try {
    const clone = join(folder, 'yekuo');
    execFileSync('git', ['clone', '--quiet', repository, clone]);
    const commands = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'].flatMap((name) =>
      commandsIn(readFileSync(join(clone, name), 'utf8')).map((command) => ({ name, command })),
    );
    const distinct = [...new Map(commands.map((each) => [each.command, each])).values()];
    const failed = distinct.flatMap(({ name, command }): readonly Violation[] => {
      console.log(`$ ${command}`);
      const { status } = spawnSync('bash', ['-euc', command], { cwd: clone, stdio: ['ignore', 'ignore', 'inherit'] });
      return status === 0 ? [] : [{ where: name, message: `${command} ended with ${status}` }];
    });
    const changed = execFileSync('git', ['status', '--porcelain'], { cwd: clone, encoding: 'utf8' }).trim();
    const dirty = changed === '' ? [] : [{ where: 'clone', message: `the commands changed files: ${changed}` }];
    report('newcomer', distinct.length, [...failed, ...dirty]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
