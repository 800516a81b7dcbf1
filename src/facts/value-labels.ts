import type { NumberFact, OneOfFact } from '../engine';
import { deepFreeze } from '../plain/deep-freeze';
import type { Text } from './text';
import type { FactName, vocabulary } from './vocabulary';

type V = typeof vocabulary;

/** The labels of the values of every fact with a fixed list of values. */
export type FactValueLabels = {
  readonly [Name in FactName as V[Name] extends OneOfFact ? Name : never]: Readonly<
    Record<V[Name] extends OneOfFact ? V[Name]['values'][number] : never, Text>
  >;
};

/** The unit of a fact. */
export type FactUnit = {
  [Name in FactName]: V[Name] extends Pick<NumberFact, 'unit'> & Readonly<Record<'unit', infer Unit extends string>>
    ? Unit
    : never;
}[FactName];

/**
 * The labels of the units.
 *
 * @example
 * unitLabels.kW; // => { zh: '千瓦', en: 'kW' }
 */
export const unitLabels: Readonly<Record<FactUnit, Text>> = /* @__PURE__ */ deepFreeze({
  kW: { zh: '千瓦', en: 'kW' },
  kVA: { zh: '千伏安', en: 'kVA' },
});

/**
 * The labels of true and false, for every fact of kind boolean.
 *
 * @example
 * booleanLabels.true; // => { zh: '是', en: 'yes' }
 */
export const booleanLabels: Readonly<Record<'true' | 'false', Text>> = /* @__PURE__ */ deepFreeze({
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
});

/** The labels of the voltage levels, for the supply and for the supporting works. */
const voltages = {
  '220V': { zh: '220伏', en: '220 V' },
  '380V': { zh: '380伏', en: '380 V' },
  '10kV': { zh: '10千伏', en: '10 kV' },
  '35kV': { zh: '35千伏', en: '35 kV' },
  '110kV': { zh: '110千伏', en: '110 kV' },
  '220kV': { zh: '220千伏', en: '220 kV' },
} as const;

/** In a separate file, since code that only reads values does not need the labels and help texts of facts. */
export const factValueLabels: FactValueLabels = /* @__PURE__ */ deepFreeze<FactValueLabels>({
  voltageLevel: voltages,
  applicationType: {
    newInstallation: { zh: '新装', en: 'new installation' },
    capacityIncrease: { zh: '增容', en: 'capacity increase' },
  },
  usage: {
    residential: { zh: '居民生活', en: 'residential' },
    industrialCommercial: { zh: '工商业', en: 'industrial or commercial' },
    agriculturalProduction: { zh: '农业生产', en: 'agricultural production' },
    irrigation: { zh: '农业排灌', en: 'irrigation' },
    nonResidentialLighting: { zh: '非居民照明', en: 'non-residential lighting' },
    other: { zh: '其他', en: 'other' },
  },
  siteType: {
    ordinary: { zh: '一般场所', en: 'ordinary site' },
    telecomBaseStation: { zh: '通讯基站', en: 'telecom base station' },
    fillingStation: { zh: '加油站', en: 'filling station' },
  },
  ownership: {
    independent: { zh: '独立单位', en: 'independent' },
    stateOwned: { zh: '国有企业', en: 'state-owned enterprise' },
    stateOwnedSubsidiary: {
      zh: '国有企业的子公司或分公司',
      en: 'subsidiary or branch of a state-owned enterprise',
    },
    chainGroup: { zh: '连锁集团总部', en: 'parent company of a chain group' },
    chainGroupMember: { zh: '连锁集团的子公司或分公司', en: 'subsidiary or branch of a chain group' },
  },
  parkLevel: {
    none: { zh: '不在园区', en: 'not in a park' },
    belowProvincial: { zh: '省级以下园区', en: 'park below provincial level' },
    provincial: { zh: '省级园区', en: 'provincial park' },
    national: { zh: '国家级园区', en: 'national park' },
  },
  residentialSupply: {
    none: { zh: '不属于以上形式', en: 'none of these forms' },
    scatteredDirect: { zh: '零星直供', en: 'directly supplied single homes' },
    meteredPerHousehold: { zh: '一户一表小区', en: 'estate metered per household' },
    sharedMeter: { zh: '合表小区', en: 'estate with a shared meter' },
  },
  worksVoltageLevel: voltages,
  worksType: {
    lineTap: { zh: '线路T接', en: 'line tap' },
    overheadLine: { zh: '架空线路', en: 'overhead line' },
    ringMainUnit: { zh: '环网柜', en: 'ring main unit' },
    branchBox: { zh: '分支箱', en: 'branch box' },
    switchingStation: { zh: '开闭所', en: 'switching station' },
    cableLine: { zh: '电缆线路', en: 'cable line' },
    substationBay: { zh: '变电站间隔', en: 'substation bay' },
    other: { zh: '其他', en: 'other' },
  },
  worksNature: { new: { zh: '新建', en: 'new' }, rebuild: { zh: '改建', en: 'rebuild' } },
  intakeChannel: {
    businessHall: { zh: '营业厅', en: 'business hall' },
    online: { zh: '线上', en: 'online' },
    phone: { zh: '电话', en: 'telephone' },
    other: { zh: '其他渠道', en: 'another channel' },
  },
});
