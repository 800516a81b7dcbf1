import { expect, it } from 'vitest';
import { drift } from '../../tools/generate/generated-files';
import { ruleBook } from '../../tools/generate/rule-book';

it('the rule book is up to date', () => {
  expect(drift(ruleBook()), 'npm run generate, and read the difference').toEqual([]);
});

it('a changed page is noticed, and so is one that is not generated', () => {
  const { folder = '', files } = ruleBook();
  const [first, second, ...rest] = files;
  if (first === undefined || second === undefined) throw new Error('no pages');
  const other = [{ ...first, content: `${first.content}.` }, ...rest];
  expect(drift({ folder, files: other })).toEqual([first.path, second.path]);
});
