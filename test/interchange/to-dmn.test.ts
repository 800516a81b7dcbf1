import { afterAll, describe, expect, it } from 'vitest';
import { bookDecisions } from '../../tools/generate/book/book-decisions';
import {
  aggregation,
  anyOf,
  atLeast,
  between,
  collection,
  decisionTable,
  defineVocabulary,
  lessThan,
  moreThan,
  noneOf,
  ruleLanguage,
} from '../../src/engine';
import { toDmn } from '../../src/interchange';
import { decisionTitle } from '../../src/messages';
import { redLineEligibility } from '../../src/rules/investment';
import { openInEngine, schemaErrors, schemaErrorsOf } from './dmn-engines';

const models = new Map(bookDecisions.map((decision) => [decision.id, toDmn(decision)]));
const errorsOfModels = schemaErrorsOf(models);

describe.each(bookDecisions)('$id as a DMN model', (decision) => {
  const xml = models.get(decision.id) ?? '';

  it('is valid by the official schema', async () => {
    expect((await errorsOfModels).get(decision.id)).toEqual([]);
  });

  it('is the same every time', () => {
    expect(toDmn(decision)).toBe(xml);
  });
});

describe('a DMN model', () => {
  it('has the given titles, or else ids', () => {
    const titled = toDmn(redLineEligibility, { titleOf: (id) => decisionTitle(id, 'zh-CN') });
    expect(titled).toContain('label="小微企业认定"');
    expect(titled).toContain('name="投资至规划红线的条件"');
    expect(toDmn(redLineEligibility)).toContain('label="smallMicroEnterprise"');
  });

  it('has a named and typed output, and contexts for records', () => {
    const model = toDmn(redLineEligibility);
    expect(model).toContain('<output id="redLineEligibility_output1" name="redLineEligibility"/>');
    expect(model).toContain('<variable id="redLineEligibility_variable" name="redLineEligibility" typeRef="Any"/>');
    expect(model).toContain('<text>{eligible: true, grounds: [&quot;smallMicro&quot;]}</text>');
    expect(model).not.toMatch(/<inputExpression[^>]*typeRef="number"/);
    expect(model).toContain('<description>Every input has to be given');
  });

  it('escapes what XML and FEEL reserve, and writes numbers without exponents', async () => {
    const vocabulary = defineVocabulary({
      mood: { kind: 'oneOf', values: ['<&>', 'say "no"'] },
      size: { kind: 'number', minimum: 0 },
    });
    const odd = decisionTable(ruleLanguage({ vocabulary }), {
      id: 'odd',
      outcomes: ['<&>'],
      rows: [
        { id: 'quoted', when: { mood: 'say "no"', size: atLeast(1e21) }, outcome: null, clauses: ['<1>'] },
        { id: 'tiny', when: { size: atLeast(2.5e-9) }, outcome: '<&>', clauses: [] },
        { id: 'rest', outcome: '<&>', clauses: [] },
      ],
    });
    const model = toDmn(odd);
    expect(await schemaErrors(model)).toEqual([]);
    expect(model).toContain('<text>&quot;say \\&quot;no\\&quot;&quot;</text>');
    expect(model).toContain('<text>&gt;= 1000000000000000000000</text>');
    expect(model).toContain('<text>&gt;= 0.0000000025</text>');
  });
});

