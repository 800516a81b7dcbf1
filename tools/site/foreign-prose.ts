import type { Language } from '../../src/messages';

/**
 * The tags between blocks of text. Cells, items and headings are separate blocks, so that every sentence is examined.
 */
const blockTags = /<\/?(?:p|li|ul|ol|h[1-6]|t[dhr]|table|div|section|nav|main|header|footer|summary)\b[^>]*>/;

/** Texts that are the same in every language: names of products, and the sections of the policy. */
const names =
  /React Hook Form|TanStack Form|Element Plus|Ant Design|Standard Schema|[一二三四五六七八九]·[一二三四五六七八九]是|[一二三四]\([一二三四五六七八九]\)\d/g;

/**
 * The blocks of prose on a page that are not in the language of the page. Code, addresses and text marked with another
 * language are left out; a block of one or two words is not judged.
 *
 * @example
 * foreignProse('<main><p>The whole sentence is English.</p></main>', 'zh-CN').length; // => 1
 */
export function foreignProse(html: string, language: Language): readonly string[] {
  return proseBlocks(html).filter((block) => isForeign(block.replaceAll(names, ' '), language));
}

/** The text of a page, block by block, without code. */
export function proseBlocks(html: string): readonly string[] {
  const main = /<main[^>]*>([^]*)<\/main>/.exec(html)?.[1] ?? html;
  return main
    .replaceAll(/<(pre|code|script|style|yekuo-rule)\b[^]*?<\/\1>|<span lang=[^]*?<\/span>/g, ' ')
    .split(blockTags)
    .map((block) =>
      block
        .replaceAll(/<[^>]*>|&\w+;|https?:\S+/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
}

/** Whether a block has more words of the other language than its own. A Chinese word counts as two characters. */
function isForeign(block: string, language: Language): boolean {
  const chinese = (block.match(/\p{Script=Han}/gu)?.length ?? 0) / 2;
  const english = block.match(/(?<![\w.-])[A-Za-z][a-z]+(?![\w-]*[_A-Z/])/g)?.length ?? 0;
  return language === 'en' ? chinese >= 3 && chinese > english : english >= 3 && english > chinese;
}
