import { expect, it } from 'vitest';
import { interpretationBook } from '../../scripts/generate-interpretations';
import { ruleBook } from '../../scripts/generate-rule-book';
import { drift } from '../../scripts/generated-files';

it('the rule book says what the tables say', () => {
  expect(drift(ruleBook())).toEqual([]);
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
