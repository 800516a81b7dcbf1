import type { OptionValues } from '../plain/read/other-options';

/** The language of texts. */
export const languageOption: OptionValues = /* @__PURE__ */ Object.freeze([
  'unknown-value',
  '"zh-CN" or "en"',
  (value: unknown) => value === 'zh-CN' || value === 'en',
] as const);
