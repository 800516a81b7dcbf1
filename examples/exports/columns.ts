/** The columns of an export, each with the path of its value in a case record. */
import type { CaseRecord } from '../../src/compliance';
import { factLabels, type FactName } from '../../src/facts';
import { knownWords } from '../../src/intake/known-words';
import type { Leaf } from '../../src/intake/record-fields';
import { readPath, type Step } from '../../src/intake/record-path';

/** A column of an export. */
export interface ExportColumn {
  readonly header: string;
  /** The path in the mapping. */
  readonly path: string;
}

const sections: Readonly<Record<string, string>> = {
  'stages[application]': '用电申请',
  'stages[supplyPlanReply]': '方案答复',
  'stages[customerExternalWorks]': '客户外部工程',
  'stages[meterConnection]': '装表接电',
  'reviews[designReview]': '设计审查',
  'reviews[interimInspection]': '中间检查',
  'reviews[completionAcceptance]': '竣工验收',
  'works[0]': '配套工程',
  'contractors[0]': '施工单位',
  'supplyPlan.constraint': '受限项目',
};

/** The fields of each section. */
const fields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  stages: { startedOn: '开始日期', completedOn: '完成日期', recordedOn: '登记日期' },
  reviews: {
    scope: '范围',
    passed: '通过',
    'opinions[0].issuedOn': '意见日期',
    'opinions[0].written': '书面意见',
    'opinions[0].itemsBeyondChecklist': '清单外意见数',
    'opinions[1].issuedOn': '再次意见日期',
    'opinions[1].written': '再次书面意见',
    'opinions[1].itemsBeyondChecklist': '再次清单外意见数',
  },
  works: {
    voltageLevel: '电压等级',
    type: '建设类型',
    nature: '建设性质',
    urgent: '紧急',
    startedOn: '开工日期',
    agreedOn: '约定完成日期',
    completedOn: '完工日期',
    funding: '资金渠道',
    contractSigned: '已签合同',
    leaderNamed: '挂牌督办',
  },
  contractors: { role: '类别', designatedBy: '指定方', affiliated: '关联', tendered: '经招标' },
  supplyPlan: {
    foundOn: '发现日期',
    filedOn: '备案日期',
    gridCaused: '电网原因',
    transitionalPlan: '过渡方案',
    upgradeStarted: '改造启动',
  },
};

const single: readonly ExportColumn[] = [
  { header: '申请编号', path: 'id' },
  { header: '申请时间', path: 'intake.appliedAt' },
  { header: '录入时间', path: 'intake.enteredAt' },
  { header: '申请渠道', path: 'intake.channel' },
  { header: '来电结束时间', path: 'intake.phoneEndedAt' },
  { header: '派单时间', path: 'intake.dispatchedAt' },
  { header: '是否受理', path: 'intake.accepted' },
  { header: '提交资料', path: 'intake.presented' },
  { header: '收取资料', path: 'intake.demanded' },
  { header: '共享资料', path: 'intake.availableBySharing' },
  { header: '咨询收取资料', path: 'consultation.demanded' },
  { header: '答复方式', path: 'supplyPlan.mode' },
  { header: '方案答复时间', path: 'supplyPlan.repliedOn' },
  { header: '内部审批次数', path: 'supplyPlan.internalApprovals' },
  { header: '方案注明重要客户', path: 'supplyPlan.statesImportance' },
  { header: '客户工程完成时间', path: 'customerWorksCompletedOn' },
  { header: '投资界面', path: 'boundary' },
  { header: '接入线路', path: 'supplyLine' },
  { header: '投资到红线', path: 'labels.redLineInvestment' },
  { header: '第一断路器出资', path: 'assets[firstBreaker].fundedBy' },
  { header: '计量装置出资', path: 'assets[billingMeter].fundedBy' },
  { header: '客户侧工程出资', path: 'assets[customerSideWorks].fundedBy' },
  { header: '高可靠性供电费', path: 'fees[highReliabilitySupply].amountYuan' },
  { header: '装表费', path: 'fees[meterInstallation].amountYuan' },
  { header: '无偿移交', path: 'handover.free' },
  { header: '停电计划', path: 'outage.plan' },
  { header: '意向接电日期', path: 'outage.intendedOn' },
  { header: '计划接电时间', path: 'outage.scheduledOn' },
  { header: '代办范围', path: 'agency' },
  { header: '项目负责人数', path: 'responsiblePersons' },
  { header: '送电时间', path: 'connectedOn' },
];

const sectioned = Object.entries(sections).flatMap(([section, name]) => {
  const [, list = ''] = /^(\w+)/.exec(section) ?? [];
  return Object.entries(fields[list] ?? {}).map(([field, label]): ExportColumn => ({
    header: `${name}${label}`,
    path: `${section}.${field}`,
  }));
});

const facts = Object.entries(factLabels).map(([fact, { label }]): ExportColumn => ({ header: label.zh, path: fact }));

/** The channel is exported as a field of the intake, although it is also a fact. */
const everyColumn = [...single.slice(0, 1), ...facts, ...single.slice(1), ...sectioned];

/** The columns for which some record has a value. */
export function columnsOf(records: readonly CaseRecord[]): readonly ExportColumn[] {
  return everyColumn.filter(({ path }) => records.some((record) => valueAt(record, path) !== undefined));
}

/** A value as people write it into a table; undefined if the record does not contain it. */
export function cellOf(record: CaseRecord, { path }: ExportColumn): string | number | undefined {
  const value = valueAt(record, path);
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value))
    return value.length === 0 ? undefined : value.map((item) => wordFor(item as string, path)).join('、'); // a single value of a record
  return typeof value === 'number' ? value : wordFor(value as string | boolean, path); // a part of a record is of one of these
}

function wordFor(value: string | boolean, path: string): string {
  const target = readPath(path);
  if ('accepted' in target) throw new TypeError(`${path} leads nowhere`);
  const words = [...knownWords(target.leaf)].filter(([, meaning]) => meaning === value).map(([word]) => word);
  return (
    words.find((word) => word.startsWith('交流')) ??
    words.find((word) => /\p{Script=Han}/u.test(word)) ??
    textOf(String(value), target.leaf)
  );
}

/** Dates as spreadsheets display them. */
function textOf(value: string, { kind }: Leaf): string {
  if (kind !== 'date' && kind !== 'instant') return value;
  const [, year = '', month = '', day = '', time = ''] = /^(\d+)-(\d+)-(\d+)(?:T(\d+:\d+))?/.exec(value) ?? [];
  return `${year}/${Number(month)}/${Number(day)} ${time}`.trimEnd();
}

/** The value at a path; a fact by its name. */
function valueAt(from: CaseRecord, path: string): unknown {
  const target = readPath(path);
  if ('accepted' in target) throw new TypeError(`${path} leads nowhere`);
  const holder = target.within.reduce<unknown>(follow, from);
  return fieldOf(holder, target.name);
}

function follow(holder: unknown, step: Step): unknown {
  const part = fieldOf(holder, step.name);
  if (step.by === 'field') return part;
  const entries: readonly unknown[] = Array.isArray(part) ? part : [];
  if (step.by === 'place') return entries[step.place];
  return step.by === 'key' ? entries.find((entry) => fieldOf(entry, step.field) === step.value) : undefined;
}

function fieldOf(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null
    ? (holder as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** The fact of a column; undefined if it contains another field. */
export function factOf({ path }: ExportColumn): FactName | undefined {
  return path in factLabels ? (path as FactName) : undefined; // a key of it
}
