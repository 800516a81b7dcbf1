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
  },
};
