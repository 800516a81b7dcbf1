import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimsIn, runSnippet } from '../support/run-snippet';

const claimsOf = (file: string): readonly string[] => claimsIn(readFileSync(file, 'utf8'));

describe('the page about engines', () => {
  it('shows the same examples in both languages', () => {
    expect(claimsOf('docs/engines.zh-CN.md')).toEqual(claimsOf('docs/engines.md'));
    expect(claimsOf('docs/engines.md')).toHaveLength(1);
  });

  it.each(claimsOf('docs/engines.md'))('shows the result of %s', async (code) => {
    const { actual, claimed } = await runSnippet(code);
    expect(actual).toEqual(claimed);
  });
});
