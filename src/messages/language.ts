import type { Text } from '../facts';
import { badArgument } from '../plain/read/argument';

/** A language of the messages. */
export type Language = 'zh-CN' | 'en';

/** The text in one language. */
export function inLanguage(text: Text, language: Language): string {
  return language === 'en' ? text.en : text.zh;
}

/**
 * Refuses a value that is no language of the messages.
 *
 * @throws InvalidRequestError
 */
export function refuseOtherThanLanguage(language: unknown): void {
  if (language !== 'zh-CN' && language !== 'en')
    throw badArgument('language', 'unknown-value', 'one of "zh-CN", "en"', language);
}
