import type { Language } from '../../src/messages';

/** The mark before the Chinese part of a text; the English part is above it. */
const chineseMark = '中文：';

/** The Chinese headings for those of the release tool and the changelog. A version is the same in both. */
const chineseHeadings: Readonly<Record<string, string>> = {
  'Major Changes': '不兼容的变更',
  'Minor Changes': '新增',
  'Patch Changes': '修正',
  'How to read it': '如何阅读',
};

/**
 * The part of a text in both languages that is in one of them. A Chinese part begins with a mark and ends at the next
 * item of a list or the next heading. A heading in both languages has a dot between them.
 *
 * @example
 * inLanguageOnly('- Faster.\n\n  中文：更快。\n', 'zh-CN'); // => '- 更快。'
 */
export function inLanguageOnly(text: string, language: Language): string {
  const kept: string[] = [];
  let isChinese = false;
  for (const line of text.split('\n')) {
    const starts = line.trimStart().startsWith(chineseMark);
    if (starts) isChinese = true;
    else if (/^(?:- |#)/.test(line)) isChinese = false;
    if (line.startsWith('#')) kept.push(heading(line, language));
    else if (starts && language === 'zh-CN') kept.push(line.replace(/^ {2}/, '- ').replace(chineseMark, ''));
    else if (line.trim() === '' || isChinese === (language === 'zh-CN')) kept.push(line);
  }
  return kept
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function heading(line: string, language: Language): string {
  const [, level = '', text = ''] = /^(#+) (.*)$/.exec(line) ?? [];
  const [english = '', chinese] = text.split(' · ');
  return `${level} ${language === 'en' ? english : (chinese ?? chineseHeadings[text] ?? text)}`;
}
