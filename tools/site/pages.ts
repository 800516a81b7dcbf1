import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/messages';
import { repository } from '../repository';
import { folderOf, type Page, type Part } from './page';
import { policyPage } from './policy-page';
import { rulePages } from './rule-pages';

/** A document of the repository that the site shows. */
interface Document {
  /** The file for each language. */
  readonly files: Readonly<Record<Language, string>>;
  /** The name of its page. */
  readonly name: string;
  readonly part: Part;
}

const same = (file: string): Document['files'] => ({ 'zh-CN': file, en: file });

const translated = (file: string): Document['files'] => ({ 'zh-CN': `${file}.zh-CN.md`, en: `${file}.md` });

const documents: readonly Document[] = [
  { name: 'index', part: 'guides', files: { 'zh-CN': 'README.zh-CN.md', en: 'README.md' } },
  { name: 'back-end', part: 'guides', files: translated('docs/back-end') },
  { name: 'supervision', part: 'guides', files: translated('docs/supervision') },
  { name: 'from-your-export', part: 'guides', files: translated('docs/from-your-export') },
  { name: 'forms', part: 'guides', files: translated('docs/forms') },
  { name: 'engines', part: 'guides', files: translated('docs/engines') },
  { name: 'glossary', part: 'reference', files: same('docs/glossary.md') },
  { name: 'migration', part: 'reference', files: same('docs/migration.md') },
  { name: 'changelog', part: 'reference', files: same('CHANGELOG.md') },
  { name: 'performance', part: 'reference', files: same('docs/performance.md') },
  { name: 'architecture', part: 'reference', files: same('docs/ARCHITECTURE.md') },
  { name: 'api', part: 'reference', files: same('docs/api-report.md') },
];

/** Every page of the site, in the order of the menu. */
export function pages(): readonly Page[] {
  return (['zh-CN', 'en'] as const).flatMap((language) => [
    ...documents.map((document) => documentPage(document, language)),
    ...rulePages(language),
    policyPage(language),
  ]);
}

function documentPage({ files, name, part }: Document, language: Language): Page {
  const from = files[language];
  const text = readFileSync(join(repository, from), 'utf8');
  const title = /^# (.*)$/m.exec(text)?.[1] ?? name;
  return { path: `${folderOf(language)}/${name}`, language, part, title, text: text.replace(/^# .*\n/m, ''), from };
}

/** The path of the page that shows a file of the repository in a language; undefined if none does. */
export function pageOf(file: string, language: Language): string | undefined {
  const folder = folderOf(language);
  const document = documents.find(({ files }) => Object.values(files).includes(file));
  if (document !== undefined) {
    const own = (Object.keys(document.files) as Language[]).find((each) => document.files[each] === file);
    return `${document.files[language] === file || own === undefined ? folder : folderOf(own)}/${document.name}`;
  }
  if (file === 'docs/interpretations.md') return `${folder}/rules/readings`;
  if (/^docs\/rules\/review-sheet(?:\.en)?\.html$/.test(file)) return `${folder}/review-sheet`;
  if (file === 'docs/rules/README.md') return `${folder}/rules/index`;
  const decision = /^docs\/rules\/(\w+)\.md$/.exec(file)?.[1];
  return decision === undefined ? undefined : `${folder}/rules/${decision}`;
}
