import type { Language } from '../../src/messages';

/** A page of the site, without the layout. */
export interface Page {
  /** Its path within the site, without extension, e.g. `zh/rules/supplyLine`. */
  readonly path: string;
  /** Its language. */
  readonly language: Language;
  /** Its part of the menu. */
  readonly part: Part;
  /** Its title. */
  readonly title: string;
  /** Its text in Markdown. Links refer to files of the repository. */
  readonly text: string;
  /** The file of the repository with its text; its links are relative to this file. */
  readonly from?: string;
  /** The decision that can be tried on it. */
  readonly decision?: string;
}

/** A part of the menu. */
export type Part = 'guides' | 'rules' | 'reference';

/** The folder of a language. */
export function folderOf(language: Language): 'zh' | 'en' {
  return language === 'en' ? 'en' : 'zh';
}

/** The texts of the frame around every page. */
export const frame = {
  'zh-CN': {
    site: 'yekuo 业扩报装规则',
    parts: { guides: '指南', rules: '规则手册', reference: '参考' },
    search: '搜索',
    nothing: '没有结果',
    other: 'English',
    menu: '目录',
    skip: '跳到正文',
    figures: '规则版本',
  },
  en: {
    site: 'yekuo: electricity-connection rules',
    parts: { guides: 'Guides', rules: 'Rule book', reference: 'Reference' },
    search: 'Search',
    nothing: 'Nothing found',
    other: '中文',
    menu: 'Contents',
    skip: 'Skip to the text',
    figures: 'Rules version',
  },
} as const;
