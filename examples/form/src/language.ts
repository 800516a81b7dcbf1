import type { Text } from 'yekuo';
import type { Language } from 'yekuo/messages';
import { ref } from 'vue';
import { pageTexts, type PageTexts } from './texts';

/** The language of the browser, until the user switches it. */
export const language = ref<Language>(navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');

/** A text of the library in the language of the page. */
export function inLanguage(text: Text): string {
  return language.value === 'en' ? text.en : text.zh;
}

/** The texts of the page itself. */
export function texts(): PageTexts {
  return pageTexts[language.value];
}
