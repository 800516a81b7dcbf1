import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsFor, vocabulary, type FactName, type Facts } from '../../src/facts';
import { factsFromEntries, rule } from '../../src/forms';
import { InvalidRequestError } from '../../src/plain/invalid-request-error';
import { decisions } from '../../src/rules/decisions';
import { factsSchema } from '../../src/schema';
import { errorOf } from '../support/hostile';
import { runs } from '../support/runs';

const every = Object.values(decisions);
const names = Object.keys(vocabulary) as readonly FactName[];

describe('factsFromEntries', () => {
  it.each<readonly [FactName, unknown, Facts[FactName]]>([
    ['equipmentCapacityKw', 160, 160],
    ['equipmentCapacityKw', '160', 160],
    ['equipmentCapacityKw', ' １６０ ', 160],
    ['equipmentCapacityKw', '1,200', 1200],
    ['equipmentCapacityKw', '１，２００．５', 1200.5],
    ['equipmentCapacityKw', '160kW', 160],
    ['equipmentCapacityKw', '160 千瓦', 160],
    ['equipmentCapacityKw', '0.16MW', 160],
    ['equipmentCapacityKw', '.5', 0.5],
    ['equipmentCapacityKw', '160.', 160],
    ['equipmentCapacityKw', '160㎾', 160],
    ['appliedCapacityKva', '８０００千伏安', 8000],
    ['substitutionShare', '50%', 0.5],
    ['substitutionShare', '５０％', 0.5],
    ['substitutionShare', '0.5', 0.5],
    ['temporarySupply', true, true],
    ['temporarySupply', 'true', true],
    ['temporarySupply', 'false', false],
    ['temporarySupply', '是', true],
    ['temporarySupply', '否', false],
    ['temporarySupply', 'on', true],
    ['temporarySupply', 0, false],
    ['voltageLevel', '10kV', '10kV'],
    ['voltageLevel', '10千伏', '10kV'],
    ['voltageLevel', '１０ｋＶ', '10kV'],
    ['usage', '居民生活', 'residential'],
    ['usage', 'Agricultural production', 'agriculturalProduction'],
    ['usage', ['irrigation'], 'irrigation'],
    ['usage', { value: 'irrigation', label: { zh: '农业排灌', en: 'irrigation' } }, 'irrigation'],
  ])('reads %s from %j', (name, held, value) => {
    expect(factsFromEntries({ [name]: held })).toEqual({ facts: { [name]: value }, problems: [], others: [] });
  });

  it.each<readonly [FactName, unknown, string]>([
    ['equipmentCapacityKw', 'abc', 'not-a-number'],
    ['equipmentCapacityKw', '1,20', 'not-a-number'],
    ['equipmentCapacityKw', '1-2', 'not-a-number'],
    ['equipmentCapacityKw', true, 'not-a-number'],
    ['equipmentCapacityKw', '160kVA', 'wrong-unit'],
    ['equipmentCapacityKw', '50%', 'wrong-unit'],
    ['equipmentCapacityKw', '-1', 'out-of-range'],
    ['equipmentCapacityKw', Infinity, 'out-of-range'],
    ['substitutionShare', '50', 'out-of-range'],
    ['substitutionShare', '101%', 'out-of-range'],
    ['temporarySupply', '也许', 'unknown-value'],
    ['usage', false, 'unknown-value'],
    ['usage', new File([], 'usage.txt'), 'unknown-value'],
    ['usage', ['other', 'irrigation'], 'several-answers'],
    // A footnote mark is no digit.
    ['equipmentCapacityKw', '160①', 'not-a-number'],
    ['equipmentCapacityKw', '16²', 'not-a-number'],
    ['equipmentCapacityKw', '㏠', 'not-a-number'],
    ['usage', [['other']], 'unknown-value'],
  ])('has a problem with %s from %j: %s', (name, held, code) => {
    const { facts, problems } = factsFromEntries({ [name]: held });
    expect(facts).toEqual({});
    expect(problems).toEqual([{ name, code, message: expect.any(String) as string }]);
  });

  it('reads pairs, of which several may have one name', () => {
    const form = new FormData();
    form.append('usage', 'other');
    form.append('usage', 'other');
    form.append('temporarySupply', 'false');
    form.append('temporarySupply', 'on');
    form.append('phone', '95598');
    const read = factsFromEntries(form);
    expect(read.facts).toEqual({ usage: 'other' });
    expect(read.problems.map(({ name, code }) => [name, code])).toEqual([['temporarySupply', 'several-answers']]);
    expect(read.others).toEqual(['phone']);
    expect(factsFromEntries(new URLSearchParams('usage=other')).facts).toEqual({ usage: 'other' });
    expect(factsFromEntries(new Map([['usage', 'other']])).facts).toEqual({ usage: 'other' });
  });

  it.each([[null], ['usage'], [[]], [[['usage', 'other']]], [new Set([1])], [new Map([[1, 2]])], [new Date()]])(
    'refuses %o, which has no fields',
    (entries) => {
      expect(() => factsFromEntries(entries as never)).toThrow(InvalidRequestError);
    },
  );

  it('refuses a misspelt option and an unknown language, all at once', () => {
    const { problems } = errorOf(() =>
      factsFromEntries({}, { language: 'zh', lang: 'en' } as never),
    ) as InvalidRequestError;
    expect(problems).toEqual([
      { path: ['language'], code: 'unknown-value', expected: '"zh-CN" or "en"', received: '"zh"' },
      { path: ['lang'], code: 'unknown-key', expected: 'one of language', received: '"en"' },
    ]);
    expect(factsFromEntries({}, { language: undefined }).problems).toEqual([]);
  });

  it('stops at endless entries', () => {
    function* endless(): Generator<readonly [string, unknown]> {
      for (;;) yield ['usage', 'other'];
    }
    expect(() => factsFromEntries(endless())).toThrow(InvalidRequestError);
  });

  it('reads every option that the fields of a form offer, as text and by label', () => {
    for (const field of fieldsFor(every)) {
      if (field.kind === 'number') continue;
      for (const { value, label } of field.options) {
        for (const held of [value, String(value), label.zh, label.en, { value, label }]) {
          expect(factsFromEntries({ [field.name]: held }).facts).toEqual({ [field.name]: value });
        }
      }
    }
  });

  it('takes the values of a form that an interface describes', () => {
    interface Values {
      readonly usage: string;
      readonly phone?: string;
    }
    const values: Values = { usage: '居民生活' };
    expect(factsFromEntries(values).facts).toEqual({ usage: 'residential' });
    expect(rule({ name: 'usage' }, { completeFor: every, entries: values }).required).toBe(true);
  });

  it('returns frozen values, and does not change its input', () => {
    const held = { usage: ['other'], phone: {} };
    const read = factsFromEntries(held);
    expect([read, read.facts, read.problems, read.others].every((each) => Object.isFrozen(each))).toBe(true);
    expect(Object.isFrozen(held.usage) || Object.isFrozen(held.phone)).toBe(false);
  });
});

