import { describe, expect, it } from 'vitest';
import MiniSearch from 'minisearch';
import { apiPage } from '../../tools/site/api-page';
import { chineseSummaries } from '../../tools/site/api-summaries';
import { foreignProse } from '../../tools/site/foreign-prose';
import { render } from '../../tools/site/markdown';
import { pages } from '../../tools/site/pages';
import { foundIn, searchIndex, searchOptions, type Searched } from '../../tools/site/search-index';

describe('pages of one language', () => {
  it('are distinguished from those of another, block by block', () => {
    const sentence =
      '<main><h1>性能</h1><p>本页的内容都是中文。</p><ul><li>The whole item is English.</li></ul></main>';
    expect(foreignProse(sentence, 'zh-CN')).toEqual(['The whole item is English.']);
    expect(foreignProse(sentence, 'en')).toEqual(['本页的内容都是中文。']);
  });

  it('may contain code, names and text marked as another language', () => {
    const names =
      '<p>React Hook Form、Element Plus</p><pre>// reads the whole file</pre><p><code>is one of them</code></p>';
    expect(foreignProse(`${names}<td><span lang="en">case, case record of them</span></td>`, 'zh-CN')).toEqual([]);
  });

  it('come in pairs', () => {
    const paths = pages().map(({ path }) => path);
    const below = (folder: string): readonly string[] =>
      paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length));
    expect(below('zh')).toEqual(below('en'));
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('the search', () => {
  const indexed = (language: 'zh-CN' | 'en'): MiniSearch<Searched> =>
    MiniSearch.loadJSON(
      searchIndex(
        pages()
          .filter((page) => page.language === language)
          .map((page) => [page, render(page).sections]),
      ),
      searchOptions,
    );
  const indexes = { 'zh-CN': indexed('zh-CN'), en: indexed('en') };

  it.each([
    ['zh-CN', '160千瓦', '小微企业认定'],
    ['zh-CN', '160 kW', '小微企业认定'],
    ['zh-CN', '１６０ｋＷ', '小微企业认定'],
    ['zh-CN', '8,000千伏安', '供电线路方式'],
    ['zh-CN', '办电要几天', '办电时限'],
    ['zh-CN', '充电桩', '投资至规划红线的条件'],
    ['zh-CN', '一证受理', '受理方式'],
    ['en', '160kW', 'Small or micro enterprise'],
    ['en', '8,000 kVA', 'Supply line'],
    ['en', 'charging pile', 'Eligibility for investment up to the red line'],
  ] as const)('%s finds for %s the page %s', (language, text, page) => {
    expect(foundIn(indexes[language], text).map((found) => found.page)).toContain(page);
  });
});

describe('the reference of the exports', () => {
  it('has a Chinese description for every export, and no other', () => {
    const text = apiPage('zh-CN').text;
    const listed = [...text.matchAll(/^- `(\w+)`：/gm)].map(([, name = '']) => name);
    expect(listed.length).toBeGreaterThan(150);
    expect(Object.keys(chineseSummaries).filter((name) => !listed.includes(name))).toEqual([]);
  });

  it('describes every subpath', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const sections = apiPage(language).text.split(/^## /m).slice(1);
      expect(sections.length).toBeGreaterThanOrEqual(20);
      expect(sections.filter((section) => !/^yekuo[\w/-]*\n+[^\n]{8,}/.test(section))).toEqual([]);
    }
  });
});
