import type { Language } from '../messages';

/** Says what a value has to be. Set on every schema, so that neither the locale of zod nor that of the host shows. */
export function issueText(expected: string, language: Language = 'en'): string {
  return language === 'en' ? `Expected ${expected}` : `应为${expected}`;
}

/** Says which keys an object may not have. */
export function unknownKeysText(keys: readonly string[], language: Language = 'en'): string {
  const list = keys.map((key) => JSON.stringify(key));
  return language === 'en' ? `Unknown: ${list.join(', ')}` : `没有这一项：${list.join('、')}`;
}

/** Says that an answer is still needed. */
export function requiredText(language: Language): string {
  return language === 'en' ? 'Required' : '必须填写';
}
