import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  atLeast,
  atMost,
  collection,
  combine,
  decideThrough,
  decisionTable,
  defineVocabulary,
  type FactsOf,
  figure,
  type InvalidAnswer,
  InvalidFactsError,
  noneOf,
  oneOf,
  type OutcomeOf,
  parameter,
  ruleLanguage,
} from '../../src/engine';
import type { ParameterIn } from '../../src/engine/write/table-definition';
import { cardFee, library, postage, reader, shelves, type protection, type services } from './everyday';

/** The compiler checks this file; running it shows that the same mistakes are refused where they can be at run time. */
const cafe = ruleLanguage({
  vocabulary: defineVocabulary({
    drink: { kind: 'oneOf', values: ['coffee', 'tea'] },
    cups: { kind: 'number', minimum: 1, maximum: 6 },
    toGo: { kind: 'boolean' },
  }),
  parameters: { cupPrice: 3, lidPrice: 1 },
});
const size = decisionTable(cafe, {
  id: 'size',
  outcomes: ['pot', 'cup'],
  rows: [
    { id: 'many', when: { cups: atLeast(3) }, outcome: { vessel: 'pot', lids: 0 }, clauses: ['menu'] },
    { id: 'few', outcome: { vessel: 'cup', lids: 1 }, clauses: ['menu'] },
  ],
});

describe('facts', () => {
  it('are inferred from the vocabulary', () => {
    expectTypeOf<Parameters<typeof size.decide>[0]>().toEqualTypeOf<{
      readonly drink?: 'coffee' | 'tea' | undefined;
      readonly cups?: number | undefined;
      readonly toGo?: boolean | undefined;
    }>();
    expectTypeOf<FactsOf<{ hot: { kind: 'boolean' } }>>().toEqualTypeOf<{ readonly hot?: boolean | undefined }>();
  });

  it('may be undefined', () => {
    expect(size.decide({ cups: undefined, drink: undefined }).status).toBe('open');
  });

  it('may not be null', () => {
    // @ts-expect-error null is a bad value, not an unknown one
    expect(() => size.decide({ cups: null })).toThrow(InvalidFactsError);
  });

  it('have names of the vocabulary', () => {
    // @ts-expect-error no fact has this name
    expect(() => size.decide({ cup: 3 })).toThrow(InvalidFactsError);
  });

  it('have values of the vocabulary', () => {
    // @ts-expect-error no such drink
    expect(() => size.decide({ drink: 'cocoa' })).toThrow(InvalidFactsError);
    // @ts-expect-error a number is asked for
    expect(() => size.decide({ cups: '3' })).toThrow(InvalidFactsError);
    // @ts-expect-error facts are an object
    expect(() => size.decide('coffee')).toThrow(InvalidFactsError);
  });

  it('of any origin go to safeDecide', () => {
    expectTypeOf<Parameters<typeof size.safeDecide>[0]>().toBeUnknown();
    expectTypeOf(size.safeDecide({})).extract<InvalidAnswer>().toEqualTypeOf<InvalidAnswer>();
  });
});

describe('outcomes', () => {
  const sides = decisionTable(cafe, {
    id: 'sides',
    rows: [
      { id: 'many', when: { cups: atLeast(3) }, outcome: ['cake', 'biscuit'], clauses: [] },
      { id: 'tea', when: { drink: 'tea' }, outcome: ['milk'], clauses: [] },
      { id: 'others', outcome: [], clauses: [] },
    ],
  });
  const trays = decisionTable(cafe, {
    id: 'trays',
    rows: [
      { id: 'many', when: { cups: atLeast(3) }, outcome: { large: true, on: ['cake', 'biscuit'] }, clauses: [] },
      { id: 'tea', when: { drink: 'tea' }, outcome: { large: false, on: ['milk'] }, clauses: [] },
      { id: 'others', outcome: null, clauses: [] },
    ],
  });

  it('of several lists are one list, which can be searched', () => {
    type Side = 'cake' | 'biscuit' | 'milk';
    expectTypeOf<OutcomeOf<typeof sides>>().toEqualTypeOf<readonly Side[]>();
    const answer = sides.decide({ cups: 4 });
    expect(answer.status === 'decided' && answer.outcome.includes('cake')).toBe(true);
  });

  it('with lists in a field have one list there, and are still told apart', () => {
    const answer = trays.decide({ cups: 1, drink: 'tea' });
    expect(answer.status === 'decided' && answer.outcome?.on.includes('milk')).toBe(true);
    expectTypeOf<Extract<OutcomeOf<typeof trays>, { large: true }>['on']>().toEqualTypeOf<
      readonly ('cake' | 'biscuit' | 'milk')[]
    >();
  });
});

