import { decisionTitle } from '../../../src/messages';
import type { Table, TableRow } from '../../../src/engine';
import { factLabels, valueLabel } from '../../../src/facts';
import { inLanguage, type Language } from '../../../src/messages/language';
import { outcomeText } from '../../../src/messages/outcome-text';
import { clauses, interpretations, neixiang2021, type ClauseId, type InterpretationId } from '../../../src/policy';
import type { BookDecision } from './book-decisions';
import { decisionDiagram } from './diagram';
import { examplesOf, type Example } from './examples';
import { code, fence, page, table } from './markdown';
import { rowSentence } from '../../../src/messages/row-texts';
import { conditionWords, rangeWords, rowOutcomeWords } from './words';

const headings = {
  'zh-CN': ['序', '规则', '条件', '结论', '条款', '条款理解'],
  en: ['no.', 'rule', 'when', 'outcome', 'clause', 'reading'],
} as const;

const hitPolicies = {
  'zh-CN': {
    first: '自上而下，第一条适用的规则决定结论。',
    unique: '同时至多一条规则适用。',
    collect: '凡适用的规则都取，按表中顺序排列。',
  },
  en: {
    first: 'From the top: the first row that applies gives the outcome.',
    unique: 'At most one row applies at a time.',
    collect: 'Every row that applies counts, in the order of the table.',
  },
} as const;

const noneWords = { 'zh-CN': '没有一条适用', en: 'no row applies' } as const;

/** The page of the rule book for one decision. */
export function decisionPage(decision: BookDecision): string {
  const { id } = decision;
  return page(
    `# ${decisionTitle(id, 'zh-CN')} · ${decisionTitle(id, 'en')}`,
    `${code(id)} · [目录 Index](README.md)`,
    '## 决策表',
    ruleTable(decision, 'zh-CN'),
    '## Table',
    ruleTable(decision, 'en'),
    '## 依据图 Diagram',
    fence('mermaid', decisionDiagram(decision.source)),
    '## 事实 Facts',
    table(
      ['fact', '中文', 'English', '取值', 'values'],
      decision.facts.map((name) => {
        const { label } = factLabels[name];
        return [code(name), label.zh, label.en, rangeWords(name, 'zh-CN'), rangeWords(name, 'en')];
      }),
    ),
    '## 条款 Clauses',
    clausesOf(decision)
      .map(
        (clause) =>
          `- ${clauseLink(clause, 'en')} ${clauses[clause].section} ${clauses[clause].heading.zh} · ${clauses[clause].heading.en}`,
      )
      .join('\n'),
    readingParagraphs(decision),
    '## 示例 Examples',
    examplesOf(decision, 3).flatMap((example) => exampleWords(decision, example)),
  );
}

/** The rows of a decision as a table in one language. */
export function ruleTable(decision: BookDecision, language: Language): string {
  const { source } = decision;
  if (source.kind === 'combination') return '';
  const none: TableRow | undefined = source.none && { ...source.none, outcome: undefined };
  const rows = source.rows.map((row, index) => ruleRow(decision, source, row, index + 1, language));
  const nothing = none && [
    '–',
    ruleName(decision, none.id, language),
    noneWords[language],
    outcomeText(source.id, source.assemble?.([]), language),
    none.clauses.map((clause) => clauseLink(clause, language)).join(' '),
    (none.interpretations ?? []).map(readingLink).join(' '),
  ];
  return `${hitPolicies[language][source.kind]}\n\n${table(headings[language], [...rows, ...(nothing ? [nothing] : [])])}`;
}

function ruleRow(
  decision: BookDecision,
  source: Table,
  row: TableRow,
  number: number,
  language: Language,
): readonly string[] {
  return [
    String(number),
    ruleName(decision, row.id, language),
    conditionWords(row, source, neixiang2021.parameters, language),
    rowOutcomeWords(row, source, neixiang2021.parameters, language),
    row.clauses.map((clause) => clauseLink(clause, language)).join(' '),
    (row.interpretations ?? []).map(readingLink).join(' '),
  ];
}

/** The sentence of a row, and its id. */
function ruleName(decision: BookDecision, row: string, language: Language): string {
  return [rowSentence(decision.id, row, neixiang2021.parameters, language) ?? [], code(row)].flat().join('<br>');
}

/** A clause as a link: in Chinese as the document numbers it, in English by its id. */
export function clauseLink(clause: string, language: Language): string {
  return `[${language === 'en' ? clause : clauses[clause as ClauseId].section}](README.md#clause-${clause})`; // a clause of the register
}

function readingLink(id: string): string {
  return `[${id}](../interpretations.md#${id.toLowerCase()})`;
}

/** The clauses that the rows of a decision cite, in the order of the document. */
export function clausesOf(decision: BookDecision): readonly ClauseId[] {
  const cited = new Set(rowsOf(decision).flatMap((row) => row.clauses));
  return Object.values(clauses).flatMap(({ id }) => (cited.has(id) ? [id] : []));
}

function readingsOf(decision: BookDecision): readonly InterpretationId[] {
  const cited = new Set(rowsOf(decision).flatMap((row) => row.interpretations ?? []));
  return Object.values(interpretations).flatMap(({ id }) => (cited.has(id) ? [id] : []));
}

/** The rows of a decision, and a row for when no other applies. */
export function rowsOf({ source }: BookDecision): readonly Pick<TableRow, 'id' | 'clauses' | 'interpretations'>[] {
  return source.kind !== 'combination' ? [...source.rows, ...(source.none ? [source.none] : [])] : [];
}

function readingParagraphs(decision: BookDecision): readonly string[] {
  const readings = readingsOf(decision);
  if (readings.length === 0) return [];
  const lines = readings.map((id) => {
    const { question, readings: all, taken } = interpretations[id];
    const reading = all.find((each) => each.id === taken)?.text;
    return `- ${readingLink(id)} ${question.zh}${reading?.zh ?? ''}<br>${question.en} ${reading?.en ?? ''}`;
  });
  return ['## 条款理解 Readings', lines.join('\n')];
}

function exampleWords(decision: BookDecision, { facts, answer }: Example): readonly string[] {
  const given = decision.facts.flatMap((name) => {
    const value = facts[name];
    if (value === undefined) return [];
    const said = (language: Language): string =>
      `${inLanguage(factLabels[name].label, language)} ${inLanguage(valueLabel(name, value), language)}`;
    return [`${said('zh-CN')} (${said('en')})`];
  });
  const said = `${outcomeText(decision.id, answer.outcome, 'zh-CN')} · ${outcomeText(decision.id, answer.outcome, 'en')}`;
  return [
    `**${said}** ← ${given.length === 0 ? '任何事实 whatever the facts' : given.join('; ')}`,
    fence(
      'json',
      JSON.stringify({ facts, outcome: answer.outcome, rules: answer.rules, clauses: answer.clauses }, null, 2),
    ),
  ];
}
