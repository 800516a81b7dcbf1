/** The faults that `npm run verify` plants: the source, the tests and the page on mutation that they name exist. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from '../../tools/repository';
import { faultyParts } from '../../tools/gates/verify/planted/faults';

const textOf = (path: string): string => readFileSync(join(repository, path), 'utf8');
const faults = faultyParts.flatMap(({ name, faults: planted }) => planted.map((fault) => ({ name, ...fault })));

it.each(faults)('can be planted: $mistake', ({ file, was, becomes }) => {
  expect(textOf(file).split(was)).toHaveLength(2);
  expect(becomes).not.toBe(was);
});

it.each(faultyParts)('have laws: $name', ({ laws, named = [] }) => {
  const titles = laws.flatMap((path) => [...textOf(path).matchAll(/\bit(?:\.each)?\b[^'`]*['`]([^'`]+)/g)]);
  for (const name of named) expect(titles.some(([, title = '']) => title !== '' && name.endsWith(title))).toBe(true);
});

it('are the rows of the page on mutation', () => {
  const [, table = ''] = textOf('docs/mutation.md').split('\n## Planted faults\n');
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  const shown = rows.map((line) => line.split('|').map((cell) => cell.trim()));
  expect(shown.map(([, part, mistake]) => [part, mistake])).toEqual(
    faults.map(({ name, mistake }) => [`\`${name}\``, mistake]),
  );
});
