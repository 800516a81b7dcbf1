import type { Facts, Text } from '../facts';
import { deepFreeze } from '../plain/deep-freeze';

/** A purpose of electricity in an applicant's words, with the facts that it settles at once. */
export interface Purpose {
  /** A stable name in camel case. */
  readonly id: string;
  /** The label for applicants. */
  readonly label: Text;
  /** The facts that follow from it. */
  readonly sets: Facts;
}

const business: Facts = {
  usage: 'industrialCommercial',
  siteType: 'ordinary',
  temporarySupply: false,
  residentialDistributionWorks: false,
  evChargingFacility: false,
};

/**
 * One question to ask first in place of several facts, with one tile per purpose. A later answer may differ from what a
 * tile set; the last answer counts.
 *
 * @example
 * purposes.find(({ id }) => id === 'irrigation').sets; // => { usage: 'irrigation' }
 */
export const purposes: readonly Purpose[] = /* @__PURE__ */ deepFreeze<Purpose[]>([
  {
    id: 'home',
    label: { zh: '家里用电', en: 'My home' },
    sets: { usage: 'residential', batchApplication: false, residentialDistributionWorks: false },
  },
  {
    id: 'estate',
    label: { zh: '新建住宅小区', en: 'A new housing estate' },
    sets: { usage: 'residential', residentialDistributionWorks: true },
  },
  { id: 'business', label: { zh: '开店、办公、办厂', en: 'A shop, an office, a factory' }, sets: business },
  {
    id: 'charging',
    label: { zh: '充电站、换电站', en: 'Charging or battery swapping' },
    sets: { ...business, evChargingFacility: true },
  },
  {
    id: 'buildingSite',
    label: { zh: '工地、活动等临时用电', en: 'A building site or an event, for a time' },
    sets: { ...business, temporarySupply: true },
  },
  {
    id: 'baseStation',
    label: { zh: '通讯基站', en: 'A telecom base station' },
    sets: { ...business, siteType: 'telecomBaseStation' },
  },
  {
    id: 'fillingStation',
    label: { zh: '加油站', en: 'A filling station' },
    sets: { ...business, siteType: 'fillingStation' },
  },
  {
    id: 'farming',
    label: { zh: '农业生产', en: 'Farming' },
    sets: { usage: 'agriculturalProduction', temporarySupply: false },
  },
  { id: 'irrigation', label: { zh: '农田排灌', en: 'Irrigation' }, sets: { usage: 'irrigation' } },
  { id: 'other', label: { zh: '其他', en: 'Something else' }, sets: {} },
]);
