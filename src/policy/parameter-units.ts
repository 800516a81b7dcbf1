import { deepFreeze } from '../plain/deep-freeze';
import type { BilingualText } from './bilingual-text';

/** The unit of a parameter. */
export type ParameterUnit =
  'kW' | 'kVA' | 'share' | 'timesLimit' | 'workingDays' | 'minutes' | 'months' | 'hoursPerYear';

/**
 * The names of the units. A share lies between 0 and 1; `timesLimit` is elapsed time divided by the limit.
 *
 * @example
 * parameterUnits.workingDays.en; // => 'working days'
 */
export const parameterUnits: Readonly<Record<ParameterUnit, BilingualText>> = /* @__PURE__ */ deepFreeze({
  kW: { zh: '千瓦', en: 'kW' },
  kVA: { zh: '千伏安', en: 'kVA' },
  share: { zh: '比例', en: 'share' },
  timesLimit: { zh: '时限倍数', en: 'times the limit' },
  workingDays: { zh: '个工作日', en: 'working days' },
  minutes: { zh: '分钟', en: 'minutes' },
  months: { zh: '个月', en: 'calendar months' },
  hoursPerYear: { zh: '小时/年', en: 'hours per year' },
});
