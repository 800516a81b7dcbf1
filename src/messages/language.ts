import type { Text } from '../facts';

/** A language of the messages. */
export type Language = 'zh-CN' | 'en';

/** The text in one language. */
export function inLanguage(text: Text, language: Language): string {
  return language === 'en' ? text.en : text.zh;
}
