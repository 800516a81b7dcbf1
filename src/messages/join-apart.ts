import type { Language } from './language';

/** The separators of the items of a list, from the weakest to the strongest. */
const separators: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['、', '，', '；', '｜'],
  en: [', ', '; ', ' | ', ' || '],
};

/** The level of a list that contains lists itself. */
export type Level = 'items' | 'parts' | 'statements';

const weakest: Readonly<Record<Language, Readonly<Record<Level, number>>>> = {
  'zh-CN': { items: 0, parts: 1, statements: 2 },
  en: { items: 0, parts: 0, statements: 1 },
};

/** Joins texts by the weakest separator that none of them contains, so that nested lists can be distinguished. */
export function joinApart(texts: readonly string[], level: Level, language: Language): string {
  const all = separators[language];
  const open = all.slice(weakest[language][level]);
  const between = open.find((each) => texts.every((text) => !text.includes(each)));
  return texts.join(between ?? all[all.length - 1]);
}
