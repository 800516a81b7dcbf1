import { english } from './en/texts';
import type { Language } from './language';
import type { Texts } from './texts';
import { chinese } from './zh-cn/texts';

/** Every text of a language. */
export function textsIn(language: Language): Texts {
  return language === 'en' ? english : chinese;
}
