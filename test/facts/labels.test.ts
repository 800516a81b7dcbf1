import { describe, expect, it } from 'vitest';
import { booleanLabels, factLabels, unitLabels, valueLabel, vocabulary, type FactName } from '../../src/facts';

const names = Object.keys(vocabulary) as FactName[];

describe('labels of facts', () => {
  it('name every fact in the order of the vocabulary', () => {
    expect(Object.keys(factLabels)).toEqual(names);
  });

  it.each(names)('%s has a label and one sentence of help in both languages', (name) => {
    const { label, help } = factLabels[name];
    expect(label.zh).toMatch(/[\p{Script=Han}]/u);
    expect(label.en).toMatch(/^[A-Z]/);
    expect(help.zh).toMatch(/^[^。]+。$/);
    expect(help.en).toMatch(/^[A-Z][^.]+\.$/);
  });

  it.each(names)('%s names its values, and no others, each in its own words', (name) => {
    const definition = vocabulary[name];
    const labels = factLabels[name];
    const values: object = 'values' in labels ? labels.values : {};
    expect(Object.keys(values)).toEqual(definition.kind === 'oneOf' ? definition.values : []);
    for (const language of ['zh', 'en'] as const) {
      const texts = Object.values(values).map((text: { zh: string; en: string }) => text[language]);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts).not.toContain('');
    }
  });

  it('differ between facts', () => {
    for (const language of ['zh', 'en'] as const) {
      const texts = names.map((name) => factLabels[name].label[language]);
      expect(new Set(texts).size).toBe(names.length);
    }
  });

  it('name every unit', () => {
    const units = Object.values(vocabulary).flatMap((definition) => ('unit' in definition ? [definition.unit] : []));
    expect(Object.keys(unitLabels)).toEqual(units);
  });

  it('are frozen', () => {
    const { usage } = factLabels;
    const parts = [factLabels, usage, usage.label, usage.values, usage.values.irrigation, booleanLabels, unitLabels.kW];
    expect(parts.every(Object.isFrozen)).toBe(true);
  });
});

describe('valueLabel', () => {
  it.each([
    ['voltageLevel', '10kV', '10千伏', '10 kV'],
    ['usage', 'irrigation', '农业排灌', 'irrigation'],
    ['temporarySupply', true, '是', 'yes'],
    ['temporarySupply', false, '否', 'no'],
    ['equipmentCapacityKw', 160, '160千瓦', '160 kW'],
    ['appliedCapacityKva', 1e21, '1e+21千伏安', '1e+21 kVA'],
    ['substitutionShare', 0.6, '0.6', '0.6'],
    ['usage', 'toString', 'toString', 'toString'],
  ] as const)('%s %s', (fact, value, zh, en) => {
    expect(valueLabel(fact, value)).toEqual({ zh, en });
  });
});
