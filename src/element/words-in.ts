import type { Language } from '../messages/language';
import { words as english } from './en/texts';
import type { Words } from './words';
import { words as chinese } from './zh-cn/texts';

/** The texts of a language. A build for one language contains only one of the two. */
export function wordsIn(language: Language): Words {
  return language === 'en' ? english : chinese;
}