describe('a DMN model of any decision', () => {
  const language = ruleLanguage({
    vocabulary: defineVocabulary({
      rain: { kind: 'boolean' },
      'the mood': { kind: 'oneOf', values: ['good', 'bad'] },
      hours: { kind: 'number', minimum: 0 },
    }),
  });
  const weather = decisionTable(language, {
    id: 'weather',
    outcomes: ['wet', 'dry'],
    rows: [
      { id: 'wet', when: { rain: true }, outcome: 'wet', clauses: [] },
      { id: 'dry', outcome: 'dry', clauses: [] },
    ],
  });
  const last = { id: 'last', outcome: 'none', clauses: [] } as const;

  /** The models that the tests write: all of them are held to the schema at once. */
  const written = new Set<string>();
  afterAll(async () => {
    const errors = await schemaErrorsOf(new Map(Array.from(written, (model, index) => [String(index), model])));
    const all = [...errors.values()].flat();
    if (all.length > 0) throw new Error(`models are not valid by the official schema: ${all.join('; ')}`);
  });

  /** The result of the engine for facts. */
  async function found(model: string, id: string, facts: object): Promise<unknown> {
    written.add(model);
    const evaluate = await openInEngine(model, id);
    return evaluate(facts);
  }

  it('keeps a condition on a decision that is read under another name', async () => {
    const coat = decisionTable(language, {
      id: 'coat',
      reads: { sky: weather },
      outcomes: ['long', 'none'],
      rows: [{ id: 'long', when: { sky: 'wet' }, outcome: 'long', clauses: [] }, last],
    });
    const model = toDmn(coat);
    expect(await found(model, 'coat', { rain: true })).toBe('long');
    expect(await found(model, 'coat', { rain: false })).toBe('none');
  });

  it('makes unique ids from free text', async () => {
    const coat = decisionTable(language, {
      id: 'coat, long',
      outcomes: ['long', 'none'],
      rows: [
        { id: 'r 1', when: { 'the mood': 'bad' }, outcome: 'long', clauses: [] },
        { id: 'r_1', when: { hours: atLeast(3) }, outcome: 'long', clauses: [] },
        last,
      ],
    });
    const model = toDmn(coat);
    expect(model).toContain('label="coat, long"');
    expect(model).toContain('label="the mood"');
    expect(await found(model, 'coat__long', { the_mood: 'bad', hours: 1 })).toBe('long');
    expect(await found(model, 'coat__long', { the_mood: 'good', hours: 1 })).toBe('none');
  });

  it('distinguishes a table from a fact of the same name', async () => {
    const rain = decisionTable(language, {
      id: 'rain',
      outcomes: ['yes', 'none'],
      rows: [{ id: 'yes', when: { rain: true }, outcome: 'yes', clauses: [] }, last],
    });
    expect(await found(toDmn(rain), 'rain_2', { rain: true })).toBe('yes');
  });

  it('writes outcomes whose fields differ as they are', () => {
    const stay = decisionTable(language, {
      id: 'stay',
      outcomes: ['x'],
      rows: [
        { id: 'short', when: { hours: atLeast(9) }, outcome: { days: 3 }, clauses: [] },
        { id: 'long', when: { rain: true }, outcome: { days: 5, extended: true }, clauses: [] },
        { id: 'none', outcome: null, clauses: [] },
      ],
    });
    const model = toDmn(stay);
    written.add(model);
    expect(model).toContain('<text>{days: 3}</text>');
    expect(model).toContain('<text>{days: 5, extended: true}</text>');
    expect(model).toContain('<text>null</text>');
  });

  it('keeps line breaks', () => {
    const text = decisionTable(language, {
      id: 'text',
      rows: [{ id: 'two', outcome: 'one\ntwo\t"three"', clauses: ['a\nb'] }],
    });
    const model = toDmn(text, { titleOf: () => 'first\nsecond' });
    written.add(model);
    expect(model).toContain(String.raw`<text>&quot;one\ntwo\t\&quot;three\&quot;&quot;</text>`);
    expect(model).toContain('<text>a&#10;b</text>');
    expect(model).toContain('label="first&#10;second"');
  });

  it('writes ranges, days, aggregates and the outcome without rows', () => {
    const odd = ruleLanguage({
      vocabulary: defineVocabulary({
        day: { kind: 'date' },
        count: { kind: 'integer', minimum: 0 },
        name: { kind: 'text' },
      }),
    });
    const fee = aggregation(odd, {
      id: 'fee',
      aggregate: 'sum',
      rows: [
        { id: 'late', when: { day: between('2024-02-29', lessThan('2024-03-05')) }, outcome: 2, clauses: [] },
        { id: 'many', when: { count: anyOf(3, between(moreThan(5), 9)), name: noneOf('a') }, outcome: 3, clauses: [] },
      ],
    });
    const model = toDmn(fee);
    written.add(model);
    expect(model).toContain('hitPolicy="COLLECT" aggregation="SUM"');
    expect(model).toContain('<text>[date(&quot;2024-02-29&quot;)..date(&quot;2024-03-05&quot;))</text>');
    expect(model).toContain('<text>3, (5..9]</text>');
    const one = decisionTable(odd, {
      id: 'one',
      hitPolicy: 'unique',
      otherwise: 'none',
      outcomes: ['some'],
      rows: [{ id: 'some', when: { count: 1 }, outcome: 'some', clauses: [] }],
    });
    expect(toDmn(one)).toContain('<defaultOutputEntry>');
    written.add(toDmn(one));
  });

  it('keeps the order of a list that depends on which row gave an outcome', async () => {
    const bag = collection(language, {
      id: 'bag',
      rows: [
        { id: 'wet', when: { rain: true }, outcome: 'coat', clauses: [] },
        { id: 'always', outcome: 'hat', clauses: [] },
        { id: 'long', when: { hours: atLeast(3) }, outcome: 'coat', clauses: [] },
      ],
    });
    const model = toDmn(bag);
    expect(await found(model, 'bag', { rain: true, hours: 4 })).toBe('list:coat+hat');
    expect(await found(model, 'bag', { rain: false, hours: 4 })).toBe('list:hat+coat');
  });

  it('draws every fact, every decision and their connections', () => {
    const model = toDmn(redLineEligibility);
    const count = (pattern: RegExp): number => model.match(pattern)?.length ?? 0;
    expect(count(/<dmndi:DMNShape /g)).toBe(count(/<inputData /g) + count(/<decision /g));
    expect(count(/<dmndi:DMNEdge /g)).toBe(count(/<informationRequirement /g));
    expect(count(/<informationRequirement /g)).toBeGreaterThan(10);
  });
});
