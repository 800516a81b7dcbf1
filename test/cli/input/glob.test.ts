import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesMatching } from '../../../src/cli/input/glob';
import { workplace } from '../program';

const place = workplace();
for (const name of [
  'a.json',
  'b.ndjson',
  'B.json',
  '.hidden.json',
  'june/c.json',
  'june/deep/d.json',
  '.git/e.json',
  'x[1].json',
])
  place.write(name, '');
afterAll(place.remove);

describe('filesMatching', () => {
  it.each<readonly [string, readonly string[]]>([
    ['*.json', ['B.json', 'a.json', 'x[1].json']],
    ['?.json', ['B.json', 'a.json']],
    ['*.{json,ndjson}', ['B.json', 'a.json', 'b.ndjson', 'x[1].json']],
    ['[a-c].*json', ['a.json', 'b.ndjson']],
    ['[!a].json', ['B.json']],
    ['[^a].json', ['B.json']],
    ['[^a-c].*json', ['B.json']],
    ['**/*.json', ['B.json', 'a.json', 'june/c.json', 'june/deep/d.json', 'x[1].json']],
    ['june/**', ['june/c.json', 'june/deep/d.json']],
    ['ju*/c.json', ['june/c.json']],
    ['./june/*.json', ['june/c.json']],
    ['.hid*', ['.hidden.json']],
    ['nothing/*.json', []],
    ['a.json/*', []],
    ['june', []],
    ['*.xml', []],
  ])('%s', (pattern, expected) => {
    expect(filesMatching(pattern, place.folder)).toEqual(expected);
  });

  it('matches patterns from the root', () => {
    expect(filesMatching(`${place.folder}/june/*.json`, '/')).toEqual([`${place.folder}/june/c.json`]);
  });

  it('returns files and links to files, but no pipes, devices and folders', () => {
    const at = (name: string): string => join(place.folder, 'kinds', name);
    place.write('kinds/file', '');
    execFileSync('sh', ['-c', 'mkfifo pipe'], { cwd: at('') });
    mkdirSync(at('folder'));
    for (const [to, name] of [
      ['file', 'link'],
      ['pipe', 'to-a-pipe'],
      ['folder', 'to-a-folder'],
      ['/dev/stdin', 'to-a-device'],
      ['missing', 'to-nothing'],
    ] as const) {
      symlinkSync(to, at(name));
    }
    // A broken link is reported when it is read: its case may be missing.
    expect(filesMatching('kinds/**', place.folder)).toEqual(['kinds/file', 'kinds/link', 'kinds/to-nothing']);
  });

  it('visits a folder once, even if several links lead to it', () => {
    place.write(`deep/${'x/'.repeat(40)}y.json`, '');
    const started = process.cpuUsage();
    expect(filesMatching(`deep/${'**/x/'.repeat(12)}*.json`, place.folder)).toHaveLength(1);
    expect(filesMatching(`deep/${'**/*/'.repeat(12)}**`, place.folder)).toHaveLength(1);
    // Processor time, in microseconds: way by way it would be hours.
    expect(process.cpuUsage(started).user).toBeLessThan(10_000_000);
  });
});
