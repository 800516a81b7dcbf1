import type { Language } from '../../language';

/** The words of the page that are not about the policy. */
export interface HtmlTexts {
  readonly title: string;
  readonly cases: string;
  readonly withFindings: string;
  readonly violations: string;
  readonly advisories: string;
  readonly undetermined: string;
  readonly faults: string;
  readonly onTime: string;
  readonly known: string;
  readonly stale: string;
  readonly byCode: string;
  readonly all: string;
  readonly casesWithFindings: string;
  readonly cleanCases: string;
  readonly faultsOfInput: string;
  readonly staleEntries: string;
  readonly process: string;
  readonly works: string;
  readonly limit: (days: number) => string;
  /** The same where only the utility's own stages use it up. */
  readonly limitByStage: (days: number) => string;
  readonly due: (date: string) => string;
  readonly openSince: string;
  readonly legendLimit: string;
  readonly legendOver: string;
  readonly none: string;
  readonly notListed: (count: number) => string;
  readonly missing: string;
  readonly asOf: string;
  readonly restsOn: (interpretations: readonly string[]) => string;
  readonly technical: string;
  readonly tabs: Readonly<Record<TabName, string>>;
  readonly groupHeadings: readonly string[];
  readonly undeterminedHeadings: readonly string[];
  readonly nameless: string;
  readonly search: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<'severity' | 'id' | 'month', string>>;
  readonly withClean: string;
  readonly csv: string;
  readonly print: string;
  readonly previous: string;
  readonly next: string;
  /** Which page of the cases is shown; the script puts numbers for the names in braces. */
  readonly page: string;
  /** Which group is shown, as above. */
  readonly only: string;
  readonly everything: string;
  readonly needsScript: string;
  readonly indicators: readonly IndicatorTexts[];
  readonly indicatorHeadings: readonly string[];
  readonly vetoed: (months: readonly string[]) => string;
  readonly notVetoed: string;
  readonly clocksNotListed: (count: number) => string;
  readonly signature: string;
}

/** The parts of the page that are shown one at a time. */
export type TabName =
  'cases' | 'clauses' | 'stations' | 'handlers' | 'months' | 'clocks' | 'undetermined' | 'indicators';

/** What is said of an indicator. */
export interface IndicatorTexts {
  readonly of: 'process' | 'works';
  readonly name: string;
  readonly formula: string;
}

