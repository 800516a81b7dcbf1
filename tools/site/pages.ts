import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/messages';
import { performanceText, recordedRun } from '../bench/performance-page';
import { repository } from '../repository';
import { apiPage } from './api-page';
import { changelogPage } from './changelog-page';
import { glossaryPage } from './glossary-page';
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

const performanceFile = 'docs/performance.md';

/** The pages that are made for each language from a file of the repository. */
const composedFrom: Readonly<Record<string, string>> = {
  [performanceFile]: 'performance',
  'docs/glossary.md': 'glossary',
  'docs/api-report.md': 'api',
  'CHANGELOG.md': 'changelog',
};

const translated = (file: string): Document['files'] => ({ 'zh-CN': `${file}.zh-CN.md`, en: `${file}.md` });

const documents: readonly Document[] = [
  { name: 'index', part: 'guides', files: { 'zh-CN': 'README.zh-CN.md', en: 'README.md' } },
  { name: 'back-end', part: 'guides', files: translated('docs/back-end') },
  { name: 'supervision', part: 'guides', files: translated('docs/supervision') },
  { name: 'from-your-export', part: 'guides', files: translated('docs/from-your-export') },
  { name: 'forms', part: 'guides', files: translated('docs/forms') },
  { name: 'engines', part: 'guides', files: translated('docs/engines') },
  { name: 'migration', part: 'reference', files: translated('docs/migration') },
  { name: 'architecture', part: 'reference', files: translated('docs/ARCHITECTURE') },
];

/** Every page of the site, in the order of the menu. */
export function pages(): readonly Page[] {
  return (['zh-CN', 'en'] as const).flatMap((language) => [
    ...documents.map((document) => documentPage(document, language)),
    ...rulePages(language),
    policyPage(language),
    glossaryPage(language),
    performancePage(language),
    apiPage(language),
    changelogPage(language),
  ]);
}

function documentPage({ files, name, part }: Document, language: Language): Page {
  const from = files[language];
  const text = readFileSync(join(repository, from), 'utf8');
  const title = /^# (.*)$/m.exec(text)?.[1] ?? name;
  return { path: `${folderOf(language)}/${name}`, language, part, title, text: text.replace(/^# .*\n/m, ''), from };
}

/** The results of the last full run of the benchmark, in a language. */
function performancePage(language: Language): Page {
  const run = recordedRun(readFileSync(join(repository, performanceFile), 'utf8'));
  const [title = '', ...text] = performanceText(run, language).split('\n');
  const path = `${folderOf(language)}/performance`;
  return {
    path,
    language,
    part: 'reference',
    title: title.slice(2),
    text: withUnits(text.join('\n')),
    from: performanceFile,
  };
}

/** Keeps numbers and their units on one line. */
function withUnits(text: string): string {
  return text.replaceAll(/(\d) (?=(?:ns|µs|ms|s|kB|MB|×|%)(?![\w]))/g, '$1\u00a0');
}

/** The path of the page for a file of the repository in a language; undefined if there is none. */
export function pageOf(file: string, language: Language): string | undefined {
  const folder = folderOf(language);
  const document = documents.find(({ files }) => Object.values(files).includes(file));
  if (document !== undefined) {
    const own = (Object.keys(document.files) as Language[]).find((each) => document.files[each] === file);
    return `${document.files[language] === file || own === undefined ? folder : folderOf(own)}/${document.name}`;
  }
  const composed = composedFrom[file];
  if (composed !== undefined) return `${folder}/${composed}`;
  if (file === 'docs/interpretations.md') return `${folder}/rules/readings`;
  if (/^docs\/rules\/review-sheet(?:\.en)?\.html$/.test(file)) return `${folder}/review-sheet`;
  if (file === 'docs/rules/README.md') return `${folder}/rules/index`;
  const decision = /^docs\/rules\/(\w+)\.md$/.exec(file)?.[1];
  return decision === undefined ? undefined : `${folder}/rules/${decision}`;
}
