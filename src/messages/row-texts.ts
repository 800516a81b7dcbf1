import type { AnyTest, Table, TableRow } from '../engine';
import { resolve, testsOfRow } from '../engine/internal';
import { factLabels, valueLabel, type FactName, type Text } from '../facts';
import { isFactName } from '../facts/vocabulary';
import { decisionTitle } from './decision-title';
import { inLanguage, type Language } from './language';
import { outcomeText } from './outcome-text';
import { fill } from './fill';
import { outcomesIn, rulesIn } from './texts-in';
import type { InterpretationId } from '../policy';
import { hasOwn } from '../plain/has-own';

/** The parameters of a policy by name. */
type Parameters = Readonly<Record<string, number>>;

const words = {
  'zh-CN': { colon: '：', list: '、', except: (values: string) => `除${values}外` },
  en: { colon: ': ', list: ', ', except: (values: string) => `any but ${values}` },
} as const;

const symbols = { atMost: '≤', moreThan: '>', atLeast: '≥', lessThan: '<' } as const;

/** How the names in a statement are written; pages write them with links. */
export interface RowStyle {
  /** The name of a parameter after its figure; an empty text leaves it out. */
  readonly parameter: (name: string, value: number | undefined) => string;
  readonly decision: (id: string, title: string) => string;
  /** A test of a reading: the question, and the readings in words, after a colon. */
  readonly reading: (id: InterpretationId, choices: string) => string;
}

/** Leaves out the names of parameters and choices, for readers who do not know them. */
export const figureStyle: RowStyle = {
  parameter: () => '',
  decision: (_id, title) => title,
  reading: (id) => id,
};

/** Writes every name as it is, without links. */
export const plainStyle: RowStyle = {
  parameter: (name, value) => `${name} ${value}`,
  decision: (_id, title) => title,
  reading: (id, choices) => `${id}${choices}`,
};

/** The text of a row, with the parameters of a policy; undefined if there is none. */
export function rowSentence(
  decision: string,
  row: string,
  parameters: Parameters,
  language: Language,
): string | undefined {
  const texts = new Map<string, string>(Object.entries(rulesIn(language)));
  const said = texts.get(`${decision}/${row}`);
  return said === undefined ? undefined : fill(said, parameters);
}

/** The text that a policy's own table gives for a row; undefined for a row of the rules. */
export function ownText(
  row: (TableRow & { readonly text?: Text }) | undefined,
  language: Language,
): string | undefined {
  return row?.text === undefined ? undefined : inLanguage(row.text, language);
}

/** The conditions of a row, one statement per test; empty for a row that always applies. */
export function conditionTexts(
  row: TableRow,
  { reads, readings = {} }: Table,
  parameters: Parameters,
  language: Language,
  style: RowStyle = plainStyle,
): readonly string[] {
  return testsOfRow(row).map(([name, test]) => {
    if (isFactName(name)) return factTest(name, test, parameters, language, style);
    return hasOwn(readings, name)
      ? readingTest(name as InterpretationId, test, language, style) // the readings of the policy's language
      : decisionTest(name, test, reads, language, style);
  });
}

/** What a row gives. */
export function rowOutcomeText(
  row: TableRow,
  table: Table,
  parameters: Parameters,
  language: Language,
  { parameter }: RowStyle = plainStyle,
): string {
  const outcome = resolve(row.outcome, parameters);
  if (table.kind !== 'collect') {
    const figures = parametersIn(row.outcome).map((name) => parameter(name, parameters[name]));
    const named = figures.join('') === '' ? '' : ` (${figures.join(' + ')})`;
    return `${outcomeText(table.id, outcome, language)}${named}`;
  }
  return termText(table.id, String(outcome), language);
}

/** One term of a collection. The texts may keep it under the field that holds the list, or that it makes true. */
export function termText(decision: string, term: string, language: Language): string {
  const ofDecisions = new Map<string, Readonly<Record<string, string>>>(Object.entries(outcomesIn(language)));
  const found = Object.entries(ofDecisions.get(decision) ?? {}).find(
    ([key]) => key === term || key.endsWith(`.${term}`) || key === `${term}.true`,
  );
  return found?.[1] ?? term;
}

/** The parameters of an outcome, in order. */
function parametersIn(outcome: unknown): readonly string[] {
  if (typeof outcome !== 'object' || outcome === null) return [];
  const { parameters } = outcome as { readonly parameters?: unknown };
  return Array.isArray(parameters) ? parameters.map(String) : Object.values(outcome).flatMap(parametersIn);
}

function factTest(name: FactName, test: AnyTest, parameters: Parameters, language: Language, style: RowStyle): string {
  const { colon, list, except } = words[language];
  const label = inLanguage(factLabels[name].label, language);
  const value = (one: string | number | boolean): string => inLanguage(valueLabel(name, one), language);
  if (test === null) return label;
  if (typeof test !== 'object') return `${label}${colon}${value(test)}`;
  if ('operand' in test) return `${label} ${comparison(name, test, parameters, language, style)}`;
  if ('tests' in test) {
    return test.tests.map((each) => factTest(name, each, parameters, language, style)).join(list);
  }
  const values = test.values.flatMap((one) => (one === null ? [] : [value(one)])).join(list);
  return `${label}${colon}${test.test === 'noneOf' ? except(values) : values}`;
}

/** A test with a bound. */
type AnyComparison = Extract<AnyTest, { readonly operand: unknown }>;

function comparison(
  name: FactName,
  { test, operand }: AnyComparison,
  parameters: Parameters,
  language: Language,
  { parameter }: RowStyle,
): string {
  const figure = inLanguage(valueLabel(name, resolve(operand, parameters)), language);
  const names = typeof operand === 'object' ? operand.parameters.map((each) => parameter(each, parameters[each])) : [];
  const named = names.join(' + ') === '' ? '' : ` (${names.join(' + ')})`;
  return `${symbols[test]} ${figure}${named}`;
}

/** A test on the outcome of another decision, in the words for that outcome. */
function decisionTest(
  name: string,
  test: AnyTest,
  reads: Table['reads'],
  language: Language,
  { decision }: RowStyle,
): string {
  const [key = '', field] = name.split('.');
  const source = reads[key];
  if (source === undefined) return name;
  const { colon, list, except } = words[language];
  const said = valuesOf(test)
    .map((value) => outcomeText(source.id, field === undefined ? value : { [field]: value }, language))
    .join(list);
  return `${decision(source.id, decisionTitle(source.id, language))}${colon}${isExcluded(test) ? except(said) : said}`;
}

/** A test on the reading that applies. */
function readingTest(id: InterpretationId, test: AnyTest, language: Language, { reading }: RowStyle): string {
  const { colon, list, except } = words[language];
  const said = valuesOf(test).join(list);
  return reading(id, `${colon}${isExcluded(test) ? except(said) : said}`);
}

function valuesOf(test: AnyTest): readonly unknown[] {
  return typeof test === 'object' && test !== null && 'values' in test ? test.values : [test];
}

function isExcluded(test: AnyTest): boolean {
  return typeof test === 'object' && test !== null && test.test === 'noneOf';
}
