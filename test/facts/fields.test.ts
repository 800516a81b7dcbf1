import { describe, expect, it } from 'vitest';
import { decisions } from '../../src/rules/decisions';
import { fieldsFor, vocabulary, type FactName } from '../../src/facts';
import { supplyLine } from '../../src/rules/investment';
import { supplyPlanReply } from '../../src/rules/stages';
import { transformerLease } from '../../src/rules/service';

const all = Object.values(decisions);

describe('fieldsFor', () => {
  it('asks for a yes or no', () => {
    expect(fieldsFor([transformerLease])).toEqual([
      {
        name: 'temporarySupply',
        label: { zh: '临时用电', en: 'Temporary supply' },
        help: {
          zh: '基建施工、抢险、集会等用完即拆的用电选“是”。',
          en: 'Yes for supply that is removed after use, such as a building site or an event.',
        },
        kind: 'boolean',
        options: [
          { value: true, label: { zh: '是', en: 'yes' } },
          { value: false, label: { zh: '否', en: 'no' } },
        ],
      },
    ]);
  });

  it('asks for one of several', () => {
    const [field] = fieldsFor([supplyPlanReply]);
    expect(field).toMatchObject({
      name: 'voltageLevel',
      kind: 'oneOf',
      options: [
        { value: '220V', label: { zh: '220伏', en: '220 V' } },
        { value: '380V' },
        { value: '10kV' },
        { value: '35kV' },
        { value: '110kV' },
        { value: '220kV' },
      ],
    });
  });

  it('asks for a number within bounds', () => {
    const numbers = fieldsFor(all).filter(({ kind }) => kind === 'number');
    expect(numbers).toMatchObject([
      { name: 'equipmentCapacityKw', minimum: 0, unit: { code: 'kW', label: { zh: '千瓦', en: 'kW' } } },
      { name: 'appliedCapacityKva', minimum: 0, unit: { code: 'kVA', label: { zh: '千伏安', en: 'kVA' } } },
      { name: 'substitutionShare', minimum: 0, maximum: 1 },
    ]);
    expect(numbers.map((field) => Object.keys(field).includes('unit'))).toEqual([true, true, false]);
  });

  it('asks once for what several decisions read, in the order of the vocabulary', () => {
    const names = fieldsFor([transformerLease, supplyPlanReply, supplyLine]).map(({ name }) => name);
    const read = new Set<FactName>([...transformerLease.facts, ...supplyPlanReply.facts, ...supplyLine.facts]);
    expect(names).toEqual(Object.keys(vocabulary).filter((name) => read.has(name as FactName)));
  });

  it('asks for every fact of the vocabulary over all decisions', () => {
    expect(fieldsFor(all).map(({ name }) => name)).toEqual(Object.keys(vocabulary));
  });

  it('asks nothing for no decisions', () => {
    expect(fieldsFor([])).toEqual([]);
  });

  it('is frozen', () => {
    const fields = fieldsFor(all);
    const options = fields.flatMap<object>((field) => (field.kind === 'number' ? [] : field.options));
    expect([fields, ...fields, ...options].every(Object.isFrozen)).toBe(true);
  });
});
