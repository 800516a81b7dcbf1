import { describe, expect, it } from 'vitest';
import {
  combine,
  decideThrough,
  decisionTable,
  defineVocabulary,
  figure,
  moreThan,
  parameter,
  ruleLanguage,
  tableFromJson,
} from '../../src/engine';
import { cardFee, library, libraryRulebook, post, postage, protection, reader, services, shelves } from './everyday';
import { errorOf } from '../support/hostile';

describe('a decision', () => {
  it('is deeply frozen', () => {
    for (const decision of [protection, cardFee, shelves, services]) {
      expect(
        [decision, decision.rows, decision.facts, decision.source, decision.parameters].every(Object.isFrozen),
      ).toBe(true);
    }
  });

  it('answers with the same frozen object whenever the grounds are the same', () => {
    const answer = postage.decide({ destination: 'overseas', weightKg: 3 });
    expect(postage.decide({ destination: 'overseas', weightKg: 4, insured: true })).toBe(answer);
    expect(deeplyFrozen(answer)).toBe(true);
    expect(deeplyFrozen(postage.decide({}))).toBe(true);
    expect(deeplyFrozen(services.decide({ insured: true }))).toBe(true);
  });

  it('lists the facts of the decisions it reads, in the order of the vocabulary', () => {
    expect(cardFee.facts).toEqual(['age', 'occupation', 'cardLost']);
    expect(shelves.facts).toEqual(['age', 'occupation', 'resident']);
  });
});

describe('under', () => {
  const cheap = { parameters: { ...libraryRulebook.parameters, adultFee: 1 } };

  it('gives the same decision for the same rulebook', () => {
    expect(cardFee.under(cheap)).toBe(cardFee.under(cheap));
    expect(cardFee.under({ ...cheap })).not.toBe(cardFee.under(cheap));
  });

  it.each([{}, { parameters: undefined }, { parameters: {} }, { parameters: { fine: undefined } }])(
    'refuses a rulebook without parameters, also where tables have figures of their own: %j',
    (rulebook: object) => {
      const language = ruleLanguage({
        vocabulary: defineVocabulary({ late: { kind: 'boolean' } }),
        parameters: { fine: 2 },
      });
      const outcome = figure({ fine: 2 });
      const fine = decisionTable(language, { id: 'fine', rows: [{ id: 'all', outcome, clauses: [] }] });
      const given = rulebook as { readonly parameters: { readonly fine: number } }; // from JavaScript
      expect(fine.decide({})).toMatchObject({ outcome: 2 });
      expect(() => fine.under(given).decide({})).toThrow('unknown-parameter: fine');
    },
  );

  it.each([
    ['rulebook', null],
    ['rulebook', 7],
    ['parameters', { parameters: null }],
    ['readings', { ...cheap, readings: [] }],
    ['tables', { ...cheap, tables: new Map() }],
  ])('refuses a rulebook whose part %s is not an object: %j', (path, rulebook) => {
    expect(errorOf((given: typeof cheap) => cardFee.under(given), rulebook)).toMatchObject({
      code: 'not-an-object',
      subject: path,
    });
  });

  it.each([
    [null, 'wrong-type', 'cardFee.rows'],
    [[], 'wrong-type', 'cardFee.rows'],
    [{}, 'wrong-type', 'cardFee.rows'],
    [{ rows: null }, 'wrong-type', 'cardFee.rows'],
    [{ rows: { length: 1 } }, 'wrong-type', 'cardFee.rows'],
    [{ rows: [null] }, 'not-an-object', '0'],
  ])('refuses %j as a table in place of its own', (table, code, subject) => {
    const tables = { cardFee: table } as never; // from JavaScript
    expect(errorOf(() => cardFee.under({ ...cheap, tables }))).toMatchObject({ code, subject });
  });

  it('changes parameters in outcomes and conditions, also in consulted decisions', () => {
    const grown = { age: 16, occupation: 'employed', cardLost: false } as const;
    const early = cardFee.under({ parameters: { ...cheap.parameters, adultFromAge: 16 } });
    expect(cardFee.decide(grown)).toMatchObject({ outcome: { euros: 0 } });
    expect(early.decide(grown)).toMatchObject({ outcome: { euros: 1 } });
    expect(early.under(libraryRulebook).decide(grown)).toEqual(cardFee.decide(grown));
  });

  it('makes no part of another decision, to which another rulebook may apply', () => {
    const language = ruleLanguage({
      vocabulary: defineVocabulary({ days: { kind: 'number', minimum: 0 } }),
      parameters: { most: 10 },
    });
    const late = decisionTable(language, {
      id: 'late',
      rows: [{ id: 'late', when: { days: moreThan(parameter('most')) }, outcome: true, clauses: [] }],
      otherwise: false,
    });
    const strict = late.under({ parameters: { most: 5 } });
    const row = { id: 'row', when: { late: true }, outcome: true, clauses: [] } as const;
    const wrong = { code: 'wrong-type', subject: 'late' };
    expect(errorOf(() => combine(language, { id: 'both', combines: { late: strict } }))).toMatchObject(wrong);
    expect(errorOf(() => decisionTable(language, { id: 'x', reads: { late: strict }, rows: [row] }))).toMatchObject(
      wrong,
    );
    const table = { id: 'x', hitPolicy: 'first', reads: { late: 'late' }, rows: [row], otherwise: false };
    expect(errorOf(() => tableFromJson(language, table, { late: strict }))).toMatchObject(wrong);
    const both = combine(language, { id: 'both', combines: { late } });
    expect(both.under({ parameters: { most: 5 } }).decide({ days: 7 })).toMatchObject({ outcome: { late: true } });
  });

  it('does not change the decision itself', () => {
    const adult = { age: 40, occupation: 'employed', cardLost: false } as const;
    cardFee.under(cheap).decide(adult);
    expect(cardFee.decide(adult)).toMatchObject({ outcome: { euros: 20 } });
  });
});

