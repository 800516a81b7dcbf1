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

  it('knows patterns from the root', () => {
    expect(filesMatching(`${place.folder}/june/*.json`, '/')).toEqual([`${place.folder}/june/c.json`]);
  });
});
