import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/messages';
import { page } from '../generate/book/markdown';
import { repository } from '../repository';
import { inLanguageOnly } from './in-language-only';
import { folderOf, type Page } from './page';

const words = {
  'zh-CN': { title: '更新记录', unreleased: '尚未发布', starred: '★ 判断结果的变化', minor: '新增', patch: '修正' },
  en: {
    title: 'Changelog',
    unreleased: 'Not yet released',
    starred: '★ Changed verdicts',
    minor: 'New',
    patch: 'Mended',
  },
} as const;

/** The changelog in one language, with the unreleased changes first; among them, changed verdicts come first. */
export function changelogPage(language: Language): Page {
  const { title, unreleased, starred, minor, patch } = words[language];
  const changes = unreleasedChanges().map(({ level, text }) => ({ level, text: inLanguageOnly(text, language) }));
  const section = (heading: string, items: typeof changes): readonly string[] =>
    items.length === 0 ? [] : [`### ${heading}`, items.map(({ text }) => listItem(text)).join('\n\n')];
  const isStarred = ({ text }: { readonly text: string }): boolean => text.includes('★');
  const others = changes.filter((change) => !isStarred(change));
  const released = readFileSync(join(repository, 'CHANGELOG.md'), 'utf8').replace(/^# .*\n/, '');
  return {
    path: `${folderOf(language)}/changelog`,
    language,
    part: 'reference',
    title,
    text: page(
      changes.length === 0 ? [] : `## ${unreleased}`,
      section(
        starred,
        changes.filter(isStarred).toSorted((one, other) => (one.text < other.text ? 1 : -1)),
      ),
      section(
        minor,
        others.filter(({ level }) => level !== 'patch'),
      ),
      section(
        patch,
        others.filter(({ level }) => level === 'patch'),
      ),
      inLanguageOnly(released, language),
    ),
    from: 'CHANGELOG.md',
  };
}

/** An unreleased change. */
interface Change {
  /** The kind of release: major, minor or patch. */
  readonly level: string;
  /** What changes, in both languages. */
  readonly text: string;
}

function unreleasedChanges(): readonly Change[] {
  const folder = join(repository, '.changeset');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .toSorted()
    .map((name) => {
      const [, level = '', text = ''] =
        /^---\n.*: (\w+)\n---\n+([^]*)$/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
      return { level, text };
    });
}

/** Paragraphs as one item of a list. */
function listItem(text: string): string {
  return `- ${text.replaceAll(/\n(?=.)/g, '\n  ')}`;
}
