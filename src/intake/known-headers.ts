import { vocabulary, type FactName } from '../facts';
import { factHeaders } from '../facts/synonyms';
import { factNames } from '../facts/fact-names';
import { deepFreeze } from '../plain/deep-freeze';
import { stageWords } from './known-words';
import type { NumberUnit } from './mapping';
import { unitNamed } from '../facts/read-number';
import { readPath } from './record-path';
import { wordLists } from '../plain/word-lists';
import { wordKey } from '../plain/word-key';

/** Normalises a header for comparison: a date is called 日期 or 时间. */
export function headerKey(header: string): string {
  return wordKey(header).replace(/日期$/, '时间');
}

/** Headers of columns that certainly mean a field of the record. */
const fieldHeaders: Readonly<Record<string, readonly string[]>> = /* @__PURE__ */ wordLists({
  id: '工单编号 申请编号 业务编号 工单号 流程编号 process_id app_no caseId',
  station: '供电所 供电单位 供电站',
  handler: '经办人 客户经理 受理人员',
  'intake.appliedAt': '申请时间 appliedAt',
  'intake.enteredAt': '录入时间 系统录入时间 enteredAt',
  'intake.phoneEndedAt': '挂机时间 来电结束时间',
  'intake.dispatchedAt': '派单时间 派工时间',
  'intake.accepted': '是否受理',
  'intake.presented': '已提供资料 提交资料',
  'intake.demanded': '要求资料 收取资料',
  'supplyPlan.mode': '答复方式',
  'supplyPlan.repliedOn': '方案答复时间 供电方案答复时间 答复供电方案时间',
  'supplyPlan.internalApprovals': '内部审批次数',
  customerWorksPlannedOn: '客户工程计划完成时间',
  customerWorksCompletedOn: '客户工程完成时间 客户工程完工时间',
  boundary: '投资界面',
  supplyLine: '接入线路',
  'labels.smallMicroEnterprise': '小微企业 小微企业标志',
  'labels.threeZerosEnterprise': '三零服务小微企业 三零服务',
  'labels.threeSavingsEnterprise': '三省服务企业 三省服务',
  'labels.redLineInvestment': '投资到红线 投资至红线',
  agency: '代办范围',
  responsiblePersons: '项目负责人数',
  'outage.plan': '停电计划',
  'outage.intendedOn': '意向接电时间',
  'outage.scheduledOn': '计划接电时间 计划停电时间',
  connectedOn: '送电时间 接电时间',
});

/** A header that may mean a field, but not certainly. */
export interface UnsureHeader {
  readonly to: string;
  /** Why it is not certain. */
  readonly why: 'severalMeanings' | 'onlyPart';
}

/** Headers that only a proposal uses, for a person to decide. */
export const unsureHeaders: Readonly<Record<string, UnsureHeader>> = /* @__PURE__ */ deepFreeze({
  受理时间: { to: 'intake.appliedAt', why: 'severalMeanings' },
  正式受理时间: { to: 'intake.appliedAt', why: 'severalMeanings' },
  ZSSLRQ: { to: 'intake.appliedAt', why: 'severalMeanings' },
  业务受理时间: { to: 'intake.appliedAt', why: 'severalMeanings' },
  户号: { to: 'id', why: 'severalMeanings' },
  运行容量: { to: 'appliedCapacityKva', why: 'severalMeanings' },
  run_cap: { to: 'appliedCapacityKva', why: 'severalMeanings' },
  增减容量: { to: 'appliedCapacityKva', why: 'onlyPart' },
  ZJRL: { to: 'appliedCapacityKva', why: 'onlyPart' },
  容量: { to: 'appliedCapacityKva', why: 'severalMeanings' },
  电压: { to: 'voltageLevel', why: 'severalMeanings' },
  设计审查时间: { to: 'reviews[designReview].opinions[0].issuedOn', why: 'severalMeanings' },
  中间检查时间: { to: 'reviews[interimInspection].opinions[0].issuedOn', why: 'severalMeanings' },
  竣工报验时间: { to: 'stages[meterConnection].startedOn', why: 'severalMeanings' },
  竣工验收时间: { to: 'reviews[completionAcceptance].opinions[0].issuedOn', why: 'severalMeanings' },
  装表时间: { to: 'stages[meterConnection].completedOn', why: 'onlyPart' },
  完成时间: { to: 'connectedOn', why: 'severalMeanings' },
  渠道: { to: 'intakeChannel', why: 'severalMeanings' },
  园区: { to: 'parkLevel', why: 'severalMeanings' },
  电源类型: { to: 'singleSource', why: 'severalMeanings' },
  小微: { to: 'labels.smallMicroEnterprise', why: 'severalMeanings' },
  是否小微: { to: 'labels.smallMicroEnterprise', why: 'severalMeanings' },
});

/** The target of a header that is known without a mapping. */
export interface KnownHeader {
  readonly to: string;
  readonly unit?: NumberUnit;
}

/** The dates of a stage, under the usual headers of tables with one row per case. */
const stageDates: Readonly<Record<string, readonly string[]>> = /* @__PURE__ */ wordLists({
  startedOn: '开始时间',
  completedOn: '完成时间 结束时间',
});

function stageHeaders(): readonly (readonly [header: string, path: string])[] {
  return Object.entries(stageWords).flatMap(([stage, zh]) =>
    Object.entries(stageDates).flatMap(([field, endings]) =>
      endings.map((ending) => [`${zh}${ending}`, `stages[${stage}].${field}`] as const),
    ),
  );
}

/** All headers that are certain, by their normalised form. */
export function knownHeaders(): ReadonlyMap<string, string> {
  const names = Object.keys(vocabulary) as readonly FactName[]; // its own keys
  const facts = names.flatMap((fact) => {
    const { zh, en } = factNames[fact];
    return [fact, `facts.${fact}`, zh, en, ...(factHeaders[fact] ?? [])].map((header) => [header, fact] as const);
  });
  const fields = Object.entries(fieldHeaders).flatMap(([path, headers]) =>
    [path, ...headers].map((header) => [header, path] as const),
  );
  return new Map([...facts, ...fields, ...stageHeaders()].map(([header, to]) => [headerKey(header), to]));
}

/** No known header is as long: longer ones are not searched for brackets and marks. */
export const longestHeader = 200;

/** The meaning of a header by itself; a unit at its end is part of it. */
export function knownHeader(header: string, headers: ReadonlyMap<string, string>): KnownHeader | undefined {
  if (header.length > longestHeader) return undefined;
  const whole = headers.get(headerKey(header));
  if (whole !== undefined) return { to: whole };
  // A path is its own name.
  if (/[.[]/.test(header) && !('accepted' in readPath(header))) return { to: header };
  for (const asking of [/^是否/, /^是否(?:为|有|属于)/]) {
    const answered = asking.test(header) ? headers.get(headerKey(header.replace(asking, ''))) : undefined;
    if (answered !== undefined && isYesOrNo(answered)) return { to: answered };
  }
  const [, name = '', written = ''] =
    /^(.+?)[\s/(（[]*(?:单位[:：])?([万千]*[瓦伏安元%％]+|[a-zａ-ｚ]+)\s*[)）\]]?$/i.exec(header) ?? [];
  const unit = unitNamed(written);
  const to = headers.get(headerKey(name));
  return unit === undefined || to === undefined ? undefined : { to, unit };
}

function isYesOrNo(path: string): boolean {
  const target = readPath(path);
  return !('accepted' in target) && !target.isList && target.leaf.kind === 'boolean';
}
