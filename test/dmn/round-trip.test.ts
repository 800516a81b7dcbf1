/** `fromDmn` reads the output of `toDmn` as the same decision: the same answers to complete and to partial facts. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookDecisions } from '../../tools/generate/book/book-decisions';
import { fromDmn } from '../../src/dmn';
import {
  aggregation,
  anyOf,
  atLeast,
  between,
  collection,
  combine,
  decisionTable,
  defineVocabulary,
  lessThan,
  moreThan,
  noneOf,
  oneOf,
  ruleLanguage,
  tableFromJson,
  type Decision,
  type Language,
} from '../../src/engine';
import { decisionFrom } from '../../src/engine/decide/decision';
import type { Source } from '../../src/engine/terms/table';
import { toDmn } from '../../src/interchange';
import { closureOf, witnessesOf } from '../../src/engine/internal';
import { structuralKey } from '../../src/plain/structural-key';
import { combinedCases, completeCases, completionsOf, partialFacts, type RandomCase } from '../engine/random-tables';
import { runs } from '../support/runs';

type Asked = Pick<Decision<Language, unknown>, 'id' | 'facts' | 'safeDecide' | 'source'>;

/**
 * The content of an answer, without its order. A model has the facts that the decision reads.
 *
 * @param cites whether that includes the rules and clauses
 */
function said(decision: Asked, facts: object, cites: boolean): unknown {
  const known = Object.entries(facts).filter(([name]) => decision.facts.includes(name));
  const answer = decision.safeDecide(Object.fromEntries(known));
  const sorted = (values: readonly unknown[]): readonly string[] => values.map(structuralKey).toSorted();
  if (answer.status === 'decided') return cites ? answer : { status: 'decided', outcome: answer.outcome };
  if (answer.status === 'invalid') return answer;
  return { status: 'open', possible: sorted(answer.possible), missing: sorted(answer.missing) };
}

/**
 * Whether a model cites the same. What a collection makes of its rows takes further tables; and a row tests in the order
 * of the columns there, so that it may consult another decision first.
 */
function citesTheSame(decision: Asked): boolean {
  return closureOf(decision.source).every((source) =>
    source.kind === 'collect'
      ? source.keepsEqual === true && source.none === undefined
      : source.kind === 'combination' || Object.keys(source.reads).length === 0,
  );
}

/** The decision as it comes back. */
function throughDmn(decision: Decision<Language, unknown>): Asked {
  const found = fromDmn(toDmn(decision))[decision.id];
  if (found === undefined) throw new Error(`${decision.id} did not come back`);
  return found;
}

/** Other words for those of random tables: with spaces, quotes, commas, line breaks, brackets, or none at all. */
const spellings: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => `the ${word}, "so-called"`,
  (word) => `${word}\n\tand\u2028then \\ <b>&amp;</b>`,
  (word) => `内乡 ${word} (%) not`,
  (word) => `${word}\u0001\uD800]]>`,
  (word) => `${word}: true}`,
];

/** Words that a table is made of, other than those of its structure. */
const words = /^(?:fact|row|table)\d+$|^(?:apple|pear|plum|§\d|reading \d)$/;

/** The same tables with every word spelt another way; columns are called by their words before any dot. */
function respelt(source: Source, spell: (word: string) => string): Source {
  const made = new Map<object, unknown>(); // a table that two others read is one table
  const spelt = (part: unknown): unknown => {
    if (typeof part === 'string') return words.test(part) ? spell(part) : part;
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map(spelt);
    // The tables also test for a word that no fact can be, which a model may not do.
    const whole = 'kind' in part && part.kind === 'oneOf' ? { ...part, values: ['apple', 'pear', 'plum'] } : part;
    const entries = (): readonly (readonly [string, unknown])[] =>
      Object.entries(whole).map(([key, item]) => [/^fact\d+$/.test(key) ? spell(key) : key, spelt(item)] as const);
    const found = made.get(part) ?? Object.fromEntries(entries());
    made.set(part, found);
    return found;
  };
  return { ...(spelt(source) as Source), id: spell(source.id) }; // nothing else of it changed
}

const withFacts = (cases: fc.Arbitrary<RandomCase>) =>
  fc
    .tuple(cases, fc.constantFrom(...spellings))
    .map(([random, spell]) => ({ ...random, source: respelt(random.source, spell) }))
    .chain((random) =>
      fc.tuple(fc.constant(random), fc.array(partialFacts(random.source.vocabulary), { maxLength: 4 })),
    );

