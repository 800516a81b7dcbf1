/**
 * Where every requirement of the document is implemented: a decision, a function or a check, or the reason why it is
 * not a rule. The descriptions are the library's own words. The rule book (`docs/rules/README.md`) is generated from
 * this file, which is not part of the package.
 */
import type { Text } from '../facts/text';
import type { ClauseId } from './clauses';

// Over 200 lines: one list of requirements for every clause.

/** Why a requirement is not a rule of the library. */
export const reasons = {
  company: {
    zh: '公司层面的事项，单张工单无从判断',
    en: 'about the company as a whole; a single case does not show it',
  },
  systems: { zh: '内部系统与协作方式，没有可判断的条件', en: 'internal systems and co-operation; nothing to decide' },
  promotion: { zh: '倡导、试点或推广，没有可判断的条件', en: 'encouragement, pilot or promotion; nothing to decide' },
  listMissing: {
    zh: '本库没有所依据的清单、附件或外部标准',
    en: 'needs a list, annex or outside standard that this library does not have',
  },
  notRecorded: { zh: '工单数据中没有判断所需的内容', en: 'a case record has no data to judge it by' },
  authorities: {
    zh: '对政府部门的期望，不是供电企业的义务',
    en: 'expected of the authorities, not a duty of the utility',
  },
  otherEvents: {
    zh: '关于停电、抢修、检查等事件，不是办电业务',
    en: 'about outages, repairs and inspections, not connection cases',
  },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * Where a requirement is implemented: the name of a decision, function or check, or the reason why there is no rule.
 */
export type Implementation =
  | { readonly decision: string }
  | { readonly function: string }
  | { readonly check: string }
  | { readonly noRule: keyof typeof reasons };

/** A requirement of a clause, and where it is implemented. */
export interface Requirement<By extends readonly Implementation[] = readonly Implementation[]> extends Text {
  readonly metBy: By;
}

function requires<const By extends readonly [Implementation, ...Implementation[]]>(
  zh: string,
  en: string,
  ...metBy: By
): Requirement<By> {
  return { zh, en, metBy };
}

// Literal types, so that the rule book only compiles if every name exists.
const decides = <const Name extends string>(decision: Name) => ({ decision });
const computes = <const Name extends string>(name: Name) => ({ function: name });
const checks = <const Name extends string>(check: Name) => ({ check });
const no = (noRule: keyof typeof reasons) => ({ noRule });

/** The requirements by clause; those of the document as a whole are under `document`. */
export const clauseCoverage = {
  document: [
    requires('记录与事实相符', 'The record agrees with the facts', checks('record-contradicts-facts')),
    requires('施行日期', 'From when it applies', checks('not-in-force')),
    requires('内部文件，不得外传', 'Internal, not to be disclosed', no('company')),
  ],
  'goals.1': [
    requires(
      '普通客户两证办电',
      'Two certificates for ordinary customers',
      decides('requiredDocuments'),
      decides('intakeRoute'),
      checks('document-over-collection'),
    ),
  ],
  'goals.2': [requires('业务全部可线上办理', 'Every service available online', no('company'))],
  'goals.3': [
    requires(
      '高、低压环节上限',
      'Ceilings on stages by voltage',
      decides('connectionStages'),
      checks('stage-not-in-plan'),
    ),
    requires('投资至红线减环节', 'One stage fewer with the red line', decides('connectionStages')),
    requires('主动办电再减环节', 'One stage fewer again with proactive service', decides('connectionStages')),
  ],
  'goals.4': [
    requires('低压无配套时限', 'Low voltage without works', decides('processTimeLimit')),
    requires('低压有配套时限', 'Low voltage with works', decides('processTimeLimit')),
    requires('小微企业时限', 'Small and micro enterprises', decides('processTimeLimit')),
    requires('高压时限', 'High voltage', decides('processTimeLimit')),
    requires('重要客户时限', 'Important customers', decides('processTimeLimit')),
  ],
  'goals.5': [
    requires(
      '三类高压客户投资至红线',
      'Three high-voltage classes funded to the red line',
      decides('redLineEligibility'),
    ),
  ],
  'goals.6': [
    requires(
      '“三省”服务对象',
      'Who gets the three savings',
      decides('serviceCommitments'),
      checks('label-contradicts-decision'),
    ),
    requires('“三零”服务对象', 'Who gets the three zeros', decides('serviceCommitments')),
    requires('客户上门次数', 'How often the customer has to come', no('notRecorded')),
    requires('就近就便接入', 'Connecting at a near and convenient point', no('notRecorded')),
    requires(
      '外线手续代办',
      'Outside permits obtained for the customer',
      decides('agencyService'),
      checks('agency-missing'),
    ),
    requires(
      '计量及以上由供电企业出资',
      'The utility pays for the meter and everything before it',
      decides('investmentBoundary'),
      decides('assetFunding'),
      checks('asset-funded-by-customer'),
    ),
  ],
  'goals.7': [
    requires(
      '停电时间目标或同比降幅',
      'Outage-time targets, or the reduction instead',
      computes('meetsReliabilityTarget'),
    ),
  ],
  'goals.8': [
    requires(
      '配套工程限时',
      'Time limits for supporting works',
      decides('supportingWorksLimit'),
      checks('works-overtime'),
    ),
    requires('配套工程契约', 'Contracts for supporting works', checks('works-contract-missing')),
  ],
  'goals.9': [requires('信息与监督电话公示', 'Information and supervision lines made public', no('company'))],
  '2': [requires('组织、专班与例会', 'Organisation, task force and meetings', no('company'))],
  '3.1.1': [
    requires('信息、资质、造价的公示', 'Publishing information, qualifications and costs', no('company')),
    requires('办电进度推送', 'Pushing the progress of a case', no('notRecorded')),
    requires('客户评价', 'Rating by customers', no('company')),
  ],
  '3.1.2': [
    requires(
      '普通客户的两项证明',
      'The two proofs of an ordinary customer',
      decides('requiredDocuments'),
      computes('assessDocuments'),
    ),
    requires('重要客户在方案中明确', 'Importance stated in the supply plan', checks('importance-not-stated')),
    requires(
      '重要客户的政府批文',
      'Government approval of an important customer',
      decides('requiredDocuments'),
      checks('missing-government-approval'),
    ),
    requires('重要客户的认定标准', 'Who counts as important', no('listMissing')),
    requires(
      '不得另要其他证件',
      'No further certificates',
      checks('document-over-collection'),
      computes('assessDocuments'),
    ),
    requires(
      '受理渠道只有两类',
      'Two kinds of intake channel',
      decides('intakeRoute'),
      checks('channel-not-permitted'),
    ),
    requires('优先推荐线上', 'Online recommended first', no('promotion')),
    requires('不得拒绝受理', 'No refusal', checks('application-refused')),
    requires('不得限制报装', 'No restriction of applications', no('notRecorded')),
    requires(
      '营业厅当日录入',
      'Same-day entry in the business hall',
      computes('systemEntryDuty'),
      checks('late-system-entry'),
    ),
    requires('营业厅资料齐全', 'Business hall, documents complete', decides('intakeRoute')),
    requires(
      '营业厅只有主体证明',
      'Business hall, subject proof only',
      decides('intakeRoute'),
      computes('assessDocuments'),
    ),
    requires('营业厅未带资料', 'Business hall, no documents', decides('intakeRoute')),
    requires(
      '线上零证预约',
      'Online booking without certificates',
      decides('intakeRoute'),
      checks('document-over-collection'),
    ),
    requires(
      '电话预约派单',
      'Dispatch of a telephone booking',
      computes('telephoneDispatchDuty'),
      checks('late-dispatch'),
    ),
    requires('勘查时上门收资', 'Documents collected at the site survey', computes('assessDocuments')),
    requires('承诺制一证办结试点', 'Pilot: one certificate against a commitment', decides('intakeRoute')),
  ],
  '3.1.3': [
    requires('营业厅转型与线上渠道', 'Business halls and online channels', no('promotion')),
    requires('全天候电话预约', 'Telephone booking round the clock', no('company')),
    requires('每通预约电话生成工单', 'A work order for every booking call', no('notRecorded')),
    requires('线上确认、签约、评价', 'Confirming, signing and rating online', no('company')),
    requires(
      '共享可得的资料免提供',
      'Documents available by data sharing need not be supplied',
      computes('assessDocuments'),
      checks('document-obtainable-by-sharing'),
    ),
    requires(
      '实名认证客户免证照',
      'No papers from a real-name customer',
      computes('assessDocuments'),
      checks('document-obtainable-by-sharing'),
    ),
    requires('与不动产联合过户', 'Joint transfer with real estate', no('promotion')),
  ],
  '3.1.4': [
    requires(
      '送电须待应做的竣工验收通过',
      'No connection before a required acceptance has passed',
      checks('energised-without-acceptance'),
    ),
    requires(
      '设计审查通过后再施工',
      'Own works begin only after a required design review has passed',
      checks('external-works-before-design-review'),
    ),
    requires(
      '一户一表小区按资产移交查验',
      'An estate metered per household is reviewed like a transfer of assets',
      decides('technicalReviews'),
    ),
    requires(
      '高压四个环节',
      'Four stages at high voltage',
      decides('connectionStages'),
      computes('stageEligibility'),
      checks('stage-not-in-plan'),
      checks('stage-out-of-order'),
    ),
    requires('高压主动办电', 'High voltage, served proactively', decides('connectionStages')),
    requires(
      '高压投资至红线的新装与无外部工程的增容',
      'High voltage: red-line installations, increases without external works',
      decides('connectionStages'),
    ),
    requires('低压三个环节', 'Three stages at low voltage', decides('connectionStages')),
    requires('低压居民与小微企业', 'Low-voltage residents and small/micro enterprises', decides('connectionStages')),
    requires('低压小微企业主动办电', 'Low-voltage small/micro, served proactively', decides('connectionStages')),
    requires(
      '低压不设技术查验',
      'No technical reviews at low voltage',
      decides('technicalReviews'),
      checks('review-not-permitted'),
    ),
    requires(
      '高压普通客户仅竣工验收',
      'Only the acceptance for ordinary high voltage',
      decides('technicalReviews'),
      checks('review-not-permitted'),
    ),
    requires(
      '普通客户的查验范围',
      'Scope for ordinary customers',
      decides('technicalReviews'),
      checks('review-scope-exceeded'),
    ),
    requires(
      '保留三项查验的客户',
      'Customers with all three reviews',
      decides('technicalReviews'),
      computes('stageEligibility'),
    ),
    requires(
      '重要、移交客户的查验范围',
      'Scope for important and transferring customers',
      decides('technicalReviews'),
      checks('review-scope-exceeded'),
    ),
    requires(
      '意见一次性书面答复',
      'Opinions once and in writing',
      checks('review-opinion-repeated'),
      checks('review-opinion-not-written'),
    ),
    requires('不得超出清单', 'Nothing beyond the checklist', checks('review-beyond-checklist')),
    requires('清单的内容', 'What is on the checklist', no('listMissing')),
    requires('归档资料', 'Archived material', no('listMissing')),
  ],
  '3.2.1': [
    requires(
      '项目分级负责',
      'Persons responsible for each project',
      decides('projectResponsibility'),
      checks('responsibility-missing'),
    ),
    requires('负责人的层级', 'On which levels of management', no('notRecorded')),
  ],
  '3.2.2': [
    requires('项目储备库', 'The project reserve', no('systems')),
    requires(
      '前期咨询仅需营业执照',
      'Only the licence for a consultation',
      decides('consultationDocuments'),
      checks('document-over-collection'),
    ),
    requires('储备资料不重复收取', 'Documents of the project reserve not asked for again', no('notRecorded')),
  ],
  '3.2.3': [
    requires(
      '低压无配套',
      'Low voltage without works',
      decides('processTimeLimit'),
      computes('processDeadline'),
      checks('process-overtime'),
    ),
    requires(
      '低压有配套',
      'Low voltage with works',
      decides('processTimeLimit'),
      computes('processDeadline'),
      checks('process-overtime'),
    ),
    requires(
      '小微企业',
      'Small and micro enterprises',
      decides('processTimeLimit'),
      computes('processDeadline'),
      checks('process-overtime'),
    ),
    requires(
      '高压',
      'High voltage',
      decides('processTimeLimit'),
      computes('processDeadline'),
      checks('process-overtime'),
    ),
    requires('设计审查与中间检查加时', 'Days added for reviews', decides('processTimeLimit')),
    requires('各环节时限', 'Limits of single steps', no('listMissing')),
  ],
  '3.2.4': [
    requires('答复方式不慢于应有方式', 'The plan is answered by no slower mode', checks('supply-plan-mode-mismatch')),
    requires('电网资源数据集中', 'Grid data in one place', no('systems')),
    requires('开放容量信息', 'Open-capacity information', no('notRecorded')),
    requires('先接入后改造', 'Connect first, reinforce after', no('promotion')),
    requires(
      '低压不设方案答复',
      'No reply stage at low voltage',
      decides('supplyPlanReply'),
      decides('connectionStages'),
    ),
    requires('方案自动生成', 'Automatic plans', decides('supplyPlanReply')),
    requires(
      '单电源直接接入现场答复',
      'On-site reply for a single source with direct access',
      decides('supplyPlanReply'),
      checks('internal-approval-not-permitted'),
    ),
    requires('专业联动编制', 'Joint preparation', decides('supplyPlanReply')),
    requires(
      '受限客户过渡方案与同步改造',
      'Transitional plan and upgrade for constrained customers',
      decides('supplyPlanReply'),
      checks('transitional-plan-missing'),
      checks('upgrade-not-started'),
    ),
    requires(
      '受限客户备案',
      'Filing of constrained customers',
      computes('constraintFilingDuty'),
      checks('constrained-filing-late'),
    ),
    requires('方案线上推送', 'Plan pushed online', no('notRecorded')),
  ],
  '3.2.5': [
    requires('配套工程完工后送电', 'Connection follows the supporting works', checks('energised-before-works')),
    requires('按约定时间完工', 'Completion by the agreed date', checks('works-after-agreed-date')),
    requires(
      '资金渠道：一般',
      'Funding: as a rule',
      decides('supportingWorksFunding'),
      checks('works-funding-mismatch'),
    ),
    requires(
      '资金渠道：110、220千伏',
      'Funding: 110 and 220 kV',
      decides('supportingWorksFunding'),
      checks('works-funding-mismatch'),
    ),
    requires(
      '资金渠道：紧急项目',
      'Funding: urgent works',
      decides('supportingWorksFunding'),
      checks('works-funding-mismatch'),
    ),
    requires(
      '资金渠道：低压零星',
      'Funding: low voltage',
      decides('supportingWorksFunding'),
      checks('works-funding-mismatch'),
    ),
    requires('紧急项目先完成前期与决策', 'Formalities and decision before urgent works', no('notRecorded')),
    requires('紧急项目的认定', 'What counts as urgent', computes('isUrgentWorks')),
    requires(
      '超过期限列入综合计划',
      'Needed later: the comprehensive plan',
      computes('isUrgentWorks'),
      decides('supportingWorksFunding'),
    ),
    requires('线上管控与物资', 'Online control and materials', no('systems')),
    requires('签订服务契约', 'Service contract', checks('works-contract-missing')),
    requires('契约的内容', 'What the contract says', no('notRecorded')),
    requires(
      '不晚于客户工程',
      "No later than the customer's own works",
      computes('supportingWorksDeadline'),
      checks('works-agreed-too-late'),
      checks('works-after-customer-works'),
    ),
    requires(
      '建设时限表',
      'Table of construction limits',
      decides('supportingWorksLimit'),
      computes('supportingWorksDeadline'),
      checks('works-overtime'),
    ),
    requires(
      '领导挂牌督办',
      'Supervision by a named leader',
      decides('leadershipSupervision'),
      checks('works-leader-missing'),
    ),
  ],
  '3.2.6': [
    requires(
      '35千伏及以上月计划',
      'Monthly plan from 35 kV on',
      decides('outageSchedule'),
      checks('outage-plan-mismatch'),
    ),
    requires('10千伏双周计划', 'Biweekly plan at 10 kV', decides('outageSchedule'), checks('outage-plan-mismatch')),
    requires(
      '不涉及他人的周计划',
      'Weekly plan when nobody else is interrupted',
      decides('outageSchedule'),
      checks('outage-plan-mismatch'),
    ),
    requires('可列入日计划', 'Daily plan permitted', decides('outageSchedule')),
    requires('不停电作业随报随接', 'On demand with live working', decides('outageSchedule')),
    requires('送电时间同步报送', 'Expected date reported at once', no('notRecorded')),
    requires('不晚于意向接电日', 'Not after the intended date', checks('energised-after-intended-date')),
  ],
  '3.2.7': [
    requires('协同事项线上推送', 'Coordination pushed online', no('systems')),
    requires('各环节限时', 'Limits of single steps', no('listMissing')),
    requires('全流程资料清单', 'List of all documents', no('listMissing')),
    requires(
      '共享可得的免提供',
      'Documents available by data sharing need not be supplied',
      computes('assessDocuments'),
      checks('document-obtainable-by-sharing'),
    ),
    requires(
      '行政审批并联与备案',
      'Parallel approval and filing',
      decides('administrativeApproval'),
      no('authorities'),
    ),
    requires('高压内部事项代办', 'Agency at high voltage', decides('agencyService'), checks('agency-missing')),
    requires(
      '零星居民与小微企业内外部代办',
      'Agency for single homes and small/micro',
      decides('agencyService'),
      checks('agency-missing'),
    ),
  ],
  '3.2.8': [
    requires('审批目标时长', 'Target for approvals', decides('administrativeApproval'), no('authorities')),
    requires('规划许可豁免', 'Exemption from planning permits', no('authorities')),
  ],
  '3.3.1': [
    requires(
      '谁出资建设哪些资产',
      'Who pays for which asset',
      decides('assetFunding'),
      checks('asset-funded-by-customer'),
    ),
    requires(
      '一户一表小区无偿移交',
      'Estates metered per household are handed over free',
      checks('free-handover-missing'),
    ),
    requires(
      '一户一表小区的查验与时限',
      'Reviews and time limit of such estates',
      decides('technicalReviews'),
      decides('processTimeLimit'),
    ),
    requires('投资分界即产权分界', 'Investment boundary is property boundary', no('notRecorded')),
    requires('两侧由谁出资', 'Who pays on which side', decides('assetFunding'), checks('asset-funded-by-customer')),
    requires('运维责任随产权', 'Upkeep follows ownership', no('notRecorded')),
    requires(
      '投资至红线的客户',
      'Who is funded to the red line',
      decides('redLineEligibility'),
      decides('investmentBoundary'),
      checks('boundary-mismatch'),
    ),
    requires('电能替代占比', 'Share of substitution', decides('redLineEligibility'), computes('substitutionShare')),
    requires('其他客户待另行规定', 'Other customers: later rules', decides('redLineEligibility')),
    requires(
      '小微企业自愿高压接入',
      'Small/micro choosing high voltage',
      decides('requiredDocuments'),
      checks('missing-high-voltage-statement'),
    ),
    requires(
      '零星居民投资至表箱',
      'Single homes: up to the meter box',
      decides('investmentBoundary'),
      decides('assetFunding'),
      checks('boundary-mismatch'),
    ),
    requires(
      '一户一表小区',
      'Estates metered per household',
      decides('investmentBoundary'),
      decides('assetFunding'),
      checks('boundary-mismatch'),
    ),
    requires(
      '合表小区',
      'Estates with a shared meter',
      decides('investmentBoundary'),
      decides('assetFunding'),
      checks('boundary-mismatch'),
    ),
    requires('表箱、计量、分界点的位置', 'Positions of meter box, meter and boundary', no('notRecorded')),
    requires('其他客户的接入点', 'Connection point of other customers', decides('investmentBoundary')),
    requires('就近或成本最低接入', 'Nearest or cheapest access', no('notRecorded')),
    requires('接入点的开关与计量配置', 'Breaker and meter by customer type', no('listMissing')),
    requires(
      '小微企业的认定',
      'What counts as small or micro',
      decides('smallMicroEnterprise'),
      checks('label-contradicts-decision'),
    ),
    requires(
      '分界点及以上由供电企业出资',
      'The utility pays up to and including the boundary point',
      decides('assetFunding'),
      checks('asset-funded-by-customer'),
    ),
    requires('公用线路与专线', 'Public or dedicated line', decides('supplyLine'), checks('supply-line-mismatch')),
  ],
  '3.3.2': [
    requires('只收高可靠性供电费', 'One fee only', computes('isPermittedFee'), checks('fee-not-permitted')),
    requires('收费标准', 'The rate of that fee', no('listMissing')),
    requires('公示与清查', 'Publishing and reviewing fees', no('company')),
  ],
  '3.3.3': [
    requires('临时客户租用变压器', 'Transformer lease for temporary supply', decides('transformerLease')),
    requires('租赁套餐', 'Packages to choose from', no('company')),
    requires('造价咨询', 'Advice on cost', no('promotion')),
  ],
  '3.3.4': [
    requires('招投标进入市场', 'Entering the market by tender', checks('contractor-not-tendered')),
    requires('不得指定承包方', 'No designated contractors', checks('contractor-designated')),
    requires('不得双重标准', 'No double standard', no('company')),
  ],
  '3.3.5': [
    requires('小微企业免费服务', 'Free services for small/micro', decides('freeServices')),
    requires('增值服务与综合方案', 'Further services', no('promotion')),
  ],
  '3.4.1': [requires('网架与可靠性管理', 'Network and reliability', no('company'))],
  '3.4.2': [requires('抢修与停电通知', 'Repairs and outage notices', no('otherEvents'))],
  '3.4.3': [requires('计划停电管控', 'Control of planned outages', no('otherEvents'))],
  '3.4.4': [requires('隐患告知与报告', 'Notifying customers of hazards and reporting them', no('otherEvents'))],
  '3.5.1': [
    requires('系统补录', 'Entry after the event', checks('back-entry')),
    requires('查实后的指标否决', 'Indicators vetoed once confirmed', computes('summarise')),
  ],
  '3.5.2': [requires('评价指数', 'Evaluation indices', no('company'))],
  '3.5.3': [
    requires('四级预警', 'Four levels of alert', computes('alertLevel')),
    requires('督办与举报办理', 'Supervision and handling of reports', no('company')),
    requires('低压回访', 'Call-backs at low voltage', no('notRecorded')),
    requires('线索移交', 'Referral of leads', no('otherEvents')),
  ],
  '3.5.4': [
    requires('自选客户经理与抢单', 'Choosing the account manager', no('notRecorded')),
    requires('绩效工资', 'Performance pay', no('company')),
  ],
  '3.5.5': [requires('纳入绩效考核', 'Part of performance assessment', no('company'))],
  '4.1': [requires('责任分解', 'Division of responsibilities', no('company'))],
  '4.2': [
    requires('增收资料', 'Extra documents', checks('document-over-collection')),
    requires('增加成本', 'Extra cost', checks('fee-not-permitted')),
    requires('超出时限', 'Exceeded limits', checks('process-overtime'), checks('works-overtime')),
    requires('提高门槛', 'Raised thresholds', checks('application-refused')),
    requires(
      '私设环节',
      'Stages that the policy does not have',
      checks('stage-not-in-plan'),
      checks('review-not-permitted'),
    ),
    requires('吃拿卡要与推诿', 'Extortion and buck-passing', no('notRecorded')),
    requires('“十个不准”', 'The list of ten prohibitions', no('listMissing')),
  ],
  '4.3': [requires('宣传', 'Publicity', no('promotion'))],
  '4.4': [requires('督导与考核', 'Inspection and assessment', no('company'))],
} as const satisfies Readonly<Record<ClauseId | 'document', readonly [Requirement, ...Requirement[]]>>;