describe('answers', () => {
  it('are narrowed by status', () => {
    const answer = cardFee.decide({ age: 3, cardLost: false });
    expectTypeOf(answer.status).toEqualTypeOf<'decided' | 'open'>();
    expect(answer.status).toBe('decided');
    if (answer.status === 'decided') {
      expectTypeOf(answer.outcome.euros).toEqualTypeOf<number>();
      expectTypeOf(answer.clauses).toEqualTypeOf<readonly string[]>();
      // @ts-expect-error a decided answer has nothing missing
      expect(answer.missing).toBeUndefined();
    } else {
      expectTypeOf<(typeof answer.possible)[number]['euros']>().toEqualTypeOf<number>();
      expectTypeOf(answer.missing).toEqualTypeOf<readonly ('age' | 'occupation' | 'resident' | 'cardLost')[]>();
      // @ts-expect-error an open answer has no outcome
      expect(answer.outcome).toBeUndefined();
    }
  });

  it('have literal outcome types', () => {
    type Outcome<D extends { decide(facts: never): unknown }> = Extract<
      ReturnType<D['decide']>,
      { outcome: unknown }
    >['outcome'];
    expectTypeOf<Outcome<typeof protection>>().toEqualTypeOf<'nothing' | 'raincoat' | 'umbrella'>();
    expectTypeOf<Outcome<typeof reader>>().toEqualTypeOf<'child' | 'reduced' | 'adult'>();
    expectTypeOf<Outcome<typeof shelves>>().toEqualTypeOf<readonly ('pictureBooks' | 'novels' | 'archive')[]>();
    expectTypeOf<Outcome<typeof postage>['cents']>().toEqualTypeOf<number>();
    expectTypeOf<Outcome<typeof postage>['route']>().toEqualTypeOf<'air' | 'surface'>();
    expectTypeOf<Outcome<typeof services>>().toEqualTypeOf<{
      names: readonly ('tracking' | 'insurance')[];
      several: boolean;
    }>();
    expectTypeOf<Outcome<typeof size>['vessel']>().toEqualTypeOf<'pot' | 'cup'>();
  });

  it('name their rules, with those of the decisions that are read', () => {
    type Rule<D extends { decide(facts: never): unknown }> = Extract<
      ReturnType<D['decide']>,
      { rules: readonly string[] }
    >['rules'][number];
    expectTypeOf<Rule<typeof size>>().toEqualTypeOf<'size/many' | 'size/few'>();
    expectTypeOf<Rule<typeof shelves>>().toEqualTypeOf<
      | 'shelves/everyone'
      | 'shelves/grownUp'
      | 'shelves/archive'
      | 'reader/young'
      | 'reader/pupil'
      | 'reader/reduced'
      | 'reader/adult'
    >();
    const both = combine(library, { id: 'both', combines: { shelves, reader } });
    expectTypeOf<Rule<typeof both>>().toEqualTypeOf<Rule<typeof shelves>>();
  });

  it('to a question about the outcome have the type of its result', () => {
    const answer = decideThrough(postage, {}, ({ cents, route }) => (cents > 100 ? route : null));
    if (answer.status === 'decided') expectTypeOf(answer.outcome).toEqualTypeOf<'air' | 'surface' | null>();
    // @ts-expect-error the outcome has no such field
    expect(decideThrough(postage, {}, ({ euros }) => typeof euros)).toMatchObject({ outcome: 'undefined' });
  });

  it('to a combination join the outcomes and the facts that go along', () => {
    const order = combine(cafe, { id: 'order', combines: { size }, facts: ['drink', 'toGo'] });
    const answer = order.decide({ drink: 'tea', toGo: true, cups: 1 });
    if (answer.status === 'decided') {
      expectTypeOf(answer.outcome.size.vessel).toEqualTypeOf<'pot' | 'cup'>();
      expectTypeOf(answer.outcome.drink).toEqualTypeOf<'coffee' | 'tea'>();
      expectTypeOf(answer.outcome.toGo).toEqualTypeOf<boolean>();
    }
    expect(answer).toMatchObject({ outcome: { drink: 'tea', toGo: true, size: { vessel: 'cup' } } });
    // @ts-expect-error a number has no end of values
    expect(combine(cafe, { id: 'numbers', combines: {}, facts: ['cups'] }).facts).toEqual(['cups']);
    // @ts-expect-error a decision over other facts
    expect(combine(cafe, { id: 'strangers', combines: { postage } }).id).toBe('strangers');
  });
});

