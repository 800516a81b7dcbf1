import { lowVoltage, vocabulary, type Text } from '../facts';
import { booleanWords, valueWords } from '../facts/value-words';
import { deepFreeze } from '../plain/deep-freeze';
import { hasOwn } from '../plain/has-own';
import type { Assignment, WordMeaning } from './mapping';
import type { Leaf } from './record-fields';
import { wordKey } from '../plain/word-key';

/** What the stages are called. */
export const stageWords: Readonly<Record<string, Text>> = /* @__PURE__ */ deepFreeze({
  application: { zh: '用电申请', en: 'application' },
  supplyPlanReply: { zh: '供电方案答复', en: 'supply plan reply' },
  customerExternalWorks: { zh: '客户外部工程', en: "customer's external works" },
  meterConnection: { zh: '装表接电', en: 'meter connection' },
});

/** What the values of fields are called that are no facts. */
const fieldWords: Readonly<Record<string, Text>> = /* @__PURE__ */ deepFreeze({
  designReview: { zh: '设计审查', en: 'design review' },
  interimInspection: { zh: '中间检查', en: 'interim inspection' },
  completionAcceptance: { zh: '竣工验收', en: 'completion acceptance' },
  handoverAcceptance: { zh: '移交验收', en: 'handover acceptance' },
  gridRelatedEquipment: { zh: '涉网设备', en: 'grid-related equipment' },
  securityPowerSupply: { zh: '保安电源', en: 'security power supply' },
  allElectricalEquipment: { zh: '全部电气设备', en: 'all electrical equipment' },
  civilWorks: { zh: '土建部分', en: 'civil works' },
  notRequired: { zh: '不需要答复', en: 'not required' },
  transitionalPlan: { zh: '过渡方案', en: 'transitional plan' },
  onSite: { zh: '现场答复', en: 'on site' },
  automatic: { zh: '系统自动答复', en: 'automatic' },
  jointPreparation: { zh: '会同编制', en: 'joint preparation' },
  planningRedLine: { zh: '规划红线', en: 'planning red line' },
  meterBox: { zh: '表箱', en: 'meter box' },
  gridConnectionPoint: { zh: '公共电网连接点', en: 'grid connection point' },
  publicLine: { zh: '公用线路', en: 'public line' },
  dedicatedLine: { zh: '专线', en: 'dedicated line' },
  onDemand: { zh: '随报随接', en: 'on demand' },
  daily: { zh: '日计划', en: 'daily' },
  weekly: { zh: '周计划', en: 'weekly' },
  biweekly: { zh: '双周计划', en: 'biweekly' },
  monthly: { zh: '月计划', en: 'monthly' },
  internal: { zh: '代办内部事项', en: 'internal' },
  internalAndExternal: { zh: '代办内外部事项', en: 'internal and external' },
  annualCostPlan: { zh: '年度成本计划', en: 'annual cost plan' },
  projectPackage: { zh: '项目包', en: 'project package' },
  annualInvestmentPlan: { zh: '年度投资计划', en: 'annual investment plan' },
  annualComprehensivePlan: { zh: '年度综合计划', en: 'annual comprehensive plan' },
  utility: { zh: '供电企业', en: 'utility' },
  customer: { zh: '客户', en: 'customer' },
  authority: { zh: '政府部门', en: 'authority' },
  forceMajeure: { zh: '不可抗力', en: 'force majeure' },
});

const low: readonly string[] = lowVoltage.values;
const high: readonly string[] = vocabulary.voltageLevel.values.filter((value) => !low.includes(value));
const notHomes = vocabulary.usage.values.filter((value) => value !== 'residential');

/** What the names of applications say that export systems give, as seen in public sources. */
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

/** The words that a value is known by without a mapping, each with what it means. */
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

function fieldWordsFor(value: string): readonly string[] {
  const label = hasOwn(fieldWords, value)
    ? fieldWords[value]
    : hasOwn(stageWords, value)
      ? stageWords[value]
      : undefined;
  return label === undefined ? [value] : [value, label.zh, label.en];
}

/** Words by the keys that they are compared by. */
export function byKey(words: ReadonlyMap<string, WordMeaning>): ReadonlyMap<string, WordMeaning> {
  return new Map([...words].map(([word, meaning]) => [wordKey(word), meaning]));
}
