import type { DecisionId } from '../../rules/decisions';
import { factLabels, type FactName } from '../../facts';
import { decisionTitle } from '../../messages';
import { clauses, type ClauseId } from '../../policy';
import { citedClause } from '../formats/cited-clauses';
import type { Language } from '../language';

/** A clause with its heading. */
export function clauseNamed(id: ClauseId, language: Language): string {
  return `${citedClause(id, clauses, language)} ${clauses[id].heading[textKey(language)]}`;
}

/** A decision by its title and id. */
export function decisionNamed(id: DecisionId, language: Language): string {
  return `${decisionTitle(id, language)}${language === 'en' ? ` (${id})` : `（${id}）`}`;
}

/** A fact by its name, in Chinese with its label. */
export function factName(name: FactName, language: Language): string {
  return language === 'en' ? name : `${factLabels[name].label.zh}（${name}）`;
}

/** A title with rows of labels and values below it; empty values are left out. */
export function sheet(
  title: string,
  language: Language,
  rows: readonly (readonly [label: string, value: string])[],
): string {
  const { colon } = labels[language];
  return [title, ...rows.filter(([, value]) => value !== '').map(([label, value]) => `${label}${colon}${value}`)]
    .map((line) => `${line}\n`)
    .join('');
}

/** The key of a language in texts. */
export function textKey(language: Language): 'zh' | 'en' {
  return language === 'en' ? 'en' : 'zh';
}

/** The labels of explanations, by language. */
export const labels = {
  en: {
    kind: 'Kind',
    document: 'Document',
    milestone: 'To be carried out by',
    decisions: 'Decisions',
    codes: 'Finding codes',
    interpretations: 'Interpretations',
    severity: 'Severity',
    violation: 'violation',
    advisory: 'advisory',
    clauses: 'Clauses',
    facts: 'Reads',
    rows: 'Rows:',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    look: 'How to determine it',
    values: 'Values',
    value: 'Value',
    having: 'A value of',
    and: ' and ',
    otherwise: 'otherwise',
    readings: 'Readings (* the one chosen):',
    reason: 'Why',
  },
  'zh-CN': {
    kind: '类别',
    document: '文件',
    milestone: '完成期限',
    decisions: '相关决策',
    codes: '相关检查',
    interpretations: '相关条款理解',
    severity: '级别',
    violation: '违规',
    advisory: '提示',
    clauses: '条款',
    facts: '所需事实',
    rows: '规则：',
    comma: '、',
    semicolon: '；',
    colon: '：',
    look: '如何判断',
    values: '取值',
    value: '数值',
    having: '取值所属',
    and: ' 且 ',
    otherwise: '其余情形',
    readings: '各种理解方式（* 为所采用）：',
    reason: '理由',
  },
} as const;
