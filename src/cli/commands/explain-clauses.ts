import { decisions } from '../../rules/decisions';
import { decisionTitle } from '../../messages';
import { conditionTexts, plainStyle, rowOutcomeText, type RowStyle } from '../../messages/row-texts';
import { hasOwn } from '../../plain/has-own';
import {
  clauses,
  clauseIds,
  interpretations,
  interpretationIds,
  neixiang2021,
  parameterDefinitions,
  type InterpretationId,
} from '../../policy';
import { findingRules } from '../finding-rules';
import { citedClauses } from '../formats/cited-clauses';
import { ruleTexts } from '../formats/rule-texts';
import type { Language } from '../language';
import { clauseNamed, factName, labels, sheet, textKey } from './explanation-parts';
import { parameterNames } from './topics';

/** Explains a clause: its document, and what is decided, checked and open under it. */
export function explainClause(name: string, language: Language): string | undefined {
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

/** Explains a finding: its severity and its clauses. */
export function explainCode(name: string, language: Language): string | undefined {
  const rule = findingRules.find(({ code }) => code === name);
  if (rule === undefined) return undefined;
  const words = labels[language];
  const { title } = ruleTexts(rule.code, neixiang2021, language);
  return sheet(`${rule.code}  ${title}`, language, [
    [words.severity, words[rule.severity]],
    [words.clauses, rule.clauses.map((id) => clauseNamed(id, language)).join(words.comma)],
  ]);
}

/** Explains a decision: its facts, its rows, and the readings that they test. */
export function explainDecision(name: string, language: Language): string | undefined {
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
    const cited = row.clauses.flatMap((clause) => clauseIds.filter((each) => each === clause));
    const grounds = [...citedClauses(cited, clauses, language), ...(row.interpretations ?? [])].join(words.comma);
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

/** Explains an interpretation: its question, its readings and the reason. */
export function explainInterpretation(name: string, language: Language): string | undefined {
  const id = interpretationIds.find((each) => each === name);
  if (id === undefined) return undefined;
  const { question, reason, clauses: about } = interpretations[id];
  const words = labels[language];
  const key = textKey(language);
  const head = sheet(`${id}  ${question[key]}`, language, [
    [words.clauses, citedClauses(about, clauses, language).join(words.comma)],
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
