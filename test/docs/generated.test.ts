import { expect, it } from 'vitest';
import { reviewSheet } from '../../tools/generate/book/review-sheet';
import { interpretationBook } from '../../tools/generate/interpretations';
import { ruleBook } from '../../tools/generate/rule-book';
import { drift } from '../../tools/generate/generated-files';
import { clauseIds } from '../../src/policy';

it('the rule book says what the tables say', () => {
  expect(drift(ruleBook())).toEqual([]);
});

it('the review sheet has a place to sign for every clause, and one for the whole', () => {
  const sheet = reviewSheet();
  for (const clause of clauseIds) expect(sheet).toContain(`<h2>${clause}（`);
  expect(sheet.split('class="signature"')).toHaveLength(clauseIds.length + 2);
});

it('the interpretation register says what the policy says', async () => {
  expect(drift(await interpretationBook())).toEqual([]);
});

it('a page that says something else is noticed, and so is one that nobody makes', () => {
  const { folder = '', files } = ruleBook();
  const [first, second, ...rest] = files;
  if (first === undefined || second === undefined) throw new Error('no pages');
  const other = [{ ...first, content: `${first.content}.` }, ...rest];
  expect(drift({ folder, files: other })).toEqual([first.path, second.path]);
});
