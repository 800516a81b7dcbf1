import { decisions, type DecisionId } from '../../rules/decisions';
import { factLabels, valueLabel, vocabulary, type FactName, type Text } from '../../facts';
import { decisionTitle } from '../../messages';
import { inLanguage } from '../../messages/language';
import {
  clauses,
  clauseIds,
  commonFeeNames,
  departments,
  interpretations,
  interpretationIds,
  neixiang2021,
  parameterDefinitions,
  permittedConnectionFees,
  type ClauseId,
  type InterpretationId,
} from '../../policy';
import { CommandError } from '../command-error';
import { exitCode } from '../exit-code';
import { findingRules } from '../finding-rules';
import { ruleTexts } from '../formats/rule-texts';
import type { Language } from '../language';
import type { Command } from './command';
import { nearest } from './nearest';
import { languageHelp, readLanguage, readOptions } from './read-options';
import { hasOwn } from '../../plain/has-own';
import { answersIn } from '../../messages/texts-in';
import { conditionTexts, plainStyle, rowOutcomeText, rowSentence, type RowStyle } from '../../messages/row-texts';
import { factNames, parameterNames, namedOutcomes, topicNames, topicsCalled, type Topic } from './topics';

const help: Text = {
  en: `Usage: yekuo explain NAME [options]

Explains a clause (3.2.5, goals.3, 三(二)5), a finding (process-overtime), a decision (investmentBoundary), an
interpretation (I-07), a fact (voltageLevel), a parameter, a rule (smallMicroEnterprise/excludedSite), an outcome
(meterBox), a department, a fee or the colour of an alert, and lists what belongs to it. Titles in both languages are
accepted, too.

${languageHelp.en}

Exit codes: 0 explained; 2 unknown name.
`,
  zh: `用法：yekuo explain 名称 [选项]

解释条款（三(二)5、3.2.5、goals.3）、检查（办电超时、process-overtime）、决策（投资界面、investmentBoundary）、
条款理解（I-07）、事实（供电电压、voltageLevel）、参数、规则（smallMicroEnterprise/excludedSite）、结论（meterBox）、部门、
费用或预警颜色，并列出相关内容。

${languageHelp.zh}

退出码：0 已解释；2 没有这个名称。
`,
};

/** `yekuo explain`: explains a name. */
export const explain: Command = {
  name: 'explain',
  summary: {
    en: 'explain a clause, a finding, a decision, an interpretation, a fact or a parameter',
    zh: '解释条款、检查、决策、条款理解、事实或参数',
  },
  help,
  async run(args, { stdout }, runLanguage) {
    const { values, positionals } = readOptions(args, { lang: { type: 'string' } });
    const [name, ...others] = positionals;
    if (name === undefined || others.length > 0) {
      throw new CommandError('USAGE', { en: 'name one thing to explain', zh: '请指定一个要解释的名称' });
    }
    const language = readLanguage(values.lang, runLanguage);
    const topics = topicsCalled(name);
    if (topics.length === 0) {
      const hint = nearest(name, topicNames());
      throw new CommandError('USAGE', {
        en: `there is nothing called ${JSON.stringify(name)}${hint.en}`,
        zh: `没有名为 ${JSON.stringify(name)} 的内容${hint.zh}`,
      });
    }
    await stdout.write(topics.map((topic) => explanationOf(topic, language)).join('\n'));
    return exitCode.clean;
  },
};

function explanationOf({ kind, id }: Topic, language: Language): string {
  const explained = {
    clause: explainClause,
    finding: explainCode,
    decision: explainDecision,
    interpretation: explainInterpretation,
    fact: explainFact,
    parameter: explainParameter,
    rule: explainRule,
    outcome: explainOutcome,
    department: explainDepartment,
    fee: explainFee,
    alert: explainAlert,
  }[kind](id, language);
  return explained ?? '';
}

function explainClause(name: string, language: Language): string | undefined {
  const id = clauseIds.find((each) => each === name);
  if (id === undefined) return undefined;
  const { section, heading, milestone } = clauses[id];
  const words = labels[language];
  const deciding = Object.values(decisions).filter(({ rows }) => rows.some((row) => row.clauses.includes(id)));
  const codes = findingRules.filter((rule) => rule.clauses.includes(id));
  const open = interpretationIds.filter((each) => interpretations[each].clauses.includes(id));
  return sheet(`${id}  ${heading[textKey(language)]}`, language, [
    [words.document, `${neixiang2021.documentNumber} ${section}`],
    [words.milestone, milestone ?? ''],
    [words.decisions, deciding.map((decision) => decision.id).join(words.comma)],
    [words.codes, codes.map(({ code }) => code).join(words.comma)],
    [words.interpretations, open.join(words.comma)],
  ]);
}