/** The words of the page by language. */
export const htmlTexts: Readonly<Record<Language, HtmlTexts>> = {
  en: {
    title: 'Connection cases under review',
    cases: 'cases checked',
    withFindings: 'with findings',
    violations: 'violations',
    advisories: 'advisories',
    undetermined: 'checks left open',
    faults: 'faults of the input',
    onTime: 'on time',
    known: 'known findings',
    stale: 'baseline entries gone',
    byCode: 'Findings by kind',
    all: 'All',
    casesWithFindings: 'Cases with findings',
    cleanCases: 'Cases without findings',
    faultsOfInput: 'Faults of the input',
    staleEntries: 'Entries of the baseline that did not occur',
    process: 'Whole process',
    works: 'Grid works',
    limit: (days) => `limit ${days} working ${days === 1 ? 'day' : 'days'}`,
    limitByStage: (days) => `limit ${days} working days, works apart`,
    due: (date) => `due ${date}`,
    openSince: 'open',
    legendLimit: 'last day allowed',
    legendOver: 'over the limit',
    none: 'Nothing was found.',
    notListed: (count) => `${count} more are counted above but not listed here.`,
    missing: 'Open for want of',
    asOf: 'as of',
    restsOn: (interpretations) => `Rests on the reading of ${interpretations.join(', ')}`,
    technical: 'Technical',
    tabs: {
      cases: 'Cases',
      clauses: 'Clauses',
      stations: 'Stations',
      handlers: 'Handlers',
      months: 'Months',
      clocks: 'Running clocks',
      undetermined: 'Undetermined',
      indicators: 'Indicators',
    },
    groupHeadings: ['name', 'cases', 'with findings', 'violations', 'advisories', 'on time'],
    undeterminedHeadings: ['case', 'check', 'what would settle it'],
    nameless: 'not recorded',
    search: 'Search',
    sort: 'Order',
    sorts: { severity: 'worst first', id: 'by id', month: 'by month' },
    withClean: 'with clean cases',
    csv: 'Save as CSV',
    print: 'Print',
    previous: 'Back',
    next: 'Further',
    page: '{first} to {last} of {count}',
    only: 'only {name}',
    everything: 'Show all',
    needsScript: 'Without scripts this page shows the worst cases only.',
    indicatorHeadings: ['indicator', 'formula', 'on time', 'late', 'share'],
    indicators: [
      { of: 'process', name: 'Process within its limit', formula: 'cases on time ÷ (on time + late)' },
      { of: 'works', name: 'Supporting works within their limit', formula: 'cases on time ÷ (on time + late)' },
    ],
    vetoed: (months) => `Vetoed by a confirmed falsification (3.5.1): ${months.join(', ')}`,
    notVetoed: 'No month is vetoed by a confirmed falsification (3.5.1).',
    clocksNotListed: (count) => `${count} more clocks run; yekuo due lists them all.`,
    signature: 'Checked by / date',
  },
  'zh-CN': {
    title: '业扩报装合规检查',
    cases: '检查件数',
    withFindings: '有问题件数',
    violations: '违规项',
    advisories: '提示项',
    undetermined: '未判定项',
    faults: '数据错误',
    onTime: '按时办结率',
    known: '基线已记录',
    stale: '基线未再出现',
    byCode: '问题分类',
    all: '全部',
    casesWithFindings: '有问题的工单',
    cleanCases: '无问题的工单',
    faultsOfInput: '数据错误',
    staleEntries: '基线中未再出现的问题',
    process: '全流程',
    works: '配套工程',
    limit: (days) => `时限 ${days} 个工作日`,
    limitByStage: (days) => `时限 ${days} 个工作日（不计工程）`,
    due: (date) => `截止 ${date}`,
    openSince: '未完成',
    legendLimit: '时限截止日',
    legendOver: '超时部分',
    none: '未发现问题。',
    notListed: (count) => `另有 ${count} 件已计入上方合计，此处未列出。`,
    missing: '未判定，尚缺',
    asOf: '截至',
    restsOn: (interpretations) => `依据条款理解 ${interpretations.join('、')}`,
    technical: '技术信息',
    tabs: {
      cases: '工单',
      clauses: '条款',
      stations: '供电所',
      handlers: '经办人',
      months: '月份',
      clocks: '计时中',
      undetermined: '未判定',
      indicators: '指标',
    },
    groupHeadings: ['名称', '工单', '有问题', '违规', '提示', '按时率'],
    undeterminedHeadings: ['工单编号', '检查', '尚缺信息'],
    nameless: '未记录',
    search: '搜索',
    sort: '排序',
    sorts: { severity: '问题多的在前', id: '按编号', month: '按月份' },
    withClean: '含无问题工单',
    csv: '导出 CSV',
    print: '打印',
    previous: '上一页',
    next: '下一页',
    page: '第 {first} 至 {last} 件，共 {count} 件',
    only: '仅看 {name}',
    everything: '查看全部',
    needsScript: '未启用脚本，本页只显示问题最多的工单。',
    indicatorHeadings: ['指标', '计算方法', '按时', '超时', '比率'],
    indicators: [
      { of: 'process', name: '办电时限达标率', formula: '按时件数 ÷（按时件数＋超时件数）' },
      { of: 'works', name: '配套工程时限达标率', formula: '按时件数 ÷（按时件数＋超时件数）' },
    ],
    vetoed: (months) => `经查实弄虚作假，一票否决（三(五)1）：${months.join('、')}`,
    notVetoed: '没有因查实弄虚作假被一票否决的月份（三(五)1）。',
    clocksNotListed: (count) => `另有 ${count} 项正在计时，可用 yekuo due 查看全部。`,
    signature: '检查人签字 / 日期',
  },
};
