import type { RequiredDocument } from 'yekuo/documents';
import type { Asset } from 'yekuo/investment';
import type { Language } from 'yekuo/messages';
import type { ConnectionStage } from 'yekuo/stages';

/** Every text of the page that the library does not bring. */
export interface PageTexts {
  readonly title: string;
  readonly lead: string;
  readonly switchLanguage: string;
  readonly dark: string;
  readonly light: string;
  readonly questions: string;
  readonly guided: string;
  readonly everything: string;
  readonly next: string;
  readonly idle: string;
  readonly clear: string;
  readonly restart: string;
  readonly settled: string;
  readonly appliedOn: string;
  readonly appliedOnHelp: string;
  readonly results: string;
  readonly progress: (decided: number, all: number) => string;
  readonly toQuestions: string;
  readonly toResults: string;
  readonly documents: string;
  readonly perhaps: string;
  readonly documentLabels: Readonly<Record<RequiredDocument, string>>;
  readonly stages: string;
  readonly stageLabels: Readonly<Record<ConnectionStage, string>>;
  readonly payers: string;
  readonly utilityPays: string;
  readonly customerPays: string;
  readonly payerOpen: string;
  readonly handedOver: string;
  readonly assetLabels: Readonly<Record<Asset, string>>;
  readonly picture: Readonly<Record<'grid' | 'redLine' | 'breaker' | 'meter' | 'premises', string>>;
  readonly deadline: string;
  readonly deadlineOpen: (first: string, last: string) => string;
  readonly workingDays: (count: number) => string;
  readonly utilityDays: (days: number) => string;
  readonly ownWorks: (certain: boolean) => string;
  readonly gridWorks: (days: number, certain: boolean) => string;
  readonly withoutPause: (date: string) => string;
  readonly leave: string;
  readonly left: (count: number) => string;
  readonly askAgain: string;
  readonly print: string;
  readonly yourAnswers: string;
  readonly rulesVersion: (version: string) => string;
  readonly hotlines: string;
  readonly announce: (decided: number, all: number, next: string) => string;
  readonly withWorks: string;
  readonly withoutWorks: string;
  readonly uncertain: string;
  readonly start: string;
  readonly end: string;
  readonly holiday: string;
  readonly makeupWorkday: string;
  readonly holidayMark: string;
  readonly makeupMark: string;
  readonly weekdays: readonly string[];
  readonly month: (year: number, month: number) => string;
  readonly dayOfLimit: (index: number) => string;
  readonly more: string;
  readonly possibilities: (count: number) => string;
  readonly reasons: string;
  readonly footer: (documentNumber: string | undefined) => string;
}

const englishMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const pageTexts: Readonly<Record<Language, PageTexts>> = {
  'zh-CN': {
    title: '办电指引',
    lead: '回答几个问题，马上知道要带什么材料、走哪些环节、谁出钱、哪天办完。',
    switchLanguage: 'English',
    dark: '切换为深色',
    light: '切换为浅色',
    questions: '您的用电需求',
    guided: '逐题引导',
    everything: '全部问题',
    next: '下一题',
    idle: '对结果已无影响',
    clear: '清除',
    restart: '重新开始',
    settled: '不用再问了，结果已全部确定。',
    appliedOn: '申请日期',
    appliedOnHelp: '从次日起按工作日计算，放假和调休都已计入。',
    results: '判定结果',
    progress: (decided, all) => `${decided} / ${all} 项已确定`,
    toQuestions: '继续填写',
    toResults: '查看结果',
    documents: '要准备的材料',
    perhaps: '视情况',
    documentLabels: {
      subjectProof: '主体证明（身份证、营业执照等）',
      propertyProof: '产权证明（房产证、租赁合同等）',
      governmentApproval: '政府批文（批复、核准、备案任一种）',
      voluntaryHighVoltageStatement: '自愿高压接入证明',
    },
    stages: '办理环节',
    stageLabels: {
      application: '用电申请',
      supplyPlanReply: '供电方案答复',
      customerExternalWorks: '客户外部工程',
      meterConnection: '装表接电',
    },
    payers: '谁来出资',
    utilityPays: '供电企业出资',
    customerPays: '客户出资',
    payerOpen: '尚未确定',
    handedOver: '客户建成的部分验收合格后无偿移交供电企业。',
    assetLabels: {
      gridSideWorks: '电网侧工程',
      boundarySupport: '分界点支持物',
      worksToRedLine: '至红线的工程',
      firstBreaker: '第一断路器',
      meterBox: '表箱',
      householdMeters: '各户电表',
      masterMeter: '总表',
      billingMeter: '计费电表',
      customerSideWorks: '客户侧工程',
    },
    picture: { grid: '公共电网', redLine: '规划红线', breaker: '断路器', meter: '电表', premises: '客户' },
    deadline: '最迟办结日期',
    deadlineOpen: (first, last) => `${first} 至 ${last} 之间`,
    workingDays: (count) => `${count} 个工作日`,
    utilityDays: (days) => `供电企业各环节合计不超过${days}个工作日`,
    ownWorks: (certain) => `${certain ? '' : '如有'}您自己的外部工程：时间由您安排，不计入`,
    gridWorks: (days, certain) => `${certain ? '' : '如有'}电网配套工程：最长${days}个工作日，不计入`,
    withoutPause: (date) => `其间没有工程停顿的，到${date}为止。`,
    leave: '不清楚，先跳过',
    left: (count) => `有${count}题暂不清楚，有关结果先不确定。`,
    askAgain: '补充回答',
    print: '打印',
    yourAnswers: '您的回答',
    rulesVersion: (version) => `规则版本 ${version}`,
    hotlines: '办理咨询 95598　监督投诉 12398',
    announce: (decided, all, next) => `${decided} / ${all} 项已确定。${next === '' ? '' : `下一题：${next}`}`,
    withWorks: '配套工程计算在内，客户自己的工程不算。',
    withoutWorks: '配套工程和客户自己的工程都不算在内。',
    uncertain: '其中有放假安排尚未公布的日子，日期可能变动。',
    start: '申请',
    end: '办结',
    holiday: '放假',
    makeupWorkday: '调休上班',
    holidayMark: '休',
    makeupMark: '班',
    weekdays: ['一', '二', '三', '四', '五', '六', '日'],
    month: (year, month) => `${year}年${month}月`,
    dayOfLimit: (index) => `第${index}个工作日`,
    more: '其他事项',
    possibilities: (count) => `${count}种可能`,
    reasons: '为什么？怎样会改变？',
    footer: (documentNumber) =>
      `${documentNumber === undefined ? '' : `依据${documentNumber}判定。`}全部在本页完成，您填写的内容不会离开这台设备。`,
  },
  en: {
    title: 'Connection guide',
    lead: 'Answer a few questions and see at once what to bring, which steps follow, who pays, and by which day.',
    switchLanguage: '中文',
    dark: 'Switch to dark',
    light: 'Switch to light',
    questions: 'Your connection',
    guided: 'Step by step',
    everything: 'All questions',
    next: 'Next',
    idle: 'No longer matters',
    clear: 'Clear',
    restart: 'Start over',
    settled: 'Nothing left to ask: every result is certain.',
    appliedOn: 'Date of application',
    appliedOnHelp: 'Working days are counted from the next day; holidays and make-up workdays are included.',
    results: 'Results',
    progress: (decided, all) => `${decided} of ${all} settled`,
    toQuestions: 'Back to questions',
    toResults: 'See results',
    documents: 'Documents to bring',
    perhaps: 'depends',
    documentLabels: {
      subjectProof: 'Subject proof (identity card, business licence …)',
      propertyProof: 'Property proof (title deed, lease …)',
      governmentApproval: 'Government approval (approval, ratification or filing)',
      voluntaryHighVoltageStatement: 'Statement of voluntary high-voltage connection',
    },
    stages: 'Steps',
    stageLabels: {
      application: 'Application',
      supplyPlanReply: 'Supply plan reply',
      customerExternalWorks: 'Your external works',
      meterConnection: 'Meter connection',
    },
    payers: 'Who pays for what',
    utilityPays: 'Paid by the utility',
    customerPays: 'Paid by you',
    payerOpen: 'Still open',
    handedOver: 'What you build is handed over to the utility free of charge once accepted.',
    assetLabels: {
      gridSideWorks: 'Grid-side works',
      boundarySupport: 'Support at the boundary',
      worksToRedLine: 'Works up to the red line',
      firstBreaker: 'First breaker',
      meterBox: 'Meter box',
      householdMeters: 'Household meters',
      masterMeter: 'Master meter',
      billingMeter: 'Billing meter',
      customerSideWorks: 'Works on your side',
    },
    picture: { grid: 'Public grid', redLine: 'Red line', breaker: 'Breaker', meter: 'Meter', premises: 'You' },
    deadline: 'Connected by',
    deadlineOpen: (first, last) => `between ${first} and ${last}`,
    workingDays: (count) => (count === 1 ? '1 working day' : `${count} working days`),
    utilityDays: (days) => `All steps of the utility together: at most ${days} working days`,
    ownWorks: (certain) =>
      `${certain ? 'Your' : 'Any'} external works${certain ? '' : ' of yours'}: as you plan them, not counted`,
    gridWorks: (days, certain) =>
      `${certain ? 'Supporting' : 'Any supporting'} grid works: up to ${days} working days, not counted`,
    withoutPause: (date) => `If no works stop the clock, by ${date}.`,
    leave: 'Not sure, skip it',
    left: (count) => `${count} left open for now; the results that depend on it stay open.`,
    askAgain: 'Answer now',
    print: 'Print',
    yourAnswers: 'Your answers',
    rulesVersion: (version) => `Rules ${version}`,
    hotlines: 'Questions: 95598. Complaints: 12398.',
    announce: (decided, all, next) => `${decided} of ${all} settled. ${next === '' ? '' : `Next: ${next}`}`,
    withWorks: 'Supporting grid works are included, your own works are not counted.',
    withoutWorks: 'Supporting grid works and your own works are not counted.',
    uncertain: 'Some of these days have no published holiday arrangement yet; the date may move.',
    start: 'start',
    end: 'due',
    holiday: 'holiday',
    makeupWorkday: 'make-up workday',
    holidayMark: 'off',
    makeupMark: 'on',
    weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    month: (year, month) => `${englishMonths[month - 1]} ${year}`,
    dayOfLimit: (index) => `working day ${index}`,
    more: 'Further results',
    possibilities: (count) => `${count} possible outcomes`,
    reasons: 'Why? What would change it?',
    footer: (documentNumber) =>
      `Decided ${documentNumber === undefined ? '' : `by document ${documentNumber}, `}entirely on this page: nothing you enter leaves your device.`,
  },
};