function explainCode(name: string, language: Language): string | undefined {
  const rule = findingRules.find(({ code }) => code === name);
  if (rule === undefined) return undefined;
  const words = labels[language];
  const { title } = ruleTexts(rule.code, neixiang2021, language);
  return sheet(`${rule.code}  ${title}`, language, [
    [words.severity, words[rule.severity]],
    [words.clauses, rule.clauses.map((id) => `${id} ${clauses[id].heading[textKey(language)]}`).join(words.comma)],
  ]);
}

function explainDecision(name: string, language: Language): string | undefined {
  const decision = Object.values(decisions).find(({ id }) => id === name);
  if (decision === undefined) return undefined;
  const words = labels[language];
  const head = sheet(`${decision.id}  ${decisionTitle(decision.id, language)}`, language, [
    [words.facts, decision.facts.map((fact) => factName(fact, language)).join(words.comma)],
  ]);
  const { source } = decision;
  if (source.kind === 'combination') return head;
  const style = styleIn(language);
  const rows = source.rows.map((row, index) => {
    const conditions = conditionTexts(row, source, neixiang2021.parameters, language, style);
    const grounds = [...row.clauses, ...(row.interpretations ?? [])].join(words.comma);
    const outcome = rowOutcomeText(row, source, neixiang2021.parameters, language, style);
    return `  ${index + 1}. ${conditions.join(words.and) || words.otherwise} → ${outcome}  [${grounds}]\n`;
  });
  const tested = interpretationIds.filter((id) => source.rows.some((row) => hasOwn(row.when ?? {}, id)));
  const readings = tested.map(
    (id) => `${id}  ${interpretations[id].question[textKey(language)]}\n${optionsOf(id, language)}`,
  );
  return `${head}${words.rows}\n${rows.join('')}${readings.length > 0 ? `${words.readings}\n` : ''}${readings.join('')}`;
}

/** Parameters by name, or in Chinese by label. The readings that rows name are listed below. */
function styleIn(language: Language): RowStyle {
  if (language === 'en') return plainStyle;
  return {
    ...plainStyle,
    parameter: (name, value) => {
      const id = parameterNames.find((each) => each === name);
      return plainStyle.parameter(id === undefined ? name : parameterDefinitions[id].label.zh, value);
    },
    reading: (id, choices) =>
      plainStyle.reading(
        id,
        choices.replace(/\w+/g, (choice) => choiceInChinese(id, choice)),
      ),
  };
}

/** A reading in words, with its id; any other word is shown unchanged. */
function choiceInChinese(id: InterpretationId, choice: string): string {
  const reading = interpretations[id].readings.find((each) => each.id === choice);
  return reading === undefined ? choice : `“${reading.text.zh.replace(/。$/, '')}”（${choice}）`;
}

function explainFact(name: string, language: Language): string | undefined {
  const id = factNames.find((each) => each === name);
  if (id === undefined) return undefined;
  const words = labels[language];
  const { label, help: lookAt } = factLabels[id];
  const definition = vocabulary[id];
  const values =
    definition.kind === 'oneOf'
      ? definition.values.map((value: string) => `${value} ${inLanguage(valueLabel(id, value), language)}`)
      : [];
  const reading = Object.values(decisions).filter(({ facts }) => facts.some((fact) => fact === id));
  return sheet(`${id}  ${inLanguage(label, language)}`, language, [
    [words.look, inLanguage(lookAt, language)],
    [words.values, values.join(words.comma)],
    [words.decisions, reading.map((decision) => decision.id).join(words.comma)],
  ]);
}

function explainParameter(name: string, language: Language): string | undefined {
  const id = parameterNames.find((each) => each === name);
  if (id === undefined) return undefined;
  const words = labels[language];
  const { label, clause } = parameterDefinitions[id];
  return sheet(`${id}  ${inLanguage(label, language)}`, language, [
    [words.value, String(neixiang2021.parameters[id])],
    [words.clauses, `${clause} ${inLanguage(clauses[clause].heading, language)}`],
  ]);
}

const decisionIds = Object.keys(decisions) as readonly DecisionId[]; // its own keys

