import type { Text } from '../../facts';
import { azure } from './azure';
import { baseline } from './baseline';
import { csv } from './csv';
import { github } from './github';
import { gitlab } from './gitlab';
import { json } from './json';
import { junit } from './junit';
import { ndjson } from './ndjson';
import type { Format } from './report';
import { sarif } from './sarif';
import { text } from './text';

const formats = Object.freeze({
  text,
  json,
  ndjson,
  sarif,
  junit,
  github,
  gitlab,
  azure,
  csv,
} satisfies Record<string, Format>);

/** The name of a format. */
export type FormatName = keyof typeof formats | 'html';

/** The name of a format of reports, or of that of a baseline, which has an option of its own. */
export type ReportFormatName = FormatName | 'baseline';

/** A format by its name. The page is loaded where it is asked for, so that the program starts sooner. */
export async function formatNamed(name: ReportFormatName): Promise<Format> {
  if (name === 'html') return (await import('./html/html')).html;
  return name === 'baseline' ? baseline : formats[name];
}

/** The names of the formats. */
export const formatNames = [...Object.keys(formats), 'html'] as readonly FormatName[]; // its own keys

/** The purpose of each format. */
export const formatTexts: Readonly<Record<FormatName, Text>> = {
  text: { en: 'for people at a terminal', zh: '供终端阅读' },
  json: { en: 'one object with everything, for programs', zh: '一个完整的 JSON 对象，供程序读取' },
  ndjson: { en: 'one object per line, for streams', zh: '每行一个 JSON 对象，供流式处理' },
  sarif: { en: 'SARIF 2.1.0, for code scanning', zh: 'SARIF 2.1.0，供代码扫描平台' },
  junit: { en: 'JUnit XML, for test reports of CI systems', zh: 'JUnit XML，供持续集成的测试报告' },
  github: { en: 'annotations of GitHub Actions', zh: 'GitHub Actions 注解' },
  gitlab: { en: 'code quality report of GitLab', zh: 'GitLab 代码质量报告' },
  azure: { en: 'issues of Azure Pipelines', zh: 'Azure Pipelines 问题' },
  csv: { en: 'a table for spreadsheets', zh: '表格，供电子表格软件打开' },
  html: { en: 'a page to share and to print', zh: '网页，可转交和打印' },
};
