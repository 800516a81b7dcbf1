/** Tables that are not proved complete and small: never a hang or a wrong answer, always a typed error. */
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aggregation,
  analyse,
  atLeast,
  atMost,
  collection,
  combine,
  decisionTable,
  defineVocabulary,
  InvalidTableError,
  parameter,
  ruleLanguage,
  whatIf,
  type Decision,
  type FactDefinition,
  type Language,
  type Table,
} from '../../src/engine';
import { decisionFrom } from '../../src/engine/decide/decision';
import { itemsLeft } from '../../src/engine/decide/items-left';
import { rowByRow } from '../../src/engine/decide/row-by-row';
import { errorOf } from '../support/hostile';
import { completeCases, completionsOf, partialFacts } from './random-tables';
import { interpret } from './naive-interpreter';
import { booleans, independentRows } from './independent-rows';
import { runs } from '../support/runs';

describe('a collection with more outcomes than can be listed', () => {
  const many = collection(booleans(200), { id: 'many', rows: independentRows(200) });
  const facts = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`fact${index}`, index % 2 === 0]));

  it('answers complete facts', () => {
    const answer = many.decide(facts);
    expect(answer).toMatchObject({
      status: 'decided',
      outcome: expect.arrayContaining(['item0', 'item198']) as unknown,
    });
    expect(answer.status === 'decided' && answer.outcome).toHaveLength(100);
    expect(answer.status === 'decided' && answer.rules).toHaveLength(100);
  });

  it('states for each item whether it is collected while facts are unknown', () => {
    const known = Object.fromEntries(Object.entries(facts).slice(0, 180));
    const answer = many.decide(known);
    expect(answer).toMatchObject({
      status: 'open',
      items: { open: Array.from({ length: 20 }, (_, i) => `item${180 + i}`) },
    });
    if (answer.status !== 'open') return;
    expect(answer.items?.certain).toHaveLength(90);
    expect(answer.items?.excluded).toHaveLength(90);
    expect(answer.missing).toHaveLength(20);
    expect(errorOf(() => answer.possible)).toMatchObject({ code: 'table-too-large', measured: { of: 'outcomes' } });
    expect(Object.isFrozen(answer)).toBe(true);
  });

  it('lists outcomes again if few enough are left', () => {
    const answer = many.decide({ ...facts, fact1: undefined, fact3: undefined });
    expect(answer.status === 'open' && answer.possible).toHaveLength(4);
    expect(answer.status === 'open' && answer.items).toBeUndefined();
  });

  it('finds the effect of another fact', () => {
    expect(whatIf(many, facts)).toHaveLength(200);
  });

  it('names a fact that changes nothing but the order of the list', () => {
    const rows = [
      { id: 'before', when: { fact0: true }, outcome: 'first', clauses: [] },
      { id: 'between', outcome: 'second', clauses: [] },
      { id: 'behind', when: { fact0: false }, outcome: 'first', clauses: [] },
      ...independentRows(13).slice(1),
    ];
    const ordered = collection(booleans(13), { id: 'ordered', rows });
    const answer = ordered.decide({});
    expect(answer).toMatchObject({ items: { certain: ['first', 'second'] } });
    expect(answer.status === 'open' && answer.missing.toSorted()).toEqual(
      Object.keys(booleans(13).vocabulary).toSorted(),
    );
    const { fact0: _, ...known } = Object.fromEntries(
      Array.from({ length: 13 }, (_each, fact) => [`fact${fact}`, false]),
    );
    expect(ordered.decide(known)).toMatchObject({
      possible: [
        ['first', 'second'],
        ['second', 'first'],
      ],
      missing: ['fact0'],
    });
  });

  it('gives texts and numbers the classes of the whole list, whichever rows an item has', () => {
    const rows = independentRows(12);
    const fact12: string = 'fact12';
    const several = <const Kind extends FactDefinition>(kind: Kind) =>
      ruleLanguage({ vocabulary: defineVocabulary({ ...booleans(13).vocabulary, it: kind }) });
    const named = collection(several({ kind: 'text' }), {
      id: 'named',
      rows: [
        { id: 'pear', when: { it: 'pear' }, outcome: 'first', clauses: [] },
        { id: 'apple', when: { it: 'apple' }, outcome: 'second', clauses: [] },
        { id: 'plum', when: { it: 'plum' }, outcome: 'first', clauses: [] },
        ...rows,
      ],
    });
    const certain = (text: string): readonly unknown[] => {
      const answer = named.decide({ it: text });
      return answer.status === 'open' ? (answer.items?.certain ?? []) : [];
    };
    expect(['pear', 'apple', 'plum', 'fig'].map(certain)).toEqual([['first'], ['second'], ['first'], []]);

    const sized = collection(several({ kind: 'integer', minimum: 0 }), {
      id: 'sized',
      rows: [
        { id: 'third', when: { it: atLeast(1) }, outcome: 'third', clauses: [] },
        { id: 'early', when: { it: atLeast(2), [fact12]: true }, outcome: 'first', clauses: [] },
        { id: 'between', outcome: 'second', clauses: [] },
        { id: 'late', outcome: 'first', clauses: [] },
        ...rows,
      ],
    });
    const missing = (number: number): readonly string[] => {
      const answer = sized.decide({ it: number });
      return answer.status === 'open' ? answer.missing.filter((name) => !rows.some(({ when }) => name in when)) : [];
    };
    expect([0, 1, 2].map(missing)).toEqual([[], [], ['fact12']]);
  });

  it('distinguishes items as brute force does', () => {
    const cases = completeCases
      .filter(({ source }) => source.kind === 'collect' && source.rows.length > 0)
      .chain((made) => partialFacts(made.source.vocabulary).map((known) => ({ ...made, known })));
    fc.assert(
      fc.property(cases, ({ source, figures, known }) => {
        if (source.kind !== 'collect') return;
        const { assemble: _, ...list } = source;
        const decision = decisionFrom<Language, readonly unknown[], string>(list, { parameters: figures });
        const { classes = [] } = decision.graph().read(known);
        const { answer, isExact } = itemsLeft(list, decision.graph())(classes);
        const lists = completionsOf(source.vocabulary, known).map(
          (each) => interpret(list, each, figures).outcome as readonly unknown[],
        );
        if (isExact) {
          const completions = completionsOf(source.vocabulary, known);
          const missing = Object.keys(source.vocabulary).filter((name) => {
            const first = new Map<string, string>();
            return completions.some((each, index) => {
              const others = JSON.stringify({ ...each, [name]: undefined });
              const found = JSON.stringify(lists[index]);
              first.set(others, first.get(others) ?? found);
              return first.get(others) !== found;
            });
          });
          expect(answer.missing.toSorted()).toEqual(missing.toSorted());
        }
        const items = [...new Set(source.rows.map(({ outcome }) => outcome))];
        expect(answer.items).toEqual({
          certain: items.filter((item) => lists.every((each) => each.includes(item))),
          excluded: items.filter((item) => !lists.some((each) => each.includes(item))),
          open: items.filter(
            (item) => lists.some((each) => each.includes(item)) && !lists.every((each) => each.includes(item)),
          ),
        });
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('a table that is too large to be compiled', () => {
  it('is compiled once for the same question', () => {
    const language = ruleLanguage({
      vocabulary: defineVocabulary(
        Object.fromEntries(
          Array.from(
            { length: 12 },
            (_, fact) => [`fact${fact}`, { kind: 'integer', minimum: 0, maximum: 9 }] as const,
          ),
        ),
      ),
    });
    // Rows of which no two test the same facts and values, spread without order.
    const rows = Array.from({ length: 400 }, (_, row) => ({
      id: `row${row}`,
      when: Object.fromEntries([1, 5, 11].map((step) => [`fact${(row * step + step) % 12}`, (row * 7 * step) % 10])),
      outcome: row % 5,
      clauses: [],
    }));
    const table = decisionTable(language, { id: 'large', rows, otherwise: 5 } as never) as Decision<Language, unknown>;
    const millisecondsOf = (ask: () => unknown): number => {
      const start = process.cpuUsage();
      expect(errorOf(ask)).toMatchObject({ code: 'table-too-large', subject: 'large', measured: { of: 'steps' } });
      return process.cpuUsage(start).user / 1_000;
    };
    const first = millisecondsOf(() => table.decide({}));
    const again = Array.from({ length: 100 }, () => millisecondsOf(() => table.decide({})));
    // Processor time. Compiled each time, a hundred answers take a hundred times as long as the first.
    expect(again.reduce((sum, each) => sum + each, 0)).toBeLessThan(10 * first);
    expect(errorOf(() => table.decide({}))).not.toBe(errorOf(() => table.decide({})));
    const outcomes = Array.from({ length: 20 }, () => millisecondsOf(() => table.outcomes));
    expect(outcomes.reduce((sum, each) => sum + each, 0)).toBeLessThan(5 * first);
  });
});

describe('rows read one by one', () => {
  it('answer complete facts as the diagram does', () => {
    const cases = completeCases.chain((made) =>
      partialFacts(made.source.vocabulary).map((known) => ({ ...made, known })),
    );
    fc.assert(
      fc.property(cases, ({ source, figures, known }) => {
        const decision = decisionFrom<Language, unknown, string>(source, { parameters: figures });
        const read = rowByRow(decision.graph(), source);
        for (const facts of completionsOf(source.vocabulary, known).slice(0, 40)) {
          expect(read(decision.graph().read(facts).classes ?? [])).toEqual(decision.decide(facts));
        }
        // Where no unknown fact is met, nothing more can change the answer.
        const answer = read(decision.graph().read(known).classes ?? []);
        if (answer !== undefined) expect(decision.decide(known)).toMatchObject({ outcome: answer.outcome });
      }),
      { numRuns: runs(300) },
    );
  });

  it('cite decisions as the diagram does: those consulted before the row that applies', () => {
    const fact = { kind: 'boolean' } as const;
    const language = ruleLanguage({ vocabulary: defineVocabulary({ fact0: fact, fact1: fact, fact2: fact }) });
    const inner = decisionTable(language, { id: 'inner', rows: [{ id: 'all', outcome: 1, clauses: ['§1'] }] });
    const outer = decisionTable(language, {
      id: 'outer',
      rows: [{ id: 'wet', when: { fact2: true }, outcome: 'a', clauses: ['§2'] }],
      otherwise: 'b',
    });
    const only = decisionTable(language, {
      id: 'only',
      hitPolicy: 'unique',
      reads: { inner, outer },
      rows: [
        { id: 'first', when: { outer: 'a', fact0: false }, outcome: 1, clauses: [] },
        { id: 'second', when: { fact0: true }, outcome: 2, clauses: [] },
        { id: 'third', when: { outer: 'a', inner: 1, fact0: false, fact1: false }, outcome: 3, clauses: [] },
      ],
      otherwise: 4,
    });
    const read = rowByRow(only.graph(), only.source);
    const overlap = { fact0: false, fact1: false, fact2: true };
    for (const facts of completionsOf(language.vocabulary, {})) {
      const { classes = [] } = only.graph().read(facts);
      if (isDeepStrictEqual(facts, overlap)) expect(errorOf(() => read(classes))).toMatchObject({ subject: 'only' });
      else expect(read(classes)).toEqual(only.decide(facts));
    }
  });

  it('answer for a combination too', () => {
    const language = booleans(2);
    const one = decisionTable(language, { id: 'one', rows: [{ id: 'all', outcome: 1, clauses: [] }] });
    const both = combine(language, { id: 'both', combines: { one }, facts: ['fact0'] });
    const read = rowByRow(both.graph(), both.source);
    expect(read([1, -1])).toEqual(both.decide({ fact0: true }));
    expect(read([-1, 1])).toBeUndefined();
  });
});

describe('a table of unique rows', () => {
  const language = ruleLanguage({
    vocabulary: defineVocabulary({ kilowatts: { kind: 'number', minimum: 0 }, urgent: { kind: 'boolean' } }),
  });
  const lane = decisionTable(language, {
    id: 'lane',
    hitPolicy: 'unique',
    outcomes: ['fast', 'small', 'other'],
    rows: [
      { id: 'fast', when: { urgent: true }, outcome: 'fast', clauses: [] },
      { id: 'small', when: { kilowatts: atMost(3) }, outcome: 'small', clauses: [] },
      {
        id: 'other',
        when: { urgent: false, kilowatts: { test: 'moreThan', operand: 3 } },
        outcome: 'other',
        clauses: [],
      },
    ],
  });
  const overlap = { code: 'overlapping-rows', subject: 'lane' };

  it('refuses facts to which two rows apply, every time, and answers all others', () => {
    expect(lane.decide({ urgent: true, kilowatts: 5 })).toMatchObject({ outcome: 'fast' });
    expect(lane.decide({ urgent: false, kilowatts: 1 })).toMatchObject({ outcome: 'small' });
    expect(errorOf(() => lane.decide({ urgent: true, kilowatts: 1 }))).toMatchObject(overlap);
    expect(errorOf(() => lane.decide({ urgent: true, kilowatts: 2 }))).toMatchObject(overlap);
    expect(errorOf(() => rowByRow(lane.graph(), lane.source)([0, 1]))).toMatchObject(overlap);
  });

  it('stays open if the overlap is only possible', () => {
    expect(lane.decide({})).toMatchObject({ status: 'open', possible: ['fast', 'small', 'other'] });
  });

  it('refuses it if another decision reads it', () => {
    const reader = decisionTable(language, {
      id: 'reader',
      reads: { lane },
      outcomes: ['yes', 'no'],
      rows: [
        { id: 'yes', when: { lane: 'fast' }, outcome: 'yes', clauses: [] },
        { id: 'no', outcome: 'no', clauses: [] },
      ],
    });
    expect(errorOf(() => reader.decide({ urgent: true, kilowatts: 1 }))).toMatchObject(overlap);
    expect(reader.decide({ urgent: true, kilowatts: 9 })).toMatchObject({ outcome: 'yes' });
  });
});

describe('one number made of many rows', () => {
  const language = ruleLanguage<
    { readonly wet: { readonly kind: 'boolean' }; readonly cold: { readonly kind: 'boolean' } },
    'coat'
  >({ vocabulary: { wet: { kind: 'boolean' }, cold: { kind: 'boolean' } }, parameters: { coat: 0.2 } });
  const rows = [
    { id: 'entry', when: { wet: true }, outcome: 0.1, clauses: [] },
    { id: 'coat', when: { cold: true }, outcome: parameter('coat'), clauses: [] },
    { id: 'again', when: { cold: true, wet: true }, outcome: 0.1, clauses: [] },
  ] as const;
  const made = (aggregate: 'count' | 'sum' | 'min' | 'max', keepsEqual = true) =>
    aggregation(language, { id: 'fee', aggregate, keepsEqual, rows });

  it.each([
    ['count', true, [0, 1, 1, 3]],
    ['count', false, [0, 1, 1, 2]],
    ['sum', true, [null, 0.1, 0.2, 0.4]],
    ['sum', false, [null, 0.1, 0.2, 0.3]],
    ['min', true, [null, 0.1, 0.2, 0.1]],
    ['max', true, [null, 0.1, 0.2, 0.2]],
  ] as const)('is their %s, equal ones kept: %s', (aggregate, keepsEqual, outcomes) => {
    const forms = [
      { wet: false, cold: false },
      { wet: true, cold: false },
      { wet: false, cold: true },
      { wet: true, cold: true },
    ];
    const found = forms.map((form) => made(aggregate, keepsEqual).decide(form));
    expect(found.map((answer) => (answer.status === 'decided' ? answer.outcome : answer.status))).toEqual(outcomes);
  });

  it('is open while rows may apply', () => {
    expect(made('sum').decide({ wet: true })).toMatchObject({
      status: 'open',
      possible: [0.1, 0.4],
      missing: ['cold'],
    });
  });

  it('keeps equal outcomes of a list if requested', () => {
    const both = { id: 'list', rows: [1, 2].map((row) => ({ id: `row${row}`, outcome: 'same', clauses: [] })) };
    expect(collection(language, both).decide({})).toMatchObject({ outcome: ['same'] });
    expect(collection(language, { ...both, keepsEqual: true }).decide({})).toMatchObject({ outcome: ['same', 'same'] });
  });
});

describe('a table that cannot be answered', () => {
  const language = ruleLanguage({
    vocabulary: defineVocabulary({ kilowatts: { kind: 'number', minimum: 0 }, urgent: { kind: 'boolean' } }),
  });
  const last = { id: 'last', outcome: 'none', clauses: [] };
  const made = (definition: object): Decision<Language, unknown> => decisionTable(language, definition as never);

  it('reports a fact and a decision with one name', () => {
    const urgent = made({ id: 'urgent', rows: [last] });
    const both = made({ id: 'both', reads: { urgent }, rows: [{ ...last, when: { urgent: true } }, last] });
    expect(errorOf(() => both.decide({}))).toMatchObject({ code: 'ambiguous-name', subject: 'both: urgent' });
  });

  it('reports a field that no outcome has', () => {
    const size = made({ id: 'size', rows: [{ ...last, outcome: { wide: true } }] });
    const list = collection(language, { id: 'list', rows: [last] });
    const readers = [
      made({ id: 'reader', reads: { size }, rows: [{ ...last, when: { 'size.width': true } }, last] }),
      made({ id: 'reader', reads: { size: list }, rows: [{ ...last, when: { 'size.width': true } }, last] }),
    ];
    for (const reader of readers) {
      expect(errorOf(() => reader.decide({}))).toMatchObject({ code: 'unknown-field', subject: 'reader: size.width' });
    }
  });

  it('is refused with a typed error also for sources that refer to one another', () => {
    const reads: Record<string, never> = {};
    const { general } = ruleLanguage({ vocabulary: {} });
    const circle: Table = {
      id: 'circle',
      kind: 'first',
      vocabulary: {},
      reads,
      rows: [last],
      ...(general && { general }),
    };
    Object.assign(reads, { circle });
    expect(errorOf(() => decisionFrom<Language, unknown, string>(circle).decide({}))).toBeInstanceOf(InvalidTableError);
  });
});

it('a table may have an outcome for when no row applies', () => {
  const language = ruleLanguage({ vocabulary: defineVocabulary({ wet: { kind: 'boolean' } }) });
  const shoes = decisionTable(language, {
    id: 'shoes',
    hitPolicy: 'unique',
    otherwise: null,
    outcomes: ['boots'],
    rows: [{ id: 'wet', when: { wet: true }, outcome: 'boots', clauses: [] }],
  });
  expect(analyse(shoes)).toEqual([]);
  expect(shoes.decide({ wet: false })).toMatchObject({ status: 'decided', outcome: null, rules: [] });
  expect(shoes.decide({})).toMatchObject({ possible: [null, 'boots'] });
  expect(rowByRow(shoes.graph(), shoes.source)([0])).toEqual(shoes.decide({ wet: false }));
});
