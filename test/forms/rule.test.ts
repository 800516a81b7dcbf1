import Schema, { type RuleItem } from 'async-validator';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { decisions } from '../../src/rules/decisions';
import { fieldsFor } from '../../src/facts';
import { rule, type FormRule } from '../../src/forms';

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
  ])('takes a question that is not answered (%s) for no error', async (_, entries) => {
    expect(await messagesFor(entries)).toEqual([]);
  });

  it.each([
    ['a value of the list', { voltageLevel: '10kV' }],
    ['false', { temporarySupply: false }],
    ['zero', { equipmentCapacityKw: 0 }],
    ['both bounds', { substitutionShare: 1 }],
  ])('accepts %s', async (_, entries) => {
    expect(await messagesFor(entries)).toEqual([]);
  });

  it.each([
    ['zh-CN', { equipmentCapacityKw: -5 }, ['用电设备容量：', '不小于0', '-5']],
    ['zh-CN', { substitutionShare: 1.2 }, ['电能替代容量占比：', '0到1', '1.2']],
    ['zh-CN', { temporarySupply: 'yes' }, ['临时用电：', '否', 'yes']],
    ['en', { equipmentCapacityKw: 'abc' }, ['Equipment capacity: ', 'at least 0', 'abc']],
    ['en', { worksNature: 'old' }, ['Nature of the supporting works: ', 'rebuild', 'old']],
  ] as const)('says in %s what is wrong with %o', async (language, entries, parts) => {
    const [message, ...more] = await messagesFor(entries, language);
    expect(more).toEqual([]);
    for (const part of parts) expect(message).toContain(part);
  });

  it('names every faulty answer, and speaks Chinese unless told otherwise', async () => {
    const messages = await messagesFor({ voltageLevel: '1kV', usage: 'residential', assetTransfer: 1 });
    expect(messages.map((message) => message.split('：')[0])).toEqual(['供电电压', '意向资产移交']);
  });

  it.each(fields)('accepts every answer that $name takes, and no other', async (field) => {
    const answers = field.kind === 'number' ? [field.minimum] : field.options.map(({ value }) => value);
    for (const answer of answers) expect(await messagesFor({ [field.name]: answer })).toEqual([]);
    expect(await messagesFor({ [field.name]: ['x'] })).toHaveLength(1);
  });

  it('answers before it returns', () => {
    const told: unknown[] = [];
    rule({ name: 'temporarySupply' }).validator({}, 'x', (problem) => told.push(problem));
    rule({ name: 'temporarySupply' }).validator({}, true, (problem) => told.push(problem));
    expect(told).toEqual([expect.any(String), undefined]);
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(rule({ name: 'usage' }))).toBe(true);
  });
});
