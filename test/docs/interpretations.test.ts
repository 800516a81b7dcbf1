import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { claimsIn, runSnippet } from '../support/run-snippet';

it.each(claimsIn(readFileSync('docs/interpretations.md', 'utf8')))('another reading says what %s', async (code) => {
  const { actual, claimed } = await runSnippet(code);
  expect(actual).toBeDefined();
  expect(actual).toEqual(claimed);
});
