import { decisions } from '../../rules/decisions';
import type { Figure } from '../../engine';
import { decisionTitle } from '../../messages';
import { clauses, clauseIds, interpretations, interpretationIds, neixiang2021 } from '../../policy';
import { CommandError } from '../command-error';
import { exitCode } from '../exit-code';
import { findingRules } from '../finding-rules';
import { ruleTexts } from '../formats/rule-texts';
import type { Language } from '../language';
import type { Command } from './command';
import { nearest } from './nearest';
import { languageHelp, readLanguage, readOptions } from './read-options';

const help = `Usage: yekuo explain NAME [options]

Explains a clause (3.2.5, goals.3), the code of a finding (process-overtime), a decision (investmentBoundary) or an
interpretation (I-07), and says what belongs to it.

${languageHelp}
`;

/** `yekuo explain`: says what a name stands for. */
export const explain: Command = {
  name: 'explain',
  summary: 'explain a clause, a finding code, a decision or an interpretation',
  help,
  async run(args, { stdout }) {
    const { values, positionals } = readOptions(args, { lang: { type: 'string' } });
    const [name, ...others] = positionals;
    if (name === undefined || others.length > 0) throw new CommandError('USAGE', 'name one thing to explain');
    const language = readLanguage(values.lang);
    const explanation =
      explainClause(name, language) ??
      explainCode(name, language) ??
      explainDecision(name, language) ??
      explainInterpretation(name, language);
    if (explanation === undefined) {
      const names = [
        ...clauseIds,
        ...findingRules.map(({ code }) => code),
        ...Object.keys(decisions),
        ...interpretationIds,
      ];
      throw new CommandError('USAGE', `there is nothing called ${JSON.stringify(name)}${nearest(name, names)}`);
    }
    await stdout.write(explanation);
    return exitCode.clean;
  },
};

function explainClause(name: string, language: Language): string | undefined {
  const id = clauseIds.find((each) => each === name);
  if (id === undefined) return undefined;
  const { section, heading, milestone } = clauses[id];
  const words = labels[language];
  const deciding = Object.values(decisions).filter(({ rows }) => rows.some((row) => row.clauses.includes(id)));
  const codes = findingRules.filter((rule) => rule.clauses.includes(id));
  const open = interpretationIds.filter((each) => interpretations[each].clauses.includes(id));
  return sheet(`${id}  ${heading[textKey(language)]}`, [
    [words.document, `${neixiang2021.documentNumber} ${section}`],
    [words.milestone, milestone ?? ''],
    [words.decisions, deciding.map((decision) => decision.id).join(', ')],
    [words.codes, codes.map(({ code }) => code).join(', ')],
    [words.interpretations, open.join(', ')],
  ]);
}

function explainCode(name: string, language: Language): string | undefined {
  const rule = findingRules.find(({ code }) => code === name);
  if (rule === undefined) return undefined;
  const words = labels[language];
  const { title } = ruleTexts(rule.code, neixiang2021, language);
  return sheet(`${rule.code}  ${title}`, [
    [words.severity, words[rule.severity]],
    [words.clauses, rule.clauses.map((id) => `${id} ${clauses[id].heading[textKey(language)]}`).join('; ')],
  ]);
}

function explainDecision(name: string, language: Language): string | undefined {
  const decision = Object.values(decisions).find(({ id }) => id === name);
  if (decision === undefined) return undefined;
  const words = labels[language];
  const rows = decision.rows.map(({ id, when = {}, outcome, clauses: cited, interpretations: read = [] }) => {
    const conditions = Object.entries(when).map(([tested, test]) => `${tested} ${plainly(test)}`);
    const grounds = [...cited, ...read].join(', ');
    return `  ${id}: ${conditions.join(words.and) || words.otherwise} => ${plainly(outcome)}  [${grounds}]\n`;
  });
  const head = sheet(`${decision.id}  ${decisionTitle(decision.id, language)}`, [
    [words.facts, decision.facts.join(', ')],
  ]);
  return `${head}${words.rows}\n${rows.join('')}`;
}

/** A test or an outcome as it stands in the table, figures by their names and numbers. */
function plainly(written: unknown): string {
  return JSON.stringify(written, (_, part: unknown) =>
    isFigure(part) ? part.parameters.map((name) => `${name} ${part.figures[name]}`).join(' + ') : part,
  );
}

function isFigure(part: unknown): part is Figure {
  return typeof part === 'object' && part !== null && 'figures' in part;
}

function explainInterpretation(name: string, language: Language): string | undefined {
  const id = interpretationIds.find((each) => each === name);
  if (id === undefined) return undefined;
  const { question, readings, taken, reason, clauses: about } = interpretations[id];
  const words = labels[language];
  const key = textKey(language);
  const options = readings.map(
    (reading) => `  ${reading.id === taken ? '*' : ' '} ${reading.id}: ${reading.text[key]}\n`,
  );
  const head = sheet(`${id}  ${question[key]}`, [
    [words.clauses, about.join(', ')],
    [words.reason, reason[key]],
  ]);
  return `${head}${words.readings}\n${options.join('')}`;
}

function sheet(title: string, rows: readonly (readonly [label: string, value: string])[]): string {
  return [title, ...rows.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`)]
    .map((line) => `${line}\n`)
    .join('');
}

function textKey(language: Language): 'zh' | 'en' {
  return language === 'en' ? 'en' : 'zh';
}

const labels = {
  en: {
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
    and: ' and ',
    otherwise: 'otherwise',
    readings: 'Readings (* the one taken):',
    reason: 'Why',
  },
  'zh-CN': {
    document: '文件',
    milestone: '完成期限',
    decisions: '相关判定',
    codes: '相关检查',
    interpretations: '相关解释',
    severity: '级别',
    violation: '违规',
    advisory: '提示',
    clauses: '条款',
    facts: '所需信息',
    rows: '规则：',
    and: ' 且 ',
    otherwise: '其余情形',
    readings: '各种理解（* 为所采用）：',
    reason: '理由',
  },
} as const;
