/** Every function with options, in a table: an option that does not exist is an error that names it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../../tools/repository';
import { rule } from '../../src/forms';
import { workingDaysTable } from '../../src/interchange';
import { recordRows } from '../../src/warehouse';
import { open, type Open } from './surface';

/** The functions of the API report with a parameter of options, with the place of that parameter. */
function functionsWithOptions(): ReadonlyMap<string, number> {
  const report = readFileSync(join(repository, 'docs', 'api-report.md'), 'utf8');
  const found = new Map<string, number>();
  const signature = /^(?:function (\w+)|const (\w+):)(?:<[^(]*>)? ?\(([^]*?)\n?\)(?::| =>)/gm;
  for (const [, declared, constant, parameters = ''] of report.matchAll(signature)) {
    const names = [...parameters.matchAll(/(?:^|, |\n {2})(\w+)\??:/g)].map(([, name]) => name);
    const place = names.findIndex((name) => ['options', 'settings', 'basis'].includes(name ?? ''));
    if (place >= 0) found.set(declared ?? constant ?? '', place);
  }
  return found;
}

const surface = new Map<string, Pick<Open, 'call' | 'valid'>>([
  ...open,
  // The table of functions calls these without their options.
  ['rule', { call: rule, valid: [{ name: 'usage' }, {}] }],
  ['workingDaysTable', { call: workingDaysTable, valid: [{ from: '2021-10-08', through: '2021-10-09' }] }],
  ['recordRows', { call: recordRows, valid: [[], { asOf: '2021-08-01' }] }],
]);

describe.each([...functionsWithOptions()])('%s', (name, place) => {
  it('refuses an option that does not exist, and names it', () => {
    const { call, valid } = surface.get(name) as Open; // the fuzz test names every function
    const given = [...valid];
    given[place] = { ...(valid[place] as object | undefined), misspelt: true };
    let problems: unknown;
    try {
      ({ problems } = Object(call(...(given as never[]))) as { problems?: unknown });
    } catch (error) {
      ({ problems } = error as { problems?: unknown });
    }
    expect(problems).toContainEqual(expect.objectContaining({ path: expect.arrayContaining(['misspelt']) as unknown }));
  });
});

it('are found in the report', () => {
  expect([...functionsWithOptions().keys()]).toEqual(
    expect.arrayContaining(['nextQuestion', 'optionsFor', 'checkCase', 'toDmn', 'toSql', 'fromDmn', 'rule', 'receipt']),
  );
});
