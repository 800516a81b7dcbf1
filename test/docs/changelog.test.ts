import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesVersion } from '../../src/policy';
import { inLanguageOnly } from '../../tools/site/in-language-only';
import rulesVersions from '../artefact/purity/rules-versions.json';

const changelog = readFileSync('CHANGELOG.md', 'utf8');
const names = readdirSync('.changeset').filter((name) => name.endsWith('.md') && name !== 'README.md');
const changesets = names.map((name) => readFileSync(`.changeset/${name}`, 'utf8'));
const starred = [changelog, ...changesets].flatMap((text) => text.split('\n')).filter((line) => line.includes('★'));

/** The items and paragraphs of a text, without headings. */
function entries(text: string): readonly string[] {
  return text.split(/\n\n|\n(?=- )/).filter((entry) => entry.trim() !== '' && !entry.startsWith('#'));
}

/** Whether a changeset changes a verdict and yet asks for a patch release. */
function hidesVerdict(changeset: string): boolean {
  return changeset.includes('★') && /^['"]?yekuo['"]?: patch$/m.test(changeset);
}

describe('the changelog and the changes not yet released', () => {
  it.each(Object.keys(rulesVersions))('mark with a star the changed verdicts of rules %s', (rules) => {
    expect(starred.filter((line) => line.includes(`Rules \`${rules}\``))).toHaveLength(1);
  });

  it.each(['CHANGELOG.md', ...names.map((name) => `.changeset/${name}`)])(
    '%s says in Chinese what it says in English',
    (path) => {
      const text = readFileSync(path, 'utf8').replace(/^---[^]*?\n---\n/, '');
      expect(entries(inLanguageOnly(text, 'en'))).not.toEqual([]);
      expect(entries(inLanguageOnly(text, 'zh-CN'))).toHaveLength(entries(inLanguageOnly(text, 'en')).length);
      expect(entries(inLanguageOnly(text, 'zh-CN')).filter((entry) => !/\p{Script=Han}{3}/u.test(entry))).toEqual([]);
    },
  );

  it('are separated by language', () => {
    const both = '- Faster.\n\n  中文：更快。\n- Only English.\n';
    expect(inLanguageOnly(both, 'zh-CN')).toBe('- 更快。');
    expect(inLanguageOnly(both, 'en')).toBe('- Faster.\n\n- Only English.');
    expect(entries(inLanguageOnly(both, 'zh-CN'))).toHaveLength(1);
    expect(entries(inLanguageOnly(both, 'en'))).toHaveLength(2);
  });

  it('never make a patch of a changed verdict', () => {
    expect(changesets.filter(hidesVerdict)).toEqual([]);
    expect(hidesVerdict("---\n'yekuo': patch\n---\n\n★ Rules `neixiang2021.2`: 200 kW.\n")).toBe(true);
    expect(hidesVerdict("---\n'yekuo': minor\n---\n\n★ Rules `neixiang2021.2`: 200 kW.\n")).toBe(false);
    expect(hidesVerdict("---\n'yekuo': patch\n---\n\nFaster.\n")).toBe(false);
  });
});

it('the version of the rules is the policy with a count', () => {
  expect(rulesVersion).toMatch(/^neixiang2021\.[1-9]\d*$/);
});

it.each([
  ['package-lock.json', /^ {2}"version": "(.*)"/m],
  ['package-lock.json', /"": \{\n {6}"name": "yekuo",\n {6}"version": "(.*)"/],
  ['CHANGELOG.md', /^## (\d.*)/m],
])('%s names the version of the package', (path, pattern) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  expect(pattern.exec(readFileSync(path, 'utf8'))?.[1]).toBe(version);
});
