import type { Text } from './text';
import { booleanLabels, factValueLabels, unitLabels } from './value-labels';
import { vocabulary, type FactName } from './vocabulary';

/**
 * The label of a value of a fact; a number is followed by its unit.
 *
 * @param value a value of the fact; anything else is returned unchanged
 *
 * @example
 * valueLabel('equipmentCapacityKw', 160); // => { zh: '160千瓦', en: '160 kW' }
 */
export function valueLabel(fact: FactName, value: string | number | boolean): Text {
  const definition = vocabulary[fact];
  const name = String(value);
  if (typeof value === 'boolean') return booleanLabels[`${value}`];
  if (typeof value === 'number') {
    const unit = 'unit' in definition ? unitLabels[definition.unit] : { zh: '', en: '' };
    return { zh: `${name}${unit.zh}`, en: `${name} ${unit.en}`.trimEnd() };
  }
  return codeLabel(fact, name);
}

/** The label of a value that is one of a list. */
export function codeLabel(fact: FactName, value: string): Text {
  const labels: Readonly<Partial<Record<FactName, Readonly<Record<string, Text>>>>> = factValueLabels;
  const found = new Map(Object.entries(labels[fact] ?? {})).get(value);
  return found ?? { zh: value, en: value };
}
