import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimsIn, runSnippet } from '../support/run-snippet';

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const claims = claimsIn(readFileSync(file, 'utf8'));

  it('has an example for each of the three users', () => {
    expect(claims.length).toBeGreaterThanOrEqual(3);
  });

  it.each(claims)('says what comes out of %s', async (code) => {
    const { actual, claimed } = await runSnippet(code);
    expect(actual).toBeDefined();
    expect(actual).toEqual(claimed);
  });
});

it('a false claim is noticed', async () => {
  const { actual, claimed } = await runSnippet(
    "import { isPermittedFee } from 'yekuo/service';\nisPermittedFee('meter');\n// => true\n",
  );
  expect(actual).not.toEqual(claimed);
});
