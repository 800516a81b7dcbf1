import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisions } from '../../src/rules/decisions';
import { vocabulary, type Facts } from '../../src/facts';
import { transformerLease } from '../../src/rules/service';
import { factsSchema } from '../../src/schema';
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

/** The problems as Standard Schema tells them: at once, each with its path. */
function problemsOf(schema: ReturnType<typeof factsSchema>, value: unknown): readonly (readonly [string, string])[] {
  const result = schema['~standard'].validate(value);
  if (result instanceof Promise) throw new Error('not at once');
  return (result.issues ?? []).map(({ path = [], message }) => [path.map(String).join('.'), message]);
}

describe('factsSchema', () => {
  it.each([
    ['zh-CN', { substitutionShare: 2 }, [['substitutionShare', '应为0到1之间的数字']]],
    ['zh-CN', { worksNature: 'old' }, [['worksNature', '应为new、rebuild之一']]],
    ['zh-CN', { temporarySupply: '是' }, [['temporarySupply', '应为true（是）或false（否）']]],
    ['zh-CN', { power: 1 }, [['', '没有这一项："power"']]],
    ['zh-CN', null, [['', '应为普通对象']]],
    ['en', { equipmentCapacityKw: '5' }, [['equipmentCapacityKw', 'Expected a number of at least 0 kW']]],
    ['en', { power: 1 }, [['', 'Unknown: "power"']]],
  ] as const)('says in %s what is wrong with %j', (language, value, problems) => {
    expect(problemsOf(factsSchema({ language }), value)).toEqual(problems);
  });

  it('asks for nothing unless decisions have to be settled', () => {
    expect(problemsOf(factsSchema(), {})).toEqual([]);
    expect(problemsOf(factsSchema({ completeFor: [transformerLease] }), {})).toEqual([['temporarySupply', 'Required']]);
  });

  it('asks for what is missing only once everything else can be understood', () => {
    const schema = factsSchema({ completeFor: [transformerLease], language: 'zh-CN' });
    expect(problemsOf(schema, { usage: 'x' }).map(([path]) => path)).toEqual(['usage']);
    expect(problemsOf(schema, { usage: 'other' })).toEqual([['temporarySupply', '必须填写']]);
  });

  it('asks for exactly the facts that can still change a decision', () => {
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

  it('lets exactly those facts through that settle the decisions', () => {
    const schema = factsSchema({ completeFor: [processTimeLimit] });
    fc.assert(
      fc.property(someFacts, (facts) => {
        expect(schema.safeParse(facts).success).toBe(processTimeLimit.decide(facts).status === 'decided');
      }),
    );
  });
});