describe('rows do not compile', () => {
  const row = { clauses: [], outcome: 'yes' } as const;
  const frame = { id: 'frame', outcomes: ['yes', 'no'] } as const;
  const reads = { size };

  it('with a fact that does not exist', () => {
    // @ts-expect-error no fact has this name
    expect(decisionTable(cafe, { ...frame, rows: [{ ...row, id: 'a', when: { toGo: true, sugar: true } }] }).id).toBe(
      'frame',
    );
  });

  it('with a value that the fact does not take', () => {
    // @ts-expect-error no such drink
    expect(decisionTable(cafe, { ...frame, rows: [{ ...row, id: 'a', when: { drink: 'cocoa' } }] }).id).toBe('frame');
    expect(
      // @ts-expect-error no such drink among those listed
      decisionTable(cafe, { ...frame, rows: [{ ...row, id: 'a', when: { drink: oneOf('tea', 'cocoa') } }] }).id,
    ).toBe('frame');
    // @ts-expect-error a truth value is no number
    expect(decisionTable(cafe, { ...frame, rows: [{ ...row, id: 'a', when: { toGo: noneOf(1) } }] }).id).toBe('frame');
  });

  it('with a comparison of a fact that is not a number', () => {
    // @ts-expect-error words have no order
    expect(decisionTable(cafe, { ...frame, rows: [{ ...row, id: 'a', when: { drink: atMost(3) } }] }).id).toBe('frame');
    // @ts-expect-error truth values have no order
    expect(decisionTable(cafe, { ...frame, rows: [{ ...row, id: 'a', when: { toGo: atLeast(1) } }] }).id).toBe('frame');
    // @ts-expect-error numbers are compared with numbers
    expect(decisionTable(cafe, { ...frame, rows: [{ ...row, id: 'a', when: { cups: atMost('3') } }] }).id).toBe(
      'frame',
    );
  });

  it('with a parameter that does not exist', () => {
    const misspelt = { ...row, id: 'a', when: { cups: atMost(parameter('cupPrise')) } } as const;
    // @ts-expect-error no parameter has this name
    expect(decisionTable(cafe, { ...frame, rows: [misspelt] }).id).toBe('frame');
    const wrong = { ...row, id: 'a', outcome: { price: parameter('cupPrice', 'cream') } } as const;
    // @ts-expect-error one of the parameters does not exist
    expect(decisionTable(cafe, { ...frame, rows: [wrong] }).id).toBe('frame');
  });

  it('with a parameter where none is declared, and the message says where to declare it', () => {
    const plain = ruleLanguage({ vocabulary: cafe.vocabulary });
    const graceful = { ...row, id: 'a', when: { cups: atMost(figure({ graceCups: 2 })) } } as const;
    // @ts-expect-error the language declares no parameters
    expect(decisionTable(plain, { ...frame, rows: [graceful] }).id).toBe('frame');
    expectTypeOf<
      ParameterIn<NonNullable<(typeof plain)['names']>>
    >().toEqualTypeOf<'a name from ruleLanguage({ parameters })'>();
    expectTypeOf<ParameterIn<NonNullable<(typeof cafe)['names']>>>().toEqualTypeOf<'cupPrice' | 'lidPrice'>();
  });

  it('with an outcome that was not declared', () => {
    // @ts-expect-error the declared words are yes and no
    expect(decisionTable(cafe, { ...frame, rows: [{ ...row, id: 'a', outcome: 'maybe' }] }).id).toBe('frame');
    // @ts-expect-error nor in a field of the outcome
    expect(decisionTable(cafe, { ...frame, rows: [{ ...row, id: 'a', outcome: { answer: 'maybe' } }] }).id).toBe(
      'frame',
    );
    // @ts-expect-error nor in a collection
    expect(collection(cafe, { ...frame, rows: [{ ...row, id: 'a', outcome: 'maybe' }] }).id).toBe('frame');
  });

  it('with a decision that is not read', () => {
    // @ts-expect-error the table reads no decision of this name
    expect(decisionTable(cafe, { ...frame, reads, rows: [{ ...row, id: 'a', when: { sizes: 'pot' } }] }).id).toBe(
      'frame',
    );
    // @ts-expect-error the outcome is a record, which has to be tested field by field
    expect(decisionTable(cafe, { ...frame, reads, rows: [{ ...row, id: 'a', when: { size: 'pot' } }] }).id).toBe(
      'frame',
    );
    // @ts-expect-error a decision over another vocabulary cannot be read
    expect(decisionTable(cafe, { ...frame, reads: { reader }, rows: [{ ...row, id: 'a' }] }).id).toBe('frame');
  });

  it('with a field that the outcome lacks, or a value that the field does not take', () => {
    expect(
      // @ts-expect-error no field has this name
      decisionTable(cafe, { ...frame, reads, rows: [{ ...row, id: 'a', when: { 'size.vesel': 'pot' } }] }).id,
    ).toBe('frame');
    expect(
      // @ts-expect-error no such vessel
      decisionTable(cafe, { ...frame, reads, rows: [{ ...row, id: 'a', when: { 'size.vessel': 'jug' } }] }).id,
    ).toBe('frame');
  });

  it('without clauses, or under a hit policy that a decision does not have', () => {
    // @ts-expect-error every row names its clauses, be it none
    expect(decisionTable(cafe, { ...frame, rows: [{ id: 'a', outcome: 'yes' }] }).id).toBe('frame');
    // @ts-expect-error collections are made by collection
    expect(decisionTable(cafe, { ...frame, hitPolicy: 'collect', rows: [{ ...row, id: 'a' }] }).id).toBe('frame');
  });
});

