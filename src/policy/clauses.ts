import { deepFreeze } from '../plain/deep-freeze';
import type { BilingualText } from './bilingual-text';
import type { Department } from './departments';

// Over 200 lines: one entry for every clause.

/**
 * Every clause id, in the order of the document.
 *
 * @example
 * clauseIds[0]; // => 'goals.1'
 */
export const clauseIds = /* @__PURE__ */ Object.freeze([
  'goals.1',
  'goals.2',
  'goals.3',
  'goals.4',
  'goals.5',
  'goals.6',
  'goals.7',
  'goals.8',
  'goals.9',
  '2',
  '3.1.1',
  '3.1.2',
  '3.1.3',
  '3.1.4',
  '3.2.1',
  '3.2.2',
  '3.2.3',
  '3.2.4',
  '3.2.5',
  '3.2.6',
  '3.2.7',
  '3.2.8',
  '3.3.1',
  '3.3.2',
  '3.3.3',
  '3.3.4',
  '3.3.5',
  '3.4.1',
  '3.4.2',
  '3.4.3',
  '3.4.4',
  '3.5.1',
  '3.5.2',
  '3.5.3',
  '3.5.4',
  '3.5.5',
  '4.1',
  '4.2',
  '4.3',
  '4.4',
] as const);

/** The id of a clause: `goals.3` is the third goal of section 一, `3.2.5` is 三(二)5. */
export type ClauseId = (typeof clauseIds)[number];

/** A clause of the policy, described in the library's own words. */
export interface Clause<Id extends ClauseId = ClauseId> {
  /** Its number, e.g. `3.2.5`. */
  readonly id: Id;
  /** Its place in the document, e.g. `三(二)5`. */
  readonly section: string;
  /** A short description of its subject. */
  readonly heading: BilingualText;
  /** The number of the document that contains it, if that is not the document of the policy. */
  readonly documentNumber?: string;
  /** A web address where it can be read. */
  readonly link?: string;
  /** The month by which the organisation must have implemented it, `YYYY-MM`; null if there is none. */
  readonly milestone: string | null;
  /** The departments that the document makes responsible, in its order; empty if it names none. */
  readonly departments: readonly Department[];
}

/** Every clause by its id. */
export type Clauses = { readonly [Id in ClauseId]: Clause<Id> };

/**
 * The clauses of 内电〔2021〕34号. `clauseIds` lists the clauses in the order of the document.
 *
 * @example
 * clauses['3.2.5'].section; // => '三(二)5'
 */
