import type { Clock } from '../../compliance';
import { decisions, type DecisionId } from '../../rules/decisions';
import { factLabels, valueLabel } from '../../facts';
import { inLanguage } from '../../messages/language';
import { rowSentence } from '../../messages/row-texts';
import { answersIn } from '../../messages/texts-in';
import {
  clauses,
  clauseIds,
  commonFeeNames,
  departments,
  neixiang2021,
  parameterDefinitions,
  permittedConnectionFees,
  type ClauseId,
} from '../../policy';
import type { Language } from '../language';
import { clauseNamed, decisionNamed, factName, labels, sheet } from './explanation-parts';
import { factNames, namedOutcomes, parameterNames, valuesOf } from './topics';

const decisionIds = Object.keys(decisions) as readonly DecisionId[]; // its own keys

/** Explains a fact: how to determine it, its values, and the decisions that read it. */
export function explainFact(name: string, language: Language): string | undefined {
  const id = factNames.find((each) => each === name);
  if (id === undefined) return undefined;
  const words = labels[language];
  const { label, help: lookAt } = factLabels[id];
  const values = valuesOf(id).map((value) => `${value} ${inLanguage(valueLabel(id, value), language)}`);
  const reading = Object.values(decisions).filter(({ facts }) => facts.some((fact) => fact === id));
  return sheet(`${id}  ${inLanguage(label, language)}`, language, [
    [words.look, inLanguage(lookAt, language)],
    [words.values, values.join(words.comma)],
    [words.decisions, reading.map((decision) => decision.id).join(words.comma)],
  ]);
}

/** Explains a parameter: its value and its clause. */
export function explainParameter(name: string, language: Language): string | undefined {
  const id = parameterNames.find((each) => each === name);
  if (id === undefined) return undefined;
  const words = labels[language];
  const { label, clause } = parameterDefinitions[id];
  return sheet(`${id}  ${inLanguage(label, language)}`, language, [
    [words.value, String(neixiang2021.parameters[id])],
    [words.clauses, clauseNamed(clause, language)],
  ]);
}

/** Explains a rule: its sentence, its decision and its clauses. */
export function explainRule(name: string, language: Language): string | undefined {
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

/** Explains an outcome: its texts, and the decisions that have it. */
export function explainOutcome(name: string, language: Language): string | undefined {
  const meant = namedOutcomes(language).filter(({ id }) => id === name);
  const texts = [...new Set(meant.map(({ text }) => text))];
  const words = labels[language];
  const giving = [...new Set(meant.map(({ decision }) => decision))];
  const named = decisionIds.filter((id) => giving.includes(id)).map((id) => decisionNamed(id, language));
  return sheet(`${name}  ${texts.join(words.semicolon)}`, language, [[words.decisions, named.join(words.comma)]]);
}

/** Explains a department: its name, and the clauses that it is responsible for. */
export function explainDepartment(name: string, language: Language): string | undefined {
  const [id, label] = Object.entries(departments).find(([each]) => each === name) ?? [];
  if (id === undefined || label === undefined) return undefined;
  const words = labels[language];
  const own = clauseIds.filter((clause) => clauses[clause].departments.some((each) => each === id));
  return sheet(`${id}  ${inLanguage(label, language)}`, language, [
    [words.clauses, own.map((clause) => clauseNamed(clause, language)).join(words.comma)],
  ]);
}

/** Explains a fee: its name and its clause. */
export function explainFee(name: string, language: Language): string {
  const called = Object.entries(commonFeeNames).flatMap(([title, fee]) => (fee === name ? [title] : []));
  const isEnglish = (title: string): boolean => /^[ -~]+$/.test(title);
  const words = labels[language];
  const clause = permittedConnectionFees.some((fee) => fee === name) ? '3.3.2' : '3.3.3';
  const title = called.find((each) => isEnglish(each) === (language === 'en')) ?? name;
  return sheet(`${name}  ${title}`, language, [[words.clauses, clauseNamed(clause, language)]]);
}

/** Explains the colour of an alert: its name and its clause. */
export function explainAlert(name: string, language: Language): string {
  return explainWord('alerts', name, '3.5.3', language);
}

/** The clauses of the time limits that run. */
const clockClauses: Readonly<Record<string, ClauseId>> = {
  process: '3.2.3',
  works: '3.2.5',
  systemEntry: '3.1.2',
  dispatch: '3.1.2',
  filing: '3.2.4',
  agreedCompletion: '3.2.5',
  intendedConnection: '3.2.6',
} satisfies Record<Clock['kind'], ClauseId>;

/** Explains a running time limit: its name and its clause. */
export function explainClock(name: string, language: Language): string | undefined {
  const clause = clockClauses[name];
  return clause === undefined ? undefined : explainWord('clocks', name, clause, language);
}

/** Explains a word that answers use: its name and its clause. */
function explainWord(words: 'alerts' | 'clocks', name: string, clause: ClauseId, language: Language): string {
  const [, title = name] = Object.entries(answersIn(language)[words]).find(([each]) => each === name) ?? [];
  return sheet(`${name}  ${title}`, language, [[labels[language].clauses, clauseNamed(clause, language)]]);
}

/** Explains a value: its labels, and the facts that can have it. */
export function explainValue(value: string, language: Language): string {
  const having = factNames.filter((name) => valuesOf(name).includes(value));
  const titles = new Set(having.map((name) => inLanguage(valueLabel(name, value), language)));
  const words = labels[language];
  return sheet(`${value}  ${[...titles].join(words.semicolon)}`, language, [
    [words.having, having.map((name) => factName(name, language)).join(words.comma)],
  ]);
}
