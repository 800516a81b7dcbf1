import { decisionTitle } from '../../../src/messages';
import type { AnyTest, Source, Table, TableRow } from '../../../src/engine';
import { resolve, testsOfRow } from '../../../src/engine/internal';
import { factLabels, unitLabels, valueLabel, vocabulary, type FactName } from '../../../src/facts';
import { inLanguage, type Language } from '../../../src/messages/language';
import { outcomeText } from '../../../src/messages/outcome-text';
import { textsIn } from '../../../src/messages/texts-in';
import type { Parameters } from '../../../src/policy';
import { code } from './markdown';

/** Words that the pages use around the texts of the library. */
const words = {
  'zh-CN': { colon: '：', list: '、', except: (values: string) => `除${values}外`, always: '其余情形' },
  en: { colon: ': ', list: ', ', except: (values: string) => `any but ${values}`, always: 'in every other case' },
} as const;

const symbols = { atMost: '≤', moreThan: '>', atLeast: '≥', lessThan: '<' } as const;

function isFact(name: string): name is FactName {
  return Object.hasOwn(vocabulary, name);
}

/** What a row asks for, one statement per test. */
export function conditionWords(row: TableRow, table: Table, parameters: Parameters, language: Language): string {
  const tests = testsOfRow(row);
  if (tests.length === 0) return table.kind === 'collect' ? '—' : words[language].always;
  return tests
    .map(([name, test]) =>
      isFact(name) ? factTest(name, test, parameters, language) : decisionTest(name, test, table.reads, language),
    )
    .join('<br>');
}

function factTest(name: FactName, test: AnyTest, parameters: Parameters, language: Language): string {
  const { colon, list, except } = words[language];
  const label = inLanguage(factLabels[name].label, language);
  const value = (one: string | number | boolean): string => inLanguage(valueLabel(name, one), language);
  if (test === null) return label;
  if (typeof test !== 'object') return `${label}${colon}${value(test)}`;
  if ('operand' in test) return `${label} ${comparison(name, test, parameters, language)}`;
  if ('tests' in test) {
    return test.tests.map((each) => factTest(name, each, parameters, language)).join(list);
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
): string {
  const figure = inLanguage(valueLabel(name, resolve(operand, parameters)), language);
  const named = typeof operand !== 'object' ? '' : ` (${operand.parameters.map(code).join(' + ')})`;
  return `${symbols[test]} ${figure}${named}`;
}

/** A test on the outcome of another decision, in the words of that outcome. */
function decisionTest(name: string, test: AnyTest, reads: Table['reads'], language: Language): string {
  const [key = '', field] = name.split('.');
  const source = reads[key];
  if (source === undefined) return name;
  const values = typeof test === 'object' && test !== null && 'values' in test ? test.values : [test];
  const { colon, list, except } = words[language];
  const said = values
    .map((value) => outcomeText(source.id, field === undefined ? value : { [field]: value }, language))
    .join(list);
  const excluded = typeof test === 'object' && test !== null && test.test === 'noneOf';
  return `[${decisionTitle(source.id, language)}](${source.id}.md)${colon}${excluded ? except(said) : said}`;
}

/** What a row of a table says. */
export function rowOutcomeWords(row: TableRow, table: Table, parameters: Parameters, language: Language): string {
  const outcome = resolve(row.outcome, parameters);
  return table.kind === 'collect'
    ? termWords(table, String(outcome), language)
    : outcomeText(table.id, outcome, language);
}

/** One term of a collection; the texts may keep it under the field that holds the list. */
function termWords({ id }: Source, term: string, language: Language): string {
  const ofDecisions = new Map<string, Readonly<Record<string, string>>>(Object.entries(textsIn(language).outcomes));
  const found = Object.entries(ofDecisions.get(id) ?? {}).find(([key]) => key === term || key.endsWith(`.${term}`));
  return found?.[1] ?? term;
}

/** The values that a fact takes, in words. */
export function rangeWords(name: FactName, language: Language): string {
  const definition = vocabulary[name];
  if (definition.kind === 'oneOf') {
    return definition.values
      .map((value: string) => `${code(value)} ${inLanguage(valueLabel(name, value), language)}`)
      .join('<br>');
  }
  if (definition.kind === 'boolean') return language === 'en' ? 'yes or no' : '是或否';
  const unit = 'unit' in definition ? ` ${inLanguage(unitLabels[definition.unit], language)}` : '';
  const upper = 'maximum' in definition ? ` … ${definition.maximum}` : '';
  return upper === '' ? `≥ ${definition.minimum}${unit}` : `${definition.minimum}${upper}${unit}`;
}
