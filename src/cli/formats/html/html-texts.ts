import type { Language } from '../../language';
import { chinese } from './html-texts-chinese';
import { english } from './html-texts-english';
import type { HtmlWords } from './html-words';

/** The texts of the page by language. */
export const htmlTexts: Readonly<Record<Language, HtmlWords>> = { en: english, 'zh-CN': chinese };
