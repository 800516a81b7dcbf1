import type { Festival } from './statutory-days';

/** What a festival is called. */
export interface FestivalName {
  /** In Chinese. */
  readonly zh: string;
  /** In English. */
  readonly en: string;
}

/**
 * The names of the festivals, in Chinese and English.
 *
 * @example
 * festivalNames.midAutumn // => { zh: '中秋节', en: 'Mid-Autumn Festival' }
 */
export const festivalNames: Readonly<Record<Festival, FestivalName>> = /* @__PURE__ */ (() =>
  Object.freeze({
    newYear: Object.freeze({ zh: '元旦', en: "New Year's Day" }),
    springFestival: Object.freeze({ zh: '春节', en: 'Spring Festival' }),
    qingming: Object.freeze({ zh: '清明节', en: 'Qingming Festival' }),
    labourDay: Object.freeze({ zh: '劳动节', en: 'Labour Day' }),
    dragonBoat: Object.freeze({ zh: '端午节', en: 'Dragon Boat Festival' }),
    midAutumn: Object.freeze({ zh: '中秋节', en: 'Mid-Autumn Festival' }),
    nationalDay: Object.freeze({ zh: '国庆节', en: 'National Day' }),
  }))();
