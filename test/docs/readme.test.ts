import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimsIn, runSnippet } from '../support/run-snippet';

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const claims = claimsIn(readFileSync(file, 'utf8'));

  it('has an example for each of the three users', () => {
    expect(claims.length).toBeGreaterThanOrEqual(3);
  });

  it.each(claims)('shows the result of %s', async (code) => {
    const { actual, claimed } = await runSnippet(code);
    expect(actual).toBeDefined();
    expect(actual).toEqual(claimed);
  });
});

describe.each(['docs/back-end', 'docs/supervision'])('the guide %s', (name) => {
  const [english = '', chinese = ''] = [`${name}.md`, `${name}.zh-CN.md`].map((file) => readFileSync(file, 'utf8'));

  it.each(claimsIn(english))('shows the result of %s', async (code) => {
    const { actual, claimed } = await runSnippet(code);
    expect(actual).toEqual(claimed);
  });

  it('shows the same examples in both languages', () => {
    expect(claimsIn(english).length).toBeGreaterThanOrEqual(3);
    expect(claimsIn(chinese)).toEqual(claimsIn(english));
  });
});

describe('the two READMEs', () => {
  const [english, chinese] = ['README.md', 'README.zh-CN.md'].map((file) => readFileSync(file, 'utf8'));

  it('show the same examples', () => {
    expect(claimsIn(chinese ?? '')).toEqual(claimsIn(english ?? ''));
  });

  it.each([english, chinese])('name every import of the package', (text = '') => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly exports: object };
    const modules = Object.keys(exports).filter((subpath) => !subpath.endsWith('.json'));
    const named = [...text.matchAll(/^\| `(yekuo[\w/-]*)`/gm)].map(([, name = '']) => name);
    expect(named.toSorted()).toEqual(modules.map((subpath) => subpath.replace('.', 'yekuo')).toSorted());
  });

  it.each([english, chinese])('link to files that exist', (text = '') => {
    const targets = [...text.matchAll(/\]\(([\w./-]+)\)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });
});

it('a wrong result is noticed', async () => {
  const { actual, claimed } = await runSnippet(
    "import { isPermittedFee } from 'yekuo/service';\nisPermittedFee('meter');\n// => true\n",
  );
  expect(actual).not.toEqual(claimed);
});