export const clauses: Clauses = /* @__PURE__ */ deepFreeze<Clauses>({
  'goals.1': {
    id: 'goals.1',
    section: '一·一是',
    milestone: null,
    departments: [],
    heading: { zh: '普通客户凭两证办电', en: 'Two certificates for ordinary customers' },
  },
  'goals.2': {
    id: 'goals.2',
    section: '一·二是',
    milestone: null,
    departments: [],
    heading: { zh: '办电业务线上办理', en: 'Every service available online' },
  },
  'goals.3': {
    id: 'goals.3',
    section: '一·三是',
    milestone: null,
    departments: [],
    heading: { zh: '办电环节上限', en: 'Ceiling on connection stages' },
  },
  'goals.4': {
    id: 'goals.4',
    section: '一·四是',
    milestone: null,
    departments: [],
    heading: { zh: '全流程时限目标', en: 'Time limits for the whole process' },
  },
  'goals.5': {
    id: 'goals.5',
    section: '一·五是',
    milestone: null,
    departments: [],
    heading: { zh: '投资延伸至红线的高压客户', en: 'High-voltage customers funded to the red line' },
  },
  'goals.6': {
    id: 'goals.6',
    section: '一·六是',
    milestone: null,
    departments: [],
    heading: { zh: '“三省”与“三零”服务', en: 'Three-savings and three-zeros service' },
  },
  'goals.7': {
    id: 'goals.7',
    section: '一·七是',
    milestone: '2022-12',
    departments: [],
    heading: { zh: '停电时间控制目标', en: 'Outage-time targets' },
  },
  'goals.8': {
    id: 'goals.8',
    section: '一·八是',
    milestone: null,
    departments: [],
    heading: { zh: '配套工程限时与契约', en: 'Supporting works under time limits and contracts' },
  },
  'goals.9': {
    id: 'goals.9',
    section: '一·九是',
    milestone: null,
    departments: [],
    heading: { zh: '信息、承诺与监督电话公示', en: 'Public information, commitments and supervision lines' },
  },
  '2': {
    id: '2',
    section: '二',
    milestone: '2021-06',
    departments: [
      'marketing',
      'developmentAndConstruction',
      'finance',
      'operationAndMaintenance',
      'materials',
      'discipline',
      'dispatch',
      'supplyStations',
    ],
    heading: { zh: '组织与专班', en: 'Organisation and task force' },
  },
  '3.1.1': {
    id: '3.1.1',
    section: '三(一)1',
    milestone: '2021-06',
    departments: ['marketing', 'operationAndMaintenance', 'supplyStations'],
    heading: { zh: '办电信息公示', en: 'Open information' },
  },
  '3.1.2': {
    id: '3.1.2',
    section: '三(一)2',
    milestone: '2021-06',
    departments: ['marketing', 'supplyStations'],
    heading: { zh: '申请资料与受理渠道', en: 'Application documents and intake channels' },
  },
  '3.1.3': {
    id: '3.1.3',
    section: '三(一)3',
    milestone: '2021-07',
    departments: ['marketing'],
    heading: { zh: '线上互动与证照共享', en: 'Online service and shared certificates' },
  },
  '3.1.4': {
    id: '3.1.4',
    section: '三(一)4',
    milestone: '2021-06',
    departments: ['marketing', 'supplyStations'],
    heading: { zh: '办电环节与技术查验', en: 'Connection stages and technical reviews' },
  },
  '3.2.1': {
    id: '3.2.1',
    section: '三(二)1',
    milestone: '2021-06',
    departments: ['marketing'],
    heading: { zh: '业扩项目分级负责', en: 'Responsibility for each project' },
  },
  '3.2.2': {
    id: '3.2.2',
    section: '三(二)2',
    milestone: '2021-06',
    departments: ['marketing', 'operationAndMaintenance', 'developmentAndConstruction', 'supplyStations'],
    heading: { zh: '项目储备与前期咨询', en: 'Project reserve and early consultation' },
  },
  '3.2.3': {
    id: '3.2.3',
    section: '三(二)3',
    milestone: '2021-06',
    departments: ['marketing', 'supplyStations'],
    heading: { zh: '业务办理时限', en: 'Process time limits' },
  },
  '3.2.4': {
    id: '3.2.4',
    section: '三(二)4',
    milestone: '2021-06',
    departments: ['marketing', 'dispatch', 'supplyStations'],
    heading: { zh: '供电方案答复方式', en: 'Supply plan reply' },
  },
  '3.2.5': {
    id: '3.2.5',
    section: '三(二)5',
    milestone: '2021-06',
    departments: [
      'developmentAndConstruction',
      'marketing',
      'materials',
      'finance',
      'operationAndMaintenance',
      'supplyStations',
    ],
    heading: { zh: '业扩配套工程', en: 'Supporting works' },
  },
  '3.2.6': {
    id: '3.2.6',
    section: '三(二)6',
    milestone: '2021-06',
    departments: ['dispatch', 'operationAndMaintenance', 'marketing'],
    heading: { zh: '停送电计划安排', en: 'Outage and energising schedule' },
  },
  '3.2.7': {
    id: '3.2.7',
    section: '三(二)7',
    milestone: '2021-12',
    departments: [
      'marketing',
      'operationAndMaintenance',
      'materials',
      'dispatch',
      'developmentAndConstruction',
      'supplyStations',
    ],
    heading: { zh: '内外部协同与代办', en: 'Coordination and agency service' },
  },
  '3.2.8': {
    id: '3.2.8',
    section: '三(二)8',
    milestone: '2021-07',
    departments: ['marketing'],
    heading: { zh: '行政审批提速', en: 'Faster administrative approval' },
  },
  '3.3.1': {
    id: '3.3.1',
    section: '三(三)1',
    milestone: '2021-06',
    departments: ['marketing', 'supplyStations'],
    heading: { zh: '投资界面与客户分类', en: 'Investment boundary and customer classes' },
  },
  '3.3.2': {
    id: '3.3.2',
    section: '三(三)2',
    milestone: '2021-06',
    departments: ['marketing', 'operationAndMaintenance', 'supplyStations'],
    heading: { zh: '办电收费', en: 'Connection fees' },
  },
  '3.3.3': {
    id: '3.3.3',
    section: '三(三)3',
    milestone: '2021-07',
    departments: ['marketing', 'supplyStations'],
    heading: { zh: '客户工程节资服务', en: 'Help with the cost of customer works' },
  },
  '3.3.4': {
    id: '3.3.4',
    section: '三(三)4',
    milestone: '2021-08',
    departments: ['marketing', 'supplyStations'],
    heading: { zh: '关联施工单位行为规范', en: 'Conduct of affiliated contractors' },
  },
  '3.3.5': {
    id: '3.3.5',
    section: '三(三)5',
    milestone: '2021-10',
    departments: ['marketing', 'supplyStations'],
    heading: { zh: '能效服务', en: 'Energy-efficiency services' },
  },
  '3.4.1': {
    id: '3.4.1',
    section: '三(四)1',
    milestone: '2021-12',
    departments: ['developmentAndConstruction', 'operationAndMaintenance', 'supplyStations'],
    heading: { zh: '配电网建设', en: 'Distribution network' },
  },
  '3.4.2': {
    id: '3.4.2',
    section: '三(四)2',
    milestone: '2021-12',
    departments: ['operationAndMaintenance', 'marketing', 'supplyStations'],
    heading: { zh: '故障抢修', en: 'Fault repair' },
  },
  '3.4.3': {
    id: '3.4.3',
    section: '三(四)3',
    milestone: '2021-12',
    departments: ['operationAndMaintenance', 'supplyStations'],
    heading: { zh: '计划停电与不停电作业', en: 'Planned outages and live working' },
  },
  '3.4.4': {
    id: '3.4.4',
    section: '三(四)4',
    milestone: '2021-06',
    departments: ['marketing', 'supplyStations'],
    heading: { zh: '安全用电服务', en: 'Safe use of electricity' },
  },
  '3.5.1': {
    id: '3.5.1',
    section: '三(五)1',
    milestone: '2021-06',
    departments: ['marketing', 'supplyStations'],
    heading: { zh: '杜绝体外流转与补录', en: 'No handling outside the system' },
  },
  '3.5.2': {
    id: '3.5.2',
    section: '三(五)2',
    milestone: '2021-06',
    departments: ['marketing'],
    heading: { zh: '服务评价指数', en: 'Service evaluation' },
  },
  '3.5.3': {
    id: '3.5.3',
    section: '三(五)3',
    milestone: '2021-06',
    departments: ['marketing', 'supplyStations', 'discipline'],
    heading: { zh: '超时预警与督办', en: 'Alerts and supervision' },
  },
  '3.5.4': {
    id: '3.5.4',
    section: '三(五)4',
    milestone: '2021-06',
    departments: ['marketing', 'supplyStations'],
    heading: { zh: '客户经理自选与激励', en: 'Choice of account manager and incentives' },
  },
  '3.5.5': {
    id: '3.5.5',
    section: '三(五)5',
    milestone: '2021-06',
    departments: ['marketing', 'developmentAndConstruction', 'operationAndMaintenance', 'materials', 'dispatch'],
    heading: { zh: '评价结果纳入考核', en: 'Use of evaluation results' },
  },
  '4.1': {
    id: '4.1',
    section: '四(一)',
    milestone: null,
    departments: [],
    heading: { zh: '责任分解', en: 'Responsibilities' },
  },
  '4.2': {
    id: '4.2',
    section: '四(二)',
    milestone: null,
    departments: [],
    heading: { zh: '行为红线与问责', en: 'Forbidden conduct and accountability' },
  },
  '4.3': {
    id: '4.3',
    section: '四(三)',
    milestone: null,
    departments: [],
    heading: { zh: '宣传推广', en: 'Publicity' },
  },
  '4.4': {
    id: '4.4',
    section: '四(四)',
    milestone: null,
    departments: [],
    heading: { zh: '督导与考核', en: 'Inspection and assessment' },
  },
});