describe('a language of one’s own', () => {
  it('may narrow clauses and interpretations', () => {
    const strict = ruleLanguage<{ readonly dry: { readonly kind: 'boolean' } }, never, '§1', 'R1'>({
      vocabulary: { dry: { kind: 'boolean' } },
      parameters: {},
    });
    const swim = decisionTable(strict, {
      id: 'swim',
      outcomes: [true, false],
      rows: [
        { id: 'dry', when: { dry: true }, outcome: false, clauses: ['§1'], interpretations: ['R1'] },
        // @ts-expect-error no such clause
        { id: 'wet', outcome: true, clauses: ['§2'] },
      ],
    });
    const answer = swim.decide({ dry: true });
    if (answer.status === 'decided') expectTypeOf(answer.clauses).toEqualTypeOf<readonly '§1'[]>();
    expect(answer.status).toBe('decided');
  });

  it('asks rulebooks for every figure', () => {
    // @ts-expect-error the price of a lid is missing
    expect(size.under({ parameters: { cupPrice: 1 } }).id).toBe('size');
    // @ts-expect-error figures are numbers
    expect(size.under({ parameters: { cupPrice: 1, lidPrice: '1' } }).id).toBe('size');
  });

  it('refuses an invalid vocabulary', () => {
    // @ts-expect-error no such kind of fact
    expect(defineVocabulary({ hot: { kind: 'flag' } }).hot.kind).toBe('flag');
    // @ts-expect-error a list of values has one at least
    expect(defineVocabulary({ hot: { kind: 'oneOf', values: [] } }).hot.values).toEqual([]);
    // @ts-expect-error a number has a minimum
    expect(defineVocabulary({ heat: { kind: 'number' } }).heat.kind).toBe('number');
  });
});
