/** The languages of reports. */
export const languages = Object.freeze(['zh-CN', 'en'] as const);

/** A language of reports. */
export type Language = (typeof languages)[number];
