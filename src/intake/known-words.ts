import { vocabulary } from '../facts';
import { booleanWords, valueWords } from '../facts/value-words';
import { deepFreeze } from '../plain/deep-freeze';
import { hasOwn } from '../plain/has-own';
import type { Assignment, WordMeaning } from './mapping';
import type { Leaf } from './record-fields';
import { wordKey } from '../plain/word-key';

/** The Chinese names of the stages. */
export const stageWords: Readonly<Record<string, string>> = /* @__PURE__ */ deepFreeze({
  application: '用电申请',
  supplyPlanReply: '供电方案答复',
  customerExternalWorks: '客户外部工程',
  meterConnection: '装表接电',
});

/** The Chinese names of the values of other fields that are not facts. */
const fieldWords: Readonly<Record<string, string>> = /* @__PURE__ */ deepFreeze({
  designReview: '设计审查',
  interimInspection: '中间检查',
  completionAcceptance: '竣工验收',
  handoverAcceptance: '移交验收',
  gridRelatedEquipment: '涉网设备',
  securityPowerSupply: '保安电源',
  allElectricalEquipment: '全部电气设备',
  civilWorks: '土建部分',
  notRequired: '不需要答复',
  transitionalPlan: '过渡方案',
  onSite: '现场答复',
  automatic: '系统自动答复',
  jointPreparation: '会同编制',
  planningRedLine: '规划红线',
  meterBox: '表箱',
  gridConnectionPoint: '公共电网连接点',
  publicLine: '公用线路',
  dedicatedLine: '专线',
  onDemand: '随报随接',
  daily: '日计划',
  weekly: '周计划',
  biweekly: '双周计划',
  monthly: '月计划',
  internal: '代办内部事项',
  internalAndExternal: '代办内外部事项',
  annualCostPlan: '年度成本计划',
  projectPackage: '项目包',
  annualInvestmentPlan: '年度投资计划',
  annualComprehensivePlan: '年度综合计划',
  utility: '供电企业',
  customer: '客户',
  authority: '政府部门',
  forceMajeure: '不可抗力',
});

/** The voltages that are low: the values of `lowVoltage`, without the tests of the engine. */
export const low: readonly string[] = /* @__PURE__ */ Object.freeze(['220V', '380V']);
/** The voltages that are high. */
export const high: readonly string[] = vocabulary.voltageLevel.values.filter((value) => !low.includes(value));
/** Every usage except residential. */
export const notHomes: readonly string[] = vocabulary.usage.values.filter((value) => value !== 'residential');

/** Names of application types in exports of other systems, as seen in public sources. */
function applicationWords(): Readonly<Record<string, Assignment>> {
  const kinds = { 新装: 'newInstallation', 增容: 'capacityIncrease' } as const;
  const named = Object.entries(kinds).flatMap(([word, applicationType]): readonly [string, Assignment][] => [
    [`高压${word}`, { set: { applicationType }, holds: { voltageLevel: high } }],
    [`低压${word}`, { set: { applicationType }, holds: { voltageLevel: low } }],
    [`低压居民${word}`, { set: { applicationType, usage: 'residential' }, holds: { voltageLevel: low } }],
    [`低压非居民${word}`, { set: { applicationType }, holds: { voltageLevel: low, usage: notHomes } }],
  ]);
  return {
    ...Object.fromEntries(named),
    小区新装: { set: { applicationType: 'newInstallation' } },
    低压批量新装: { set: { applicationType: 'newInstallation', batchApplication: true }, holds: { voltageLevel: low } },
    高压装表临时用电: { set: { temporarySupply: true }, holds: { voltageLevel: high } },
    低压装表临时用电: { set: { temporarySupply: true }, holds: { voltageLevel: low } },
  };
}

/** The words for a value that are known without a mapping, each with its meaning. */
export function knownWords(leaf: Leaf): ReadonlyMap<string, WordMeaning> {
  const words = new Map<string, WordMeaning>();
  const add = (word: string, meaning: WordMeaning): void => {
    words.set(word, meaning);
  };
  const fact = leaf.fact ?? leaf.like;
  if (leaf.kind === 'boolean') booleanWords(fact).forEach(([word, value]) => add(word, value));
  for (const value of leaf.values ?? []) {
    const named = fact === undefined ? fieldWordsFor(value) : valueWords(fact, value);
    for (const word of named) add(word, value);
  }
  if (leaf.fact === 'voltageLevel') {
    add('高压', { holds: { voltageLevel: high } });
    add('低压', { holds: { voltageLevel: low } });
  }
  if (leaf.fact === 'applicationType') Object.entries(applicationWords()).forEach(([word, what]) => add(word, what));
  return words;
}

/** English names that differ from the codes, which are known anyway. */
const englishWords: Readonly<Record<string, string>> = /* @__PURE__ */ deepFreeze({
  customerExternalWorks: "customer's external works",
  gridRelatedEquipment: 'grid-related equipment',
});

function fieldWordsFor(value: string): readonly string[] {
  const words = [stageWords, fieldWords, englishWords].flatMap((all) => (hasOwn(all, value) ? all[value] : []) ?? []);
  return [value, ...words];
}

/** Makes a dictionary of normalised words. */
export function byKey(words: ReadonlyMap<string, WordMeaning>): ReadonlyMap<string, WordMeaning> {
  return new Map([...words].map(([word, meaning]) => [wordKey(word), meaning]));
}
