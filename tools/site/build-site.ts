import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { buildRuleElement } from '../build/rule-element';
import type { Language } from '../../src/messages';
import { reviewSheetParts } from '../generate/book/review-sheet';
import { repository } from '../repository';
import { contentSecurityPolicy, layOut } from './layout';
import { render } from './markdown';
import { folderOf } from './page';
import { pages } from './pages';
import { comparedPolicies } from './policies';
import { searchIndex } from './search-index';

const ours = join(repository, 'docs/site');

/** Builds the site: pages in both languages, an index for the search of each, the scripts and the style. */
export async function buildSite(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const all = pages();
  const rendered = all.map((page) => [page, render(page)] as const);
  for (const [page, { html }] of rendered) put(`${page.path}.html`, layOut(page, html, all));
  for (const language of ['zh-CN', 'en'] as const) {
    const own = rendered.filter(([page]) => page.language === language);
    const index = searchIndex(own.map(([page, { sections }]) => [page, sections]));
    put(`assets/search-${folderOf(language)}.json`, index);
    put(`assets/${folderOf(language)}-rule.js`, ruleScript(language));
    for (const [path, content] of reviewFiles(language)) put(path, content);
  }
  put('assets/policies.js', `export const policies = ${JSON.stringify(comparedPolicies)};\n`);
  put('index.html', front);
  cpSync(join(repository, 'docs/images'), join(folder, 'assets/images'), { recursive: true });
  cpSync(join(ours, 'site.css'), join(folder, 'assets/site.css'));
  await buildRuleElement(join(folder, 'assets/element'));
  await build({
    entryPoints: [join(ours, 'site.ts')],
    outfile: join(folder, 'assets/site.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
}

/** The review sheet, with a separate style sheet, as the content security policy requires. */
function reviewFiles(language: Language): readonly (readonly [path: string, content: string])[] {
  const folder = folderOf(language);
  const { style, withHead } = reviewSheetParts(language);
  const links = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../assets/review-${folder}.css">`;
  return [
    [`assets/review-${folder}.css`, style],
    [`${folder}/review-sheet.html`, withHead(links)],
  ];
}

/** Defines the element with the example policies for comparison. */
function ruleScript(language: Language): string {
  return `import { defineRuleElement } from './element/${language}.js';
import { policies } from './policies.js';
defineRuleElement();
for (const element of document.querySelectorAll('yekuo-rule')) element.policies = policies;
`;
}

/** Redirects to the Chinese pages. The page has no script, so it does not depend on the language of the browser. */
const front = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>yekuo</title><meta http-equiv="refresh" content="0; url=zh/index.html"></head>
<body><a href="zh/index.html">中文</a> <a href="en/index.html" lang="en">English</a></body></html>
`;