describe.each([
  ['random tables', completeCases],
  ['two random tables taken as one', combinedCases],
])('%s', (_, cases) => {
  it('have the same answers after a round trip', () => {
    fc.assert(
      fc.property(withFacts(cases), ([{ source, figures }, partial]) => {
        const decision = decisionFrom<Language, unknown, string>(source, { parameters: figures });
        const found = throughDmn(decision);
        const cites = citesTheSame(decision);
        for (const facts of [...completionsOf(source.vocabulary, {}).slice(0, 100), ...partial, {}]) {
          expect(said(found, facts, cites)).toEqual(said(decision, facts, cites));
        }
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('tables of every kind', () => {
  const vocabulary = defineVocabulary({
    'how many': { kind: 'integer', minimum: 0, maximum: 40 },
    'the day': { kind: 'date', earliest: '2024-01-01' },
    'say "no"': { kind: 'text' },
    'size in m²': { kind: 'number', minimum: 0.5, unit: 'm²' },
    rain: { kind: 'boolean' },
  });
  const language = ruleLanguage({ vocabulary });
  const weather = decisionTable(language, {
    id: 'what, then?',
    hitPolicy: 'unique',
    outcomes: ['wet', 'dry "as dust"'],
    rows: [
      {
        id: 'r 1',
        when: { rain: true },
        outcome: { sky: 'wet', days: 3 },
        clauses: ['§ 1 (a)', 'b'],
        interpretations: ['I 1'],
      },
      {
        id: 'r,1',
        when: { rain: false, 'how many': atLeast(6) },
        outcome: { sky: 'dry "as dust"', days: 0.1 },
        clauses: [],
      },
    ],
    otherwise: null,
  });
  const rows = [
    { id: 'ranges', when: { 'how many': anyOf(0, between(moreThan(5), 9)) }, outcome: 0.1, clauses: ['one'] },
    { id: 'leap', when: { 'the day': between('2024-02-29', lessThan('2024-03-02')) }, outcome: 0.2, clauses: [] },
    { id: 'texts', when: { 'say "no"': oneOf('a, b', 'c\n"d"', '') }, outcome: 0.2, clauses: [] },
    { id: 'others', when: { 'say "no"': noneOf('x', 'y') }, outcome: -4, clauses: [] },
  ] as const;
  const decisions: readonly Decision<Language, unknown>[] = [
    weather,
    tableFromJson(
      language,
      {
        id: 'reader',
        hitPolicy: 'first',
        reads: { sky: weather.id },
        rows: [
          {
            id: 'quoted',
            when: { 'sky.sky': 'dry "as dust"', 'size in m²': { test: 'atLeast', operand: 1 } },
            outcome: true,
            clauses: [],
          },
          { id: 'many', when: { 'sky.days': { test: 'moreThan', operand: 0.05 } }, outcome: false, clauses: [] },
          { id: 'rest', outcome: null, clauses: [] },
        ],
      },
      { [weather.id]: weather },
    ),
    ...(['count', 'sum', 'min', 'max'] as const).map((aggregate) =>
      aggregation(language, { id: aggregate, aggregate, rows }),
    ),
    aggregation(language, { id: 'distinct', aggregate: 'sum', keepsEqual: false, rows }),
    collection(language, {
      id: 'each once',
      rows: rows.map(({ outcome, ...row }) => ({ ...row, outcome: `no. ${outcome}` })),
    }),
    collection(language, {
      id: 'all',
      keepsEqual: true,
      rows: rows.map(({ outcome, ...row }) => ({ ...row, outcome: `no. ${outcome}` })),
    }),
  ] as readonly Decision<Language, unknown>[]; // of one language

  const someFacts = fc.record(
    {
      'how many': fc.integer({ min: 0, max: 12 }),
      'the day': fc.constantFrom('2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02'),
      'say "no"': fc.constantFrom('', 'a, b', 'c\n"d"', 'x', 'z'),
      'size in m²': fc.constantFrom(0.5, 1, 1.5),
      rain: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  it.each(decisions)('such as $id', (decision) => {
    const found = throughDmn(decision);
    const cites = citesTheSame(decision);
    fc.assert(
      fc.property(someFacts, (facts) => {
        expect(said(found, facts, cites)).toEqual(said(decision, facts, cites));
      }),
      { numRuns: runs(60) },
    );
  });

  it('keep their rules, clauses and readings', () => {
    const facts = { rain: true };
    expect(throughDmn(decisions[0] as Decision<Language, unknown>).safeDecide(facts)).toEqual(weather.decide(facts));
  });
});

describe('the decisions of this library', () => {
  it.each(bookDecisions)('$id, with 40 of its ways to an outcome', (decision) => {
    const found = throughDmn(decision);
    const witnesses = witnessesOf(decision);
    const step = Math.ceil(witnesses.length / 40);
    for (const facts of [{}, ...witnesses.filter((_, index) => index % step === 0)]) {
      expect(said(found, facts, false)).toEqual(said(decision as unknown as Asked, facts, false));
    }
  });
});

describe('a model that was changed since it was written', () => {
  const language = ruleLanguage({ vocabulary: defineVocabulary({ size: { kind: 'integer', minimum: 0 } }) });
  const written = toDmn(
    decisionTable(language, {
      id: 'class',
      outcomes: ['s', 'l'],
      rows: [
        { id: 'small', when: { size: lessThan(5) }, outcome: 's', clauses: ['§ 1'], interpretations: ['I'] },
        { id: 'large', outcome: 'l', clauses: [] },
      ],
    }),
  );
  const read = (xml: string): Asked => fromDmn(xml)['class'] as Asked; // written above

  it('is read as changed', () => {
    expect(read(written).safeDecide({ size: 1 })).toMatchObject({ clauses: ['§ 1'], interpretations: ['I'] });
    expect(read(written.replace('>§ 1 I<', '>§ 2<')).safeDecide({ size: 1 })).toMatchObject({
      rules: ['class/small'],
      clauses: ['§ 2'],
      interpretations: [],
    });
    const text = written.replace(/typeRef="number"/g, 'typeRef="string"').replace('&lt; 5', '&quot;5&quot;');
    expect(read(text).safeDecide({ size: '5' })).toMatchObject({ outcome: 's' });
  });

  it('is read although its extension data is damaged, or a row was copied', () => {
    for (const data of ['{', '[]', 'null', '{"id":3,"name":{}}']) {
      expect(read(written.replace(/(<yekuo:data>)[^<]*/g, `$1${data}`)).safeDecide({ size: 1 }), data).toMatchObject({
        outcome: 's',
      });
    }
    const [row = ''] = /<rule [^]*?<\/rule>/.exec(written) ?? [];
    const copied = written.replace(row, row + row.replace('id="class_rule_small"', 'id="copy"').replace('&lt; 5', '7'));
    expect(read(copied).safeDecide({ size: 7 })).toMatchObject({ rules: ['class/copy'] });
    expect(() => fromDmn(written.replace('minimum&quot;:0', 'minimum&quot;:&quot;low&quot;'))).toThrow(
      'vocabulary.size.minimum: expected a whole number',
    );
  });
});

it('a table of which a reading leaves no row has its outcome without rows', () => {
  const language = ruleLanguage({
    vocabulary: defineVocabulary({ rain: { kind: 'boolean' } }),
    readings: { drizzle: ['ignored', 'counts'] },
  });
  const wet = decisionTable(language, {
    id: 'wet',
    rows: [{ id: 'drizzle', when: { rain: true, drizzle: 'counts' }, outcome: 'yes', clauses: [] }],
    otherwise: 'no',
  });
  const coat = decisionTable(language, {
    id: 'coat',
    reads: { wet },
    rows: [{ id: 'wet', when: { wet: 'yes' }, outcome: 'long', clauses: [] }],
    otherwise: 'short',
  });
  expect(throughDmn(wet).safeDecide({})).toMatchObject({ status: 'decided', outcome: 'no' });
  expect(throughDmn(coat).safeDecide({})).toMatchObject({ status: 'decided', outcome: 'short' });
});

it('a field that only rows of other readings have is null', () => {
  const language = ruleLanguage({
    vocabulary: defineVocabulary({ rain: { kind: 'boolean' } }),
    readings: { drizzle: ['ignored', 'counts'] },
  });
  const wet = decisionTable(language, {
    id: 'wet',
    rows: [
      { id: 'drizzle', when: { rain: true, drizzle: 'counts' }, outcome: { days: 3 as number | null }, clauses: [] },
      { id: 'rain', when: { rain: true }, outcome: { hours: 1 }, clauses: [] },
    ],
    otherwise: { hours: 2 },
  } as never) as Decision<Language, unknown>;
  const rows = [null, { test: 'noneOf', values: [3] }, { test: 'noneOf', values: [null] }, 3, undefined].map(
    (test, index) => ({
      id: `row${index}`,
      when: { 'wet.days': test },
      outcome: `row${index}`,
      clauses: [`§${index}`],
    }),
  );
  const listed: object = { id: 'later', reads: { wet }, rows, keepsEqual: true };
  const later = collection(language, listed as never);
  const hours = decisionTable(language, {
    id: 'hours',
    reads: { later, wet },
    rows: [{ id: 'none', when: { 'wet.days': null, 'wet.hours': 1 }, outcome: 'one', clauses: [] }],
    otherwise: 'other',
  } as never) as Decision<Language, unknown>;
  for (const decision of [later, hours] as readonly Decision<Language, unknown>[]) {
    for (const facts of [{ rain: true }, { rain: false }, {}]) {
      expect(said(throughDmn(decision), facts, false), JSON.stringify(facts)).toEqual(said(decision, facts, false));
    }
  }
  expect(later.decide({ rain: true })).toMatchObject({ outcome: ['row0', 'row1', 'row4'] });
  const chosen = later.under({ parameters: {}, readings: { drizzle: 'counts' } } as never);
  expect(said(throughDmn(chosen as never), { rain: true }, false)).toEqual({
    status: 'decided',
    outcome: ['row2', 'row3', 'row4'],
  });
});

it('a range is the same in a model, whichever bound comes first, and if both bound the same side', () => {
  const language = ruleLanguage({
    vocabulary: defineVocabulary({ load: { kind: 'number', minimum: 0 }, day: { kind: 'date' } }),
  });
  const number = fc.integer({ min: 1, max: 6 });
  const day = fc.integer({ min: 1, max: 6 }).map((each) => `2024-03-0${each}`);
  const bound = <Operand>(operand: fc.Arbitrary<Operand>) =>
    fc.record({ test: fc.constantFrom('atLeast', 'moreThan', 'atMost', 'lessThan'), operand });
  const range = fc.oneof(
    fc.record({ load: fc.tuple(bound(number), bound(number)).map(([one, other]) => between(one, other)) }),
    fc.record({ day: fc.tuple(bound(day), bound(day)).map(([one, other]) => between(one as never, other as never)) }),
  );
  fc.assert(
    fc.property(range, (when) => {
      const table = decisionTable(language, {
        id: 'within',
        rows: [{ id: 'within', when, outcome: true, clauses: [] }],
        otherwise: false,
      } as never) as Decision<Language, unknown>;
      const model = fromDmn(toDmn(table))['within'];
      for (let each = 0; each < 8; each += 1) {
        const facts = 'day' in when ? { day: `2024-03-0${each + 1}` } : { load: each };
        expect(outcomeOf(model?.safeDecide(facts))).toBe(outcomeOf(table.safeDecide(facts)));
      }
    }),
    { numRuns: runs(200) },
  );
});

function outcomeOf(answer: ReturnType<Decision<Language, unknown>['safeDecide']> | undefined): unknown {
  return answer?.status === 'decided' ? answer.outcome : answer?.status;
}

it('a combination has its parts and facts under the same names, whatever they are', () => {
  const names = [
    '',
    ' ',
    'a',
    ' a',
    'a ',
    'a b',
    'a  b',
    'a\tb',
    'a\n',
    'a.b',
    'and',
    '1',
    'a\u0000b',
    '\u00A0',
    '名 称',
  ];
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 4 }), ([part = '', ...facts]) => {
      const vocabulary = Object.fromEntries(facts.map((fact) => [fact, { kind: 'boolean' as const }]));
      const language = ruleLanguage({ vocabulary: { rain: { kind: 'boolean' }, ...vocabulary } });
      const wet = decisionTable(language, {
        id: 'wet',
        rows: [{ id: 'rain', when: { rain: true }, outcome: 'yes', clauses: [] }],
        otherwise: 'no',
      });
      const both = combine(language, { id: 'both', combines: { [part]: wet }, facts: facts as never[] });
      const known = { rain: true, ...Object.fromEntries(facts.map((fact) => [fact, false])) };
      expect(throughDmn(both).safeDecide(known)).toEqual(both.safeDecide(known));
      expect(said(throughDmn(both), {}, false)).toEqual(said(both, {}, false));
    }),
    { numRuns: runs(100) },
  );
});

it('a table may read a decision, or a field of one, under two names', () => {
  const vocabulary = defineVocabulary({ size: { kind: 'integer', minimum: 0 }, far: { kind: 'boolean' } });
  const language = ruleLanguage({ vocabulary });
  const way = decisionTable(language, {
    id: 'way',
    rows: [
      { id: 'short', when: { size: between(1, 5) }, outcome: { days: 2, by: 'foot' }, clauses: [] },
      { id: 'long', when: { far: true }, outcome: { days: 9, by: 'train' }, clauses: [] },
    ],
    otherwise: { days: 0, by: 'foot' },
  });
  const plan = decisionTable(language, {
    id: 'plan',
    reads: { there: way, back: way },
    rows: [
      { id: 'both', when: { 'there.days': atLeast(2), 'back.days': lessThan(5) }, outcome: 'walk', clauses: [] },
      { id: 'one', when: { 'there.by': 'train', 'back.days': moreThan(5) }, outcome: 'ride', clauses: [] },
    ],
    otherwise: 'stay',
  }) as unknown as Decision<Language, unknown>;
  const again = throughDmn(plan);
  for (const size of [undefined, 0, 1, 5, 6]) {
    for (const far of [undefined, true, false]) {
      expect(said(again, { size, far }, true), `${size} ${far}`).toEqual(said(plan, { size, far }, true));
    }
  }
});
