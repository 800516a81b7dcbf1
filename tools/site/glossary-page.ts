import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/messages';
import { repository } from '../repository';
import { inLanguageOnly } from './in-language-only';
import { folderOf, type Page } from './page';

const from = 'docs/glossary.md';
const titles = { 'zh-CN': '术语', en: 'Glossary' } as const;

/** The columns of the tables in the order for each language, by their index in the file. */
const columns = { 'zh-CN': [1, 0, 3, 4], en: [0, 1, 2, 4] } as const;

/** The Chinese headings of the columns that have English headings in the file. */
const chineseColumns: Readonly<Record<string, string>> = { English: '英文', 'in code': '代码中' };

/** The glossary: its tables show both languages, and the explanations one. */
export function glossaryPage(language: Language): Page {
  const glossary = readFileSync(join(repository, from), 'utf8').replace(/^# .*\n/, '');
  const parts = glossary.split(/((?:^\|.*\n)+)/m);
  const text = parts
    .map((part) => (part.startsWith('|') ? tableIn(part, language) : inLanguageOnly(part, language)))
    .join('\n\n');
  return { path: `${folderOf(language)}/glossary`, language, part: 'reference', title: titles[language], text, from };
}

function tableIn(table: string, language: Language): string {
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.split('|').slice(1, -1))
    .map((cells) => columns[language].map((place) => cells[place]?.trim() ?? ''));
  const [heading = [], ruler = [], ...terms] = rows;
  const named = [
    language === 'en' ? heading : heading.map((cell) => chineseColumns[cell] ?? cell),
    ruler,
    ...terms.map(([own = '', other = '', ...cells]) => [own, inOtherLanguage(other, language), ...cells]),
  ];
  return named.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function inOtherLanguage(term: string, language: Language): string {
  return `<span lang="${language === 'en' ? 'zh-CN' : 'en'}">${term}</span>`;
}