function explainRule(name: string, language: Language): string | undefined {
  const [decision = '', row = ''] = name.split('/');
  const said = rowSentence(decision, row, neixiang2021.parameters, language);
  if (said === undefined) return undefined;
  const id = decisionIds.find((each) => each === decision);
  const rows: readonly { readonly id: string; readonly clauses: readonly string[] }[] =
    id === undefined ? [] : decisions[id].rows;
  const grounds = rows.find((each) => each.id === row)?.clauses ?? [];
  const words = labels[language];
  const cited = clauseIds.filter((clause) => grounds.includes(clause));
  return sheet(`${name}  ${said}`, language, [
    [words.decisions, id === undefined ? '' : decisionNamed(id, language)],
    [words.clauses, cited.map((clause) => clauseNamed(clause, language)).join(words.comma)],
  ]);
}

function explainOutcome(name: string, language: Language): string | undefined {
  const meant = namedOutcomes(language).filter(({ id }) => id === name);
  const texts = [...new Set(meant.map(({ text }) => text))];
  const words = labels[language];
  const giving = [...new Set(meant.map(({ decision }) => decision))];
  const named = decisionIds.filter((id) => giving.includes(id)).map((id) => decisionNamed(id, language));
  return sheet(`${name}  ${texts.join(words.semicolon)}`, language, [[words.decisions, named.join(words.comma)]]);
}

function explainDepartment(name: string, language: Language): string | undefined {
  const [id, label] = Object.entries(departments).find(([each]) => each === name) ?? [];
  if (id === undefined || label === undefined) return undefined;
  const words = labels[language];
  const own = clauseIds.filter((clause) => clauses[clause].departments.some((each) => each === id));
  return sheet(`${id}  ${inLanguage(label, language)}`, language, [
    [words.clauses, own.map((clause) => clauseNamed(clause, language)).join(words.comma)],
  ]);
}

function explainFee(name: string, language: Language): string {
  const called = Object.entries(commonFeeNames).flatMap(([title, fee]) => (fee === name ? [title] : []));
  const isEnglish = (title: string): boolean => /^[ -~]+$/.test(title);
  const words = labels[language];
  const clause = permittedConnectionFees.some((fee) => fee === name) ? '3.3.2' : '3.3.3';
  const title = called.find((each) => isEnglish(each) === (language === 'en')) ?? name;
  return sheet(`${name}  ${title}`, language, [[words.clauses, clauseNamed(clause, language)]]);
}

function explainAlert(name: string, language: Language): string {
  const [, colour = name] = Object.entries(answersIn(language).alerts).find(([each]) => each === name) ?? [];
  const words = labels[language];
  return sheet(`${name}  ${colour}`, language, [[words.clauses, clauseNamed('3.5.3', language)]]);
}

function clauseNamed(id: ClauseId, language: Language): string {
  return `${id} ${clauses[id].heading[textKey(language)]}`;
}

function decisionNamed(id: DecisionId, language: Language): string {
  return `${decisionTitle(id, language)}${language === 'en' ? ` (${id})` : `（${id}）`}`;
}

function factName(name: FactName, language: Language): string {
  return language === 'en' ? name : `${factLabels[name].label.zh}（${name}）`;
}

function explainInterpretation(name: string, language: Language): string | undefined {
  const id = interpretationIds.find((each) => each === name);
  if (id === undefined) return undefined;
  const { question, reason, clauses: about } = interpretations[id];
  const words = labels[language];
  const key = textKey(language);
  const head = sheet(`${id}  ${question[key]}`, language, [
    [words.clauses, about.join(words.comma)],
    [words.reason, reason[key]],
  ]);
  return `${head}${words.readings}\n${optionsOf(id, language)}`;
}

/** The readings of a question, with the one that applies marked. */
function optionsOf(id: InterpretationId, language: Language): string {
  const { readings, taken } = interpretations[id];
  return readings
    .map(({ id: reading, text }) => {
      const mark = reading === taken ? '*' : ' ';
      return `  ${mark} ${reading}${labels[language].colon}${text[textKey(language)]}\n`;
    })
    .join('');
}

function sheet(title: string, language: Language, rows: readonly (readonly [label: string, value: string])[]): string {
  const { colon } = labels[language];
  return [title, ...rows.filter(([, value]) => value !== '').map(([label, value]) => `${label}${colon}${value}`)]
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
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    look: 'How to determine it',
    values: 'Values',
    value: 'Value',
    and: ' and ',
    otherwise: 'otherwise',
    readings: 'Readings (* the one chosen):',
    reason: 'Why',
  },
  'zh-CN': {
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
    and: ' 且 ',
    otherwise: '其余情形',
    readings: '各种理解（* 为所采用）：',
    reason: '理由',
  },
} as const;
