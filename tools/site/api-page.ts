import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauses } from '../../src/policy';
import { decisionTitle, type Language } from '../../src/messages';
import { bookDecisions } from '../generate/book/book-decisions';
import { clausesOf } from '../generate/book/decision-page';
import { code } from '../generate/book/markdown';
import { repository } from '../repository';
import { chineseSummaries } from './api-summaries';
import { folderOf, type Page } from './page';

const from = 'docs/api-report.md';
const readmes = { 'zh-CN': 'README.zh-CN.md', en: 'README.md' } as const;

const words = {
  'zh-CN': {
    title: 'API参考',
    introduction:
      '各子路径的导出内容：先列出函数、类和其他值及其用途，再列出全部声明。声明中的类型和字段的说明写在代码里，为英文，编辑器悬停时显示。',
    declarations: '声明',
  },
  en: {
    title: 'API reference',
    introduction:
      'What each subpath exports: first the functions, classes and other values and what they are for, then every declaration. Types and their fields are described in the code, where editors show it.',
    declarations: 'Declarations',
  },
} as const;

/** The reference of the exports, from the API report. */
export function apiPage(language: Language): Page {
  const { title, introduction, declarations } = words[language];
  const purposes = purposesOf(language);
  const [, ...sections] = readFileSync(join(repository, from), 'utf8').split(/^## /m);
  const text = sections.map((section) => {
    const [name = ''] = section.split('\n', 1);
    const lines = section
      .split('\n')
      .slice(1)
      .map((line) => summaryIn(line, language))
      .join('\n')
      .replace(/```ts\n[^]*```/, (block) => `<details><summary>${declarations}</summary>\n\n${block}\n\n</details>`);
    return `## ${name}\n\n${purposes.get(name) ?? ''}\n${lines}`;
  });
  return {
    path: `${folderOf(language)}/api`,
    language,
    part: 'reference',
    title,
    text: [introduction, ...text].join('\n\n'),
    from,
  };
}

/** The descriptions of the subpaths, from the table of the README. */
function purposesOf(language: Language): ReadonlyMap<string, string> {
  const readme = readFileSync(join(repository, readmes[language]), 'utf8');
  const rows = [...readme.matchAll(/^\| `(yekuo[\w/-]*)` +\| (.*?) +\|$/gm)];
  return new Map(
    rows.map(([, name = '', purpose = '']) => [
      name,
      `${purpose.replace(/^./, (first) => first.toUpperCase())}${language === 'en' ? '.' : '。'}`,
    ]),
  );
}

function summaryIn(line: string, language: Language): string {
  const [, name] = /^- `(\w+)`: /.exec(line) ?? [];
  if (language === 'en' || name === undefined) return line;
  return `- ${code(name)}：${chineseSummary(name)}`;
}

/**
 * The Chinese description of an export.
 *
 * @throws Error for an export without one
 */
function chineseSummary(name: string): string {
  const decision = bookDecisions.find(({ id }) => id === name);
  if (decision !== undefined) {
    const sections = clausesOf(decision).map((clause) => clauses[clause].section);
    return `决策“${decisionTitle(decision.id, 'zh-CN')}”（${sections.join('、')}）。`;
  }
  const summary = chineseSummaries[name];
  if (summary !== undefined) return summary;
  const plain = /^safe([A-Z]\w*)$/.exec(name)?.[1]?.replace(/^./, (first) => first.toLowerCase());
  if (plain !== undefined && chineseSummaries[plain] !== undefined) {
    return `同 ${code(plain)}，但输入有误时在答案中列出问题，不抛出错误。`;
  }
  throw new Error(`no Chinese for ${name}: tools/site/api-summaries.ts`);
}