describe('decideThrough', () => {
  it.each([
    ['whole outcomes', (outcome: { readonly cents: number }) => outcome, 2],
    ['one field', ({ cents }: { readonly cents: number }) => cents, 2],
    ['records that are equal', ({ cents }: { readonly cents: number }) => ({ dear: cents > 100 }), 1],
    ['lists that are equal', () => [1, [2]], 1],
    ['nothing', () => undefined, 1],
    ['undefined and null', ({ cents }: { readonly cents: number }) => (cents > 200 ? null : undefined), 2],
    ['null and not a number', ({ cents }: { readonly cents: number }) => (cents > 200 ? null : NaN), 2],
    ['null and infinity', ({ cents }: { readonly cents: number }) => (cents > 200 ? null : Infinity), 2],
    ['a number and its text', ({ cents }: { readonly cents: number }) => (cents > 200 ? 1 : '1'), 2],
    ['zero and minus zero', ({ cents }: { readonly cents: number }) => (cents > 200 ? 0 : -0), 1],
  ])('distinguishes %s as required', (_, through, results) => {
    const answer = decideThrough(postage, { destination: 'domestic' }, (outcome): unknown => through(outcome));
    expect(answer.status === 'open' ? answer.possible.length : 1).toBe(results);
  });

  it('asks only for what the result depends on', () => {
    expect(decideThrough(cardFee, { age: 40, occupation: 'employed' }, ({ euros }) => euros > 0)).toMatchObject({
      outcome: true,
    });
    expect(decideThrough(cardFee, { age: 40 }, ({ euros }) => euros > 5)).toMatchObject({
      status: 'open',
      missing: ['occupation'],
    });
  });
});

describe('combine', () => {
  it('returns the outcomes that are possible together', () => {
    const both = combine(post, { id: 'both', combines: { postage, services } });
    const answer = both.decide({ destination: 'domestic', insured: false, lengthCm: 10 });
    expect(answer).toMatchObject({
      status: 'open',
      possible: [
        { postage: { cents: 150 }, services: { names: [] } },
        { postage: { cents: 600 }, services: { names: ['tracking'] } },
      ],
      missing: ['weightKg'],
    });
  });

  it('includes facts under their own names', () => {
    const form = combine(post, { id: 'form', combines: { postage }, facts: ['insured'] });
    expect(form.facts).toEqual(['weightKg', 'lengthCm', 'destination', 'insured']);
    expect(form.decide({ destination: 'overseas', insured: true })).toMatchObject({
      outcome: { postage: { cents: 1500, route: 'air' }, insured: true },
      rules: ['postage/overseas'],
    });
    expect(form.decide({ destination: 'overseas' })).toMatchObject({ missing: ['insured'] });
  });

  it('may include one decision under two names, and be read itself', () => {
    const twice = combine(post, { id: 'twice', combines: { one: postage, other: postage } });
    expect(twice.decide({ destination: 'overseas' })).toMatchObject({
      outcome: { one: { cents: 1500 }, other: { cents: 1500 } },
      rules: ['postage/overseas'],
    });
    const kinds = combine(library, {
      id: 'kinds',
      combines: { kind: reader },
      facts: ['resident'],
    });
    const greeting = decisionTable(library, {
      id: 'greeting',
      reads: { kinds },
      outcomes: ['neighbour', 'hello'],
      rows: [
        { id: 'neighbour', when: { 'kinds.resident': true, 'kinds.kind': 'child' }, outcome: 'neighbour', clauses: [] },
        { id: 'others', outcome: 'hello', clauses: [] },
      ],
    });
    expect(greeting.decide({ age: 5, resident: true })).toMatchObject({
      outcome: 'neighbour',
      rules: ['reader/young', 'greeting/neighbour'],
    });
    expect(greeting.decide({ age: 5 })).toMatchObject({ status: 'open', missing: ['resident'] });
  });

  it('of nothing is decided', () => {
    expect(combine(post, { id: 'nothing', combines: {} }).decide({})).toMatchObject({
      outcome: {},
      rules: [],
    });
  });
});

describe('a decision read under two names', () => {
  const game = ruleLanguage({ vocabulary: defineVocabulary({ heads: { kind: 'boolean' } }), parameters: {} });
  const coin = decisionTable(game, {
    id: 'coin',
    outcomes: ['heads', 'tails'],
    rows: [
      { id: 'heads', when: { heads: true }, outcome: 'heads', clauses: [] },
      { id: 'tails', outcome: 'tails', clauses: [] },
    ],
  });

  it('has the same outcome under both', () => {
    const match = decisionTable(game, {
      id: 'match',
      reads: { first: coin, second: coin },
      outcomes: [true, false],
      rows: [
        { id: 'differ', when: { first: 'heads', second: 'tails' }, outcome: false, clauses: [] },
        { id: 'same', outcome: true, clauses: [] },
      ],
    });
    expect(match.decide({})).toMatchObject({ status: 'decided', outcome: true });
  });
});

function deeplyFrozen(value: unknown): boolean {
  return (
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(deeplyFrozen))
  );
}
