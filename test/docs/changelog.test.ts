import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesVersion } from '../../src/policy';
import rulesVersions from '../purity/rules-versions.json';

const changelog = readFileSync('CHANGELOG.md', 'utf8');

it.each(Object.keys(rulesVersions))('the changelog says with a star what rules %s judge otherwise', (rules) => {
  const section = changelog.split(/^## /m).find((each) => each.includes(`rules \`${rules}\``));
  expect(section).toMatch(/^- ★ /m);
});

it('the version of the rules is the policy with a count', () => {
  expect(rulesVersion).toMatch(/^neixiang2021\.[1-9]\d*$/);
});
