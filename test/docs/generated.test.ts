import { describe, expect, it } from 'vitest';
import { reviewSheet } from '../../tools/generate/book/review-sheet';
import { drift } from '../../tools/generate/generated-files';
import { generators } from '../../tools/generate/generators';
import { ruleBook } from '../../tools/generate/rule-book';
import { clauseIds } from '../../src/policy';

describe('what a program has written', () => {
  // The answers of a build and the surface of the package take longer: `test/artefact` looks at them.
  const quick = Object.keys(generators).filter((name) => name !== 'answers' && name !== 'api-report');

  it.each(quick)('is what it would write today: %s', async (name) => {
    const generated = await generators[name]?.();
    expect(generated?.files).not.toEqual([]);
    expect(generated && drift(generated), 'npm run generate, and read the difference').toEqual([]);
  });
});

it('the review sheet has a place to sign for every clause, and one for the whole', () => {
  const sheet = reviewSheet();
  for (const clause of clauseIds) expect(sheet).toContain(`<h2>${clause}（`);
  expect(sheet.split('class="signature"')).toHaveLength(clauseIds.length + 2);
});

it('a page that says something else is noticed, and so is one that nobody makes', () => {
  const { folder = '', files } = ruleBook();
  const [first, second, ...rest] = files;
  if (first === undefined || second === undefined) throw new Error('no pages');
  const other = [{ ...first, content: `${first.content}.` }, ...rest];
  expect(drift({ folder, files: other })).toEqual([first.path, second.path]);
});
