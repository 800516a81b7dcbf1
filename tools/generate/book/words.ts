import { conditionTexts, termText, type RowStyle } from '../../../src/messages/row-texts';
import type { Table, TableRow } from '../../../src/engine';
import { resolve } from '../../../src/engine/internal';
import { unitLabels, valueLabel, vocabulary, type FactName } from '../../../src/facts';
import { inLanguage, type Language } from '../../../src/messages/language';
import { outcomeText } from '../../../src/messages/outcome-text';
import type { Parameters } from '../../../src/policy';
import { code } from './markdown';

/** How a page names parameters and decisions; of a reading only the question is named. */
const pageStyle: RowStyle = {
  parameter: code,
  decision: (id, title) => `[${title}](${id}.md)`,
  reading: (id) => id,
};

/** The conditions of a row, one statement per test. */
export function conditionWords(row: TableRow, table: Table, parameters: Parameters, language: Language): string {
  const statements = conditionTexts(row, table, parameters, language, pageStyle);
  if (statements.length > 0) return statements.join('<br>');
  if (table.kind === 'collect') return '—';
  return language === 'en' ? 'in every other case' : '其余情形';
}

/** The sentence of a row. */
export function rowOutcomeWords(row: TableRow, table: Table, parameters: Parameters, language: Language): string {
  const outcome = resolve(row.outcome, parameters);
  return table.kind === 'collect'
    ? termText(table.id, String(outcome), language)
    : outcomeText(table.id, outcome, language);
}

/** The values of a fact, as a text. */
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
