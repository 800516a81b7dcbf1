import Schema, { type RuleItem } from 'async-validator';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { decisions } from '../../src/rules/decisions';
import { fieldsFor, type FactName } from '../../src/facts';
import { processTimeLimit } from '../../src/rules/time-limits';
import { rule, type FormRule } from '../../src/forms';
import { errorOf } from '../support/hostile';

const fields = fieldsFor(Object.values(decisions));

/** What the forms of Element Plus and Ant Design do with their rules: every message, by field. */
async function messagesFor(
  entries: Readonly<Record<string, unknown>>,
  language?: 'zh-CN' | 'en',
): Promise<readonly string[]> {
  const names = new Set(Object.keys(entries));
  const asked = fields.filter(({ name }) => names.has(name));
  const validator = new Schema(Object.fromEntries(asked.map((field) => [field.name, rule(field, { language })])));
  const found = await validator.validate({ ...entries }, { suppressWarning: true }).then(
    () => [],
    (failure: { readonly errors: readonly { readonly message?: string }[] }) => failure.errors,
  );
  return found.map(({ message }) => message ?? '');
}

describe('rule', () => {
  it('is a rule of async-validator', () => {
    expectTypeOf<FormRule>().toExtend<RuleItem>();
  });

  it.each([
    ['left out', {}],
    ['undefined', { equipmentCapacityKw: undefined }],
    ['null', { voltageLevel: null }],
    ['an empty text', { equipmentCapacityKw: '' }],
    ['no number', { equipmentCapacityKw: Number.NaN }],
    ['nothing ticked', { usage: [] }],
  ])('does not treat an unanswered question (%s) as an error', async (_, entries) => {
    expect(await messagesFor(entries)).toEqual([]);
  });

  it.each([
    ['a value of the list', { voltageLevel: '10kV' }],
    ['false', { temporarySupply: false }],
    ['zero', { equipmentCapacityKw: 0 }],
    ['both bounds', { substitutionShare: 1 }],
    ['a number as text inputs hold it', { equipmentCapacityKw: '160' }],
    ['no as native radios hold it', { temporarySupply: 'false' }],
  ])('accepts %s', async (_, entries) => {
    expect(await messagesFor(entries)).toEqual([]);
  });

  it.each([
    ['zh-CN', { equipmentCapacityKw: -5 }, '应为不小于0的数字'],
    ['zh-CN', { substitutionShare: 1.2 }, '应为0到1之间的数字'],
    ['zh-CN', { temporarySupply: '也许' }, '应为是、否之一'],
    ['zh-CN', { equipmentCapacityKw: '160kVA' }, '单位应为千瓦'],
    ['zh-CN', { voltageLevel: ['10kV', '35kV'] }, '只能有一个答案'],
    ['en', { equipmentCapacityKw: 'abc' }, 'Expected a number of at least 0 kW'],
    ['en', { worksNature: 'old' }, 'Expected one of: new, rebuild'],
    ['en', { usage: 'old' }, 'Expected one of the options'],
  ] as const)('describes in %s what is wrong with %o, in a few words', async (language, entries, message) => {
    expect(await messagesFor(entries, language)).toEqual([message]);
  });

  it('reports every invalid answer, in Chinese by default', async () => {
    const messages = await messagesFor({ voltageLevel: '1kV', usage: 'residential', assetTransfer: 2 });
    expect(messages).toEqual(['应为所列选项之一', '应为是、否之一']);
  });

  it('requires what can still change a decision, and marks it whether answered or not', () => {
    const ruleFor = (name: FactName, entries: object) =>
      rule({ name }, { completeFor: [processTimeLimit], entries: { ...entries } });
    const messageOf = (name: FactName, entries: object) => {
      let found;
      ruleFor(name, entries).validator({}, undefined, (message) => (found = message));
      return found;
    };
    expect(ruleFor('voltageLevel', {}).required).toBe(true);
    expect(ruleFor('voltageLevel', { voltageLevel: '10kV' }).required).toBe(true);
    expect(ruleFor('siteType', { voltageLevel: '10kV' }).required).toBe(false);
    expect(ruleFor('assetTransfer', { voltageLevel: '10kV', importantCustomer: '是' }).required).toBe(false);
    expect(messageOf('importantCustomer', { voltageLevel: '10kV' })).toBe('必须填写');
    expect(messageOf('siteType', { voltageLevel: '10kV' })).toBeUndefined();
  });

  it.each(fields)('accepts exactly the valid answers of $name', async (field) => {
    const answers = field.kind === 'number' ? [field.minimum] : field.options.map(({ value }) => value);
    for (const answer of answers) expect(await messagesFor({ [field.name]: answer })).toEqual([]);
    expect(await messagesFor({ [field.name]: ['?'] })).toHaveLength(1);
  });

  it('answers before it returns', () => {
    const reported: unknown[] = [];
    rule({ name: 'temporarySupply' }).validator({}, '?', (problem) => reported.push(problem));
    rule({ name: 'temporarySupply' }).validator({}, true, (problem) => reported.push(problem));
    expect(reported).toEqual([expect.any(String), undefined]);
  });

  it.each<readonly [string, () => unknown, string, string]>([
    ['a name that no fact has', () => rule({ name: 'phone' as never }), 'field.name', 'unknown-value'],
    ['an inherited name', () => rule({ name: 'toString' as never }), 'field.name', 'unknown-value'],
    ['no name', () => rule({} as never), 'field.name', 'unknown-value'],
    [
      'all decisions by id',
      () => rule({ name: 'usage' }, { completeFor: decisions as never }),
      'completeFor',
      'wrong-type',
    ],
    ['what is no decision', () => rule({ name: 'usage' }, { completeFor: [{}] as never }), 'completeFor', 'wrong-type'],
    ['a misspelt setting', () => rule({ name: 'usage' }, { complete: [] } as never), 'complete', 'unknown-key'],
    ['an unknown language', () => rule({ name: 'usage' }, { language: 'de' as never }), 'language', 'unknown-value'],
  ])('refuses %s before anybody fills in the form', (_, made, path, code) => {
    expect(errorOf(made)).toMatchObject({ name: 'InvalidRequestError', problems: [{ path: [path], code }] });
  });

  it('is frozen', () => {
    expect(Object.isFrozen(rule({ name: 'usage' }))).toBe(true);
  });
});
