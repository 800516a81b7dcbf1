import type { Clock } from '../../compliance';
import { factLabels, type FactName } from '../../facts';
import { answersIn } from '../../messages/texts-in';
import { plural } from '../formats/texts';
import type { Language } from '../language';

/** The clocks for which one department is responsible. */
export interface DepartmentClocks {
  /** The cases of these clocks. */
  readonly cases: number;
  readonly clocks: number;
  readonly overdue: number;
}

/** The texts for clocks. */
export interface DueTexts {
  readonly title: string;
  readonly asOf: (date: string) => string;
  readonly none: string;
  readonly count: (clocks: number, overdue: number) => string;
  readonly headings: readonly string[];
  readonly groupHeadings: readonly string[];
  readonly group: (name: string, counts: DepartmentClocks) => string;
  readonly kinds: Readonly<Record<Clock['kind'], string>>;
  readonly alerts: Readonly<Record<Clock['alert'], string>>;
  readonly reaches: Readonly<Record<NonNullable<Clock['reaches']>, string>>;
  readonly paused: string;
  readonly undetermined: string;
  readonly used: (used: number, limit: number) => string;
  readonly atLeast: (days: string) => string;
  readonly left: (days: number) => string;
  readonly uncertain: string;
  readonly missing: (names: readonly string[]) => string;
  /** Names the policy of a case, if there are several. */
  readonly by: (policy: string) => string;
}

/** The texts by language. */
export const dueTexts: Readonly<Record<Language, DueTexts>> = {
  en: {
    title: 'Running time limits',
    asOf: (date) => `as of ${date}`,
    none: 'No running time limits.',
    count: (clocks, overdue) => `${plural(clocks, 'running time limit')}, ${overdue} of them overdue`,
    headings: [
      'due',
      'case',
      'what',
      'alert',
      'used',
      'left',
      'alerted',
      'station',
      'handler',
      'departments',
      'clauses',
      'note',
    ],
    groupHeadings: ['department', 'cases', 'time limits', 'overdue'],
    group: (name, { cases, clocks, overdue }) => `${name}: ${clocks} in ${plural(cases, 'case')}, ${overdue} overdue`,
    kinds: answersIn('en').clocks,
    alerts: { ...answersIn('en').alerts, none: '' },
    reaches: answersIn('en').recipients,
    paused: 'paused',
    undetermined: 'open',
    used: (used, limit) => `${used} of ${plural(limit, 'working day')}`,
    atLeast: (days) => `at least ${days}`,
    left: (days) => (days < 0 ? `${-days} over` : String(days)),
    uncertain: 'not all holidays are published yet',
    missing: (names) => `unknown: ${names.join(', ')}`,
    by: (policy) => `policy ${policy}`,
  },
  'zh-CN': {
    title: '正在计时的时限',
    asOf: (date) => `截至 ${date}`,
    none: '没有正在计时的时限。',
    count: (clocks, overdue) => `共 ${clocks} 项时限正在计时，其中 ${overdue} 项已超期`,
    headings: [
      '到期日',
      '工单编号',
      '事项',
      '预警',
      '已用',
      '剩余',
      '提醒对象',
      '供电所',
      '经办人',
      '责任部门',
      '条款',
      '说明',
    ],
    groupHeadings: ['责任部门', '工单', '时限', '已超期'],
    group: (name, { cases, clocks, overdue }) => `${name}：${cases} 件工单，${clocks} 项时限，其中 ${overdue} 项已超期`,
    kinds: answersIn('zh-CN').clocks,
    alerts: { ...answersIn('zh-CN').alerts, none: '' },
    reaches: answersIn('zh-CN').recipients,
    paused: '暂停计时',
    undetermined: '待定',
    used: (used, limit) => `${used}/${limit} 个工作日`,
    atLeast: (days) => `至少${days}`,
    left: (days) => (days < 0 ? `超 ${-days} 个工作日` : `${days} 个工作日`),
    uncertain: '放假安排尚未全部公布',
    missing: (names) => `缺少信息：${names.join('、')}`,
    by: (policy) => `政策 ${policy}`,
  },
};

/** The label of a missing fact. */
export function missingName(name: FactName, language: Language): string {
  return language === 'en' ? name : factLabels[name].label.zh;
}