/** The values of unanswered questions in forms. */
const nothing: readonly unknown[] = [undefined, null, Number.NaN, '', '  ', [], ['']];

function isUnanswered(held: unknown): boolean {
  return Array.isArray(held) ? held.every(isUnanswered) : nothing.includes(held);
}

/** What a form may hold for a fact: nothing in one of its ways, an answer in one of its ways, or anything else. */
function heldFor(name: FactName): fc.Arbitrary<unknown> {
  const definition = vocabulary[name];
  const answers: readonly unknown[] =
    definition.kind === 'oneOf'
      ? definition.values
      : definition.kind === 'boolean'
        ? [true, false]
        : [0, 0.5, '0', '1'];
  return fc.oneof(
    fc.constantFrom(...nothing),
    fc.constantFrom(...answers),
    fc.constantFrom(...answers.map(String)),
    fc.constantFrom('?', -1, '160kW', '50%', {}, ['?'], 7n, Symbol('x')),
  );
}

const someEntries = fc.record(Object.fromEntries(names.map((name) => [name, heldFor(name)])), {
  requiredKeys: [],
}) as fc.Arbitrary<Readonly<Partial<Record<FactName, unknown>>>>; // by the names of the facts

describe('factsFromEntries, factsSchema, rule and decide', () => {
  it('agree on what is unanswered, on what is answered, and on what is a problem', () => {
    const schema = factsSchema();
    fc.assert(
      fc.property(someEntries, (entries) => {
        const { facts, problems } = factsFromEntries(entries, { language: 'en' });
        const ruled = names.flatMap((name) => {
          let message: string | undefined;
          rule({ name }, { language: 'en' }).validator({}, entries[name], (found) => (message = found));
          return message === undefined ? [] : [[name, message]];
        });
        expect(ruled).toEqual(problems.map(({ name, message }) => [name, message]));

        const parsed = schema.safeParse(entries);
        expect((parsed.error?.issues ?? []).map(({ path, message }) => [...path, message])).toEqual(ruled);
        expect(parsed.success ? parsed.data : facts).toEqual(facts);

        const unanswered = new Set(names.filter((name) => !(name in facts)));
        for (const decision of every) {
          const answer = decision.decide(facts);
          if (answer.status === 'open') expect(answer.missing.filter((name) => !unanswered.has(name))).toEqual([]);
        }
      }),
    );
  });

  it('agree on what has to be answered', () => {
    const schema = factsSchema({ completeFor: every, language: 'en' });
    fc.assert(
      fc.property(someEntries, (entries) => {
        const { facts } = factsFromEntries(entries);
        const ruled = names.flatMap((name) => {
          const { validator } = rule({ name }, { completeFor: every, entries, language: 'en' });
          let message: string | undefined;
          validator({}, entries[name], (found) => (message = found));
          return message === undefined ? [] : [[name, message]];
        });
        const issues = schema.safeParse(entries).error?.issues ?? [];
        expect(issues.map(({ path, message }) => [...path, message])).toEqual(ruled);

        const missing = new Set(
          every.flatMap((decision) => {
            const answer = decision.decide(facts);
            return answer.status === 'open' ? answer.missing : [];
          }),
        );
        const needed = ruled.filter(([, message]) => message === 'Required').map(([name]) => name);
        expect(needed).toEqual(names.filter((name) => missing.has(name) && isUnanswered(entries[name])));
      }),
      { numRuns: runs(30) },
    );
  });
});
