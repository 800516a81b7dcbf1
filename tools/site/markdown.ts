import { posix } from 'node:path';
import MarkdownIt from 'markdown-it';
import { code, table } from '../generate/book/markdown';
import type { Page } from './page';
import { pageOf } from './pages';

/** A heading of a page, with the text below it. */
export interface Section {
  /** The anchor of the heading; empty for text above the first heading. */
  readonly anchor: string;
  /** The heading. */
  readonly heading: string;
  /** The words below it. */
  readonly text: string;
}

/** A page as HTML, and its parts for the search. */
export interface Rendered {
  /** The HTML of the text. */
  readonly html: string;
  /** Its sections in order. */
  readonly sections: readonly Section[];
}

/** Converts the text of a page to HTML. Headings get anchors; links to files that are not on the site are removed. */
export function render(page: Page): Rendered {
  const markdown = new MarkdownIt({ html: true });
  const tokens = markdown.parse(
    page.text.replaceAll(/```mermaid\n([^]*?)```/g, (_, graph: string) => edgesAsTable(graph, page)),
    {},
  );
  const sections: Section[] = [];
  let current = { anchor: '', heading: page.title, text: '' };
  const taken = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const heading = tokens[index + 1]?.content ?? '';
      const anchor = anchorFor(heading, taken);
      token.attrSet('id', anchor);
      sections.push(current);
      current = { anchor, heading: plainText(heading), text: '' };
    } else if (token.type === 'inline') {
      if (tokens[index - 1]?.type !== 'heading_open') current.text += ` ${plainText(token.content)}`;
      for (const child of token.children ?? []) {
        const target = child.type === 'link_open' ? child.attrGet('href') : null;
        if (target !== null) child.attrSet('href', addressOf(String(target), page));
        const picture = child.type === 'image' ? child.attrGet('src') : null;
        if (picture !== null) child.attrSet('src', pictureOf(String(picture), page));
      }
    }
  }
  sections.push(current);
  const html = markdown.renderer
    .render(tokens, markdown.options, {})
    .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll(/<th( [^>]*)?><\/th>/g, '<td></td>') // an empty heading is none
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll(/<a href="">(.*?)<\/a>/gs, '$1');
  return { html, sections: sections.filter(({ text, anchor }) => text.trim() !== '' || anchor !== '') };
}

const edgeHeadings = { 'zh-CN': ['层', '导入'], en: ['layer', 'imports'] } as const;

/** A graph as a table: pages load no program to draw graphs, and a table can be read aloud and searched. */
function edgesAsTable(graph: string, { language }: Page): string {
  const edges = [...graph.matchAll(/^\s*(\w+) --> (\w+)(?:\["(.*)"\])?$/gm)];
  const labels = new Map(edges.flatMap(([, , to = '', label]) => (label === undefined ? [] : [[to, label]])));
  const named = (layer: string): string => code(labels.get(layer) ?? layer);
  const rows = [...new Set(edges.map(([, from = '']) => from))].map((from) => [
    named(from),
    edges.flatMap(([, each, to = '']) => (each === from ? [named(to)] : [])).join(', '),
  ]);
  return table(edgeHeadings[language], rows);
}

/** The target of a link within the site; empty if the site has no such page. */
function addressOf(target: string, { from, language, path }: Page): string {
  if (/^(?:https?:|mailto:|#)/.test(target)) return target;
  const [file = '', anchor] = target.split('#');
  const origin = from ?? 'docs/rules/README.md'; // pages of the rule book use the links of the book in the repository
  const wanted = posix.normalize(posix.join(posix.dirname(origin), file));
  const clause = wanted === 'docs/rules/README.md' && anchor?.startsWith('clause-');
  const found = clause ? pageOf(wanted, language)?.replace(/index$/, 'clauses') : pageOf(wanted, language);
  if (found === undefined) return '';
  return `${posix.relative(posix.dirname(path), found)}.html${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The path of a picture of `docs/images` within the site. */
function pictureOf(source: string, { path }: Page): string {
  return posix.relative(posix.dirname(path), `assets/images/${posix.basename(source)}`);
}

/** The anchor of a heading, as GitHub names it. */
function anchorFor(heading: string, taken: Map<string, number>): string {
  const plain = plainText(heading)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
  const times = taken.get(plain) ?? 0;
  taken.set(plain, times + 1);
  return times === 0 ? plain : `${plain}-${times}`;
}

function plainText(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[`*]/g, '');
}
