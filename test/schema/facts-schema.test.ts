import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { decisions } from '../../src/rules/decisions';
import { vocabulary, type Facts } from '../../src/facts';
import { transformerLease } from '../../src/rules/service';
import { caseRecordSchema, factsSchema } from '../../src/schema';
import { errorOf } from '../support/hostile';
import { processTimeLimit } from '../../src/rules/time-limits';

/** Facts of which any may be unknown. */
const someFacts = fc.record(
  Object.fromEntries(
    Object.entries(vocabulary).map(([name, definition]) => [
      name,
      definition.kind === 'oneOf'
        ? fc.constantFrom(...definition.values)
        : definition.kind === 'boolean'
          ? fc.boolean()
          : fc.double({
              noNaN: true,
              min: definition.minimum,
              max: 'maximum' in definition ? definition.maximum : 9000,
            }),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>; // the names and values of the vocabulary

/** The problems as Standard Schema gives them: at once, each with its path. */
function problemsOf(schema: ReturnType<typeof factsSchema>, value: unknown): readonly (readonly [string, string])[] {
  const result = schema['~standard'].validate(value);
  if (result instanceof Promise) throw new Error('not at once');
  return (result.issues ?? []).map(({ path = [], message }) => [path.map(String).join('.'), message]);
}

describe('factsSchema', () => {
  it.each([
    ['zh-CN', { substitutionShare: 2 }, [['substitutionShare', '应为0到1之间的数字']]],
    ['zh-CN', { worksNature: 'old' }, [['worksNature', '应为新建、改建之一']]],
    ['zh-CN', { temporarySupply: '也许' }, [['temporarySupply', '应为是、否之一']]],
    ['zh-CN', { power: 1 }, [['', '没有这一项："power"']]],
    ['zh-CN', null, [['', '应为普通对象']]],
    ['en', { equipmentCapacityKw: 'five' }, [['equipmentCapacityKw', 'Expected a number of at least 0 kW']]],
    ['en', { power: 1 }, [['', 'Unknown: "power"']]],
  ] as const)('describes in %s what is wrong with %j', (language, value, problems) => {
    expect(problemsOf(factsSchema({ language }), value)).toEqual(problems);
  });

  it('requires nothing unless decisions have to be settled', () => {
    expect(problemsOf(factsSchema(), {})).toEqual([]);
    expect(problemsOf(factsSchema({ completeFor: [transformerLease] }), {})).toEqual([['temporarySupply', 'Required']]);
  });

  it('reports invalid and missing answers together, as the rules of a form do', () => {
    const schema = factsSchema({ completeFor: [transformerLease], language: 'zh-CN' });
    expect(problemsOf(schema, { usage: 'x' }).map(([path]) => path)).toEqual(['usage', 'temporarySupply']);
    expect(problemsOf(schema, { usage: 'other' })).toEqual([['temporarySupply', '必须填写']]);
  });

  it('requires exactly the facts that can still change a decision', () => {
    const schema = factsSchema({ completeFor: Object.values(decisions) });
    fc.assert(
      fc.property(someFacts, (facts) => {
        const answers = Object.values(decisions).map((decision) => decision.decide(facts));
        const missing = new Set(
          answers.flatMap((answer): readonly string[] => (answer.status === 'open' ? answer.missing : [])),
        );
        expect(new Set(problemsOf(schema, facts).map(([path]) => path))).toEqual(missing);
      }),
    );
  });

  it('accepts exactly the facts that settle the decisions', () => {
    const schema = factsSchema({ completeFor: [processTimeLimit] });
    fc.assert(
      fc.property(someFacts, (facts) => {
        expect(schema.safeParse(facts).success).toBe(processTimeLimit.decide(facts).status === 'decided');
      }),
    );
  });

  it('reads the values of native inputs: texts, and null for nothing ticked', () => {
    const held = { temporarySupply: 'false', equipmentCapacityKw: '160', usage: '', voltageLevel: null, siteType: [] };
    expect(factsSchema().parse(held)).toEqual({ temporarySupply: false, equipmentCapacityKw: 160 });
    const form = new FormData();
    form.append('temporarySupply', 'on');
    expect(factsSchema().parse(form)).toEqual({ temporarySupply: true });
  });
});

describe('options', () => {
  it.each<readonly [string, () => unknown, string, string]>([
    ['a name that no fact has', () => factsSchema({ only: ['usage', 'phone' as never] }), 'only', 'unknown-value'],
    ['a name alone', () => factsSchema({ only: 'usage' as never }), 'only', 'unknown-value'],
    ['all decisions by id', () => factsSchema({ completeFor: decisions as never }), 'completeFor', 'wrong-type'],
    ['what is no decision', () => factsSchema({ completeFor: [{}] as never }), 'completeFor', 'wrong-type'],
    [
      'a misspelt name',
      () => factsSchema({ completedFor: [transformerLease] } as never),
      'completedFor',
      'unknown-key',
    ],
    ['an unknown language', () => factsSchema({ language: 'de' as never }), 'language', 'unknown-value'],
    ['an unknown way to treat other fields', () => factsSchema({ others: 'keep' as never }), 'others', 'unknown-value'],
    ['what is no schema', () => factsSchema({ others: {} as never }), 'others', 'unknown-value'],
    ['nothing in place of a schema', () => factsSchema({ others: null as never }), 'others', 'unknown-value'],
    ['a misspelt name for records', () => caseRecordSchema({ asof: '2021-10-15' } as never), 'asof', 'unknown-key'],
    [
      'an unknown language for records',
      () => caseRecordSchema({ language: 'zh' as never }),
      'language',
      'unknown-value',
    ],
    ['a day that does not exist', () => caseRecordSchema({ asOf: '2021-02-30' }), 'asOf', 'malformed-date'],
    ['a moment in place of a day', () => caseRecordSchema({ asOf: new Date(0) as never }), 'asOf', 'malformed-date'],
  ])('are refused when the schema is made: %s', (_, made, path, code) => {
    expect(errorOf(made)).toMatchObject({ name: 'InvalidRequestError', problems: [{ path: [path], code }] });
  });

  it('may be undefined, and a schema of others a function', () => {
    const others = Object.assign(() => undefined, {
      '~standard': { validate: (value: unknown) => ({ value: { value } }) },
    });
    expect(
      factsSchema({ completeFor: undefined, language: undefined, only: undefined, others: undefined }),
    ).toBeDefined();
    expect(caseRecordSchema({ asOf: undefined, language: undefined })).toBeDefined();
    expect(factsSchema({ others }).parse({ usage: 'other', a: 1 })).toEqual({ usage: 'other', value: { a: 1 } });
  });
});

describe('factsSchema beside other fields', () => {
  const customer = z.object({ name: z.string().min(1, '请填写姓名'), phone: z.string().optional() });

  it('refuses fields that are not facts, keeps them, or reads them by another schema', () => {
    const held = { usage: '居民生活', name: '张三' };
    expect(problemsOf(factsSchema({ language: 'zh-CN' }), held)).toEqual([['', '没有这一项："name"']]);
    expect(factsSchema({ others: 'kept' }).parse(held)).toEqual({ usage: 'residential', name: '张三' });
    const schema = factsSchema({ others: customer });
    expect(schema.parse({ ...held, phone: '1' })).toEqual({ usage: 'residential', name: '张三', phone: '1' });
    expectTypeOf(schema.parse(held).name).toEqualTypeOf<string>();
    expectTypeOf(schema.parse(held).voltageLevel).toEqualTypeOf<Facts['voltageLevel']>();
  });

  it('reports the problems of both at once', () => {
    const schema = factsSchema({ language: 'zh-CN', others: customer, completeFor: [transformerLease] });
    expect(problemsOf(schema, { temporarySupply: 'x', name: '' })).toEqual([
      ['temporarySupply', '应为是、否之一'],
      ['name', '请填写姓名'],
    ]);
    expect(problemsOf(schema, { name: '' })).toEqual([
      ['temporarySupply', '必须填写'],
      ['name', '请填写姓名'],
    ]);
  });

  it('awaits a promise that is not of this realm', async () => {
    // So are those of native functions where a page replaced `Promise`, and of parts in another frame.
    const refused = runInNewContext(
      "Promise.resolve({ issues: [{ message: 'taken', path: ['name'] }] })",
    ) as Promise<never>;
    const schema = factsSchema({ others: { '~standard': { validate: () => refused } } });
    const { success, error } = await schema.safeParseAsync({ name: 'Li' });
    expect(success).toBe(false);
    expect(error?.issues).toMatchObject([{ path: ['name'], message: 'taken' }]);
  });

  it('awaits an asynchronous schema', async () => {
    const taken = z.object({ name: z.string().refine(async (name) => (await Promise.resolve(name)) !== 'taken') });
    const schema = factsSchema({ others: taken });
    expect((await schema.safeParseAsync({ usage: 'other', name: 'free' })).data).toEqual({
      usage: 'other',
      name: 'free',
    });
    expect((await schema.safeParseAsync({ name: 'taken' })).error?.issues[0]?.path).toEqual(['name']);
  });

  it('requires only the facts of one step of a form', () => {
    const step = factsSchema({ only: ['voltageLevel', 'importantCustomer'], completeFor: [processTimeLimit] });
    expect(problemsOf(step, { importantCustomer: true })).toEqual([['voltageLevel', 'Required']]);
    expect(step.parse({ voltageLevel: '10kV', importantCustomer: '否' })).toEqual({
      voltageLevel: '10kV',
      importantCustomer: false,
    });
    expect(problemsOf(step, { usage: 'other' })).toEqual([['', 'Unknown: "usage"']]);
  });
});
