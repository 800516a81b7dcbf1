import type { Language } from 'yekuo/messages';

/** The texts of the demo; all texts about the rules are in the library. */
const words = {
  en: {
    applied: 'Applied on',
    known: 'Known',
    processDeadline: 'Process deadline',
    worksDeadline: 'Supporting works',
    documents: 'Documents',
    workingDays: (days: number) => `${days} working days`,
    until: (date: string) => `until ${date}`,
    byTable: (date: string) => `table: ${date}`,
    agreed: (date: string) => `may be agreed until ${date}`,
    notCovered: 'the table has no limit',
    provisional: 'provisional: counts days without a published holiday notice',
    open: 'open',
    one: 'either',
    more: (count: number) => `or one of ${count} more`,
    missing: 'still to know',
    because: 'because',
    by: 'by',
    reading: 'reading',
    realName: 'whether the customer is real-name authenticated',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    items: ', ',
  },
  'zh-CN': {
    applied: '申请日期',
    known: '已知',
    processDeadline: '办电期限',
    worksDeadline: '配套工程',
    documents: '资料',
    workingDays: (days: number) => `${days} 个工作日`,
    until: (date: string) => `最迟 ${date}`,
    byTable: (date: string) => `按时限表为 ${date}`,
    agreed: (date: string) => `最迟可约定 ${date}`,
    notCovered: '时限表没有列出',
    provisional: '暂定，涉及尚未公布放假安排的日期',
    open: '待定',
    one: '可能',
    more: (count: number) => `另有 ${count} 种可能`,
    missing: '尚需了解',
    because: '因为',
    by: '依据',
    reading: '条款理解',
    realName: '客户是否已实名认证',
    colon: '：',
    comma: '，',
    semicolon: '；',
    items: '、',
  },
} as const;

/** The texts in one language. */
export type Words = (typeof words)['en' | 'zh-CN'];

/** The texts of the demo in one language. */
export function wordsIn(language: Language): Words {
  return words[language];
}
