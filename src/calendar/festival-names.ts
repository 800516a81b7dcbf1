import type { Festival } from './statutory-days';

/** The names of a festival. */
export interface FestivalName {
  /** The Chinese name. */
  readonly zh: string;
  /** The English name. */
  readonly en: string;
}

/**
 * The names of all festivals, in Chinese and English.
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
