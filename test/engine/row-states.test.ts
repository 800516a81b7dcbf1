import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atMost,
  collection,
  combine,
  decisionTable,
  defineVocabulary,
  InvalidFactsError,
  InvalidTableError,
  rowStates,
  ruleLanguage,
  type BooleanFact,
  type FactsOf,
  type Language,
  type RowState,
} from '../../src/engine';
import { decisionFrom } from '../../src/engine/decide/decision';
import { testsOfRow, type Table } from '../../src/engine/terms/table';
import { errorOf } from '../support/hostile';
import { interpret, type FullFacts } from './naive-interpreter';
import { completeCases, completionsOf } from './random-tables';

const weather = defineVocabulary({ rain: { kind: 'boolean' }, warmth: { kind: 'number', minimum: 0 } });
const outdoors = ruleLanguage({ vocabulary: weather });
const clothes = decisionTable(outdoors, {
  id: 'clothes',
  outcomes: ['raincoat', 'coat', 'shirt'],
  rows: [
    { id: 'wet', when: { rain: true }, outcome: 'raincoat', clauses: [] },
    { id: 'cold', when: { warmth: atMost(10) }, outcome: 'coat', clauses: [] },
    { id: 'fine', outcome: 'shirt', clauses: [] },
  ],
});
const bag = collection(outdoors, {
  id: 'bag',
  outcomes: ['umbrella', 'gloves'],
  rows: [
    { id: 'wet', when: { rain: true }, outcome: 'umbrella', clauses: [] },
    { id: 'cold', when: { warmth: atMost(10), rain: false }, outcome: 'gloves', clauses: [] },
  ],
});

function statesOf(states: readonly RowState[]): Readonly<Record<string, string>> {
  return Object.fromEntries(states.map(({ id, state }) => [id, state]));
}

describe('the rows of a table', () => {
  const states = rowStates(clothes);

  it('are distinguished from the outcome without rows, even under a similar name', () => {
    const shelter = decisionTable(outdoors, {
      id: 'shelter',
      outcomes: ['roof'],
      otherwise: 'wet',
      rows: [{ id: 'wet', when: { rain: true }, outcome: 'roof', clauses: [] }],
    });
    expect(statesOf(rowStates(shelter)({}))).toEqual({ wet: 'open' });
    expect(statesOf(rowStates(shelter)({ rain: false }))).toEqual({ wet: 'excluded' });
    expect(statesOf(rowStates(shelter)({ rain: true }))).toEqual({ wet: 'applies' });
  });

  it.each<[string, FactsOf<typeof weather>, Readonly<Record<string, string>>]>([
    ['are all open while nothing is known', {}, { wet: 'open', cold: 'open', fine: 'open' }],
    ['are overtaken by one that applies', { rain: true }, { wet: 'applies', cold: 'overtaken', fine: 'overtaken' }],
    ['are excluded by what is known', { rain: false }, { wet: 'excluded', cold: 'open', fine: 'open' }],
    ['stay open behind one that is open', { warmth: 5 }, { wet: 'open', cold: 'open', fine: 'overtaken' }],
  ])('%s', (_, facts, expected) => {
    expect(statesOf(states(facts))).toEqual(expected);
  });

  it('of a collection exclude no other row', () => {
    expect(statesOf(rowStates(bag)({ rain: true }))).toEqual({ wet: 'applies', cold: 'excluded' });
  });

  it('show which of their tests hold', () => {
    const [, cold] = rowStates(bag)({ rain: true });
    expect(cold?.tests).toEqual([
      { name: 'warmth', state: 'open' },
      { name: 'rain', state: 'unmet' },
    ]);
  });

  it('refuse facts that cannot be understood', () => {
    expect(() => states({ warmth: -1 })).toThrow('warmth');
  });
});

describe('the states of rows, where a decision answers although another one that it reads could not', () => {
  const facts = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`fact${index}`, { kind: 'boolean' }]));
  const language = ruleLanguage({ vocabulary: facts as Readonly<Record<string, BooleanFact>> });
  const every = (value: boolean) => Object.fromEntries(Object.keys(facts).map((name) => [name, value]));
  const twice = decisionTable(language, {
    id: 'twice',
    hitPolicy: 'unique',
    outcomes: ['one', 'two'],
    rows: [
      { id: 'one', outcome: 'one', clauses: [] },
      { id: 'two', outcome: 'two', clauses: [] },
    ],
  });
  // Each row tests other facts, so the function has more nodes than the compiler accepts.
  const large = decisionTable(language, {
    id: 'large',
    outcomes: ['found'],
    otherwise: null,
    rows: Array.from({ length: 600 }, (_, row) => {
      const tested = [1, 7, 13, 22, 31].map((step) => `fact${1 + ((row * step + (row >> 3)) % 39)}`);
      const when = Object.fromEntries(tested.map((name, place) => [name, ((row >> place) & 1) === 1]));
      return { id: `row${row}`, when, outcome: 'found' as const, clauses: [] };
    }),
  });
  it('leave open a test of one that overlaps', () => {
    const outer = decisionTable(language, {
      id: 'outer',
      reads: { twice },
      outcomes: ['settled', 'twice'],
      otherwise: null,
      rows: [
        { id: 'settled', when: { fact0: true }, outcome: 'settled', clauses: [] },
        { id: 'twice', when: { twice: 'one' }, outcome: 'twice', clauses: [] },
      ],
    } as never); // the names of the facts are not known to the compiler
    expect(outer.decide({ fact0: true })).toMatchObject({ outcome: 'settled' });
    expect(rowStates(outer)({ fact0: true })).toEqual([
      { id: 'settled', state: 'applies', tests: [{ name: 'fact0', state: 'met' }] },
      { id: 'twice', state: 'overtaken', tests: [{ name: 'twice', state: 'open' }] },
    ]);
    expect(() => outer.decide({ fact0: false })).toThrow(InvalidTableError);
    expect(() => rowStates(outer)({ fact0: false })).toThrow(InvalidTableError);
  });

  it('are refused like the decision, if a row tests what does not exist', () => {
    const outer = decisionTable(language, {
      id: 'outer',
      reads: { large },
      otherwise: null,
      rows: [
        { id: 'settled', when: { fact0: true }, outcome: 1, clauses: [] },
        { id: 'stray', when: { stray: true }, outcome: 2, clauses: [] },
        { id: 'large', when: { large: 'found' }, outcome: 3, clauses: [] },
      ],
    } as never); // a name that the compiler refuses
    const unknown = { code: 'unknown-fact', subject: 'stray' };
    for (const known of [every(true), every(false), { fact0: true }, {}]) {
      expect(errorOf(() => outer.decide(known))).toMatchObject(unknown);
      expect(errorOf(() => rowStates(outer)(known))).toMatchObject(unknown);
    }
  });

  it('are refused for facts that cannot be understood, of a combination too', () => {
    const both = combine(language, { id: 'both', combines: { twice } });
    expect(() => rowStates(both)({ fact0: 1 } as never)).toThrow(InvalidFactsError);
  });

  it('of a collection are refused like the decision where every row has to be read', () => {
    const list = collection(language, {
      id: 'list',
      reads: { twice },
      outcomes: ['item'],
      rows: [{ id: 'item', when: { fact0: true, twice: 'one' }, outcome: 'item', clauses: [] }],
    } as never); // the names of the facts are not known to the compiler
    expect(list.decide({ fact0: false })).toMatchObject({ outcome: [] });
    expect(rowStates(list)({ fact0: false })).toMatchObject([{ state: 'excluded', tests: [{}, { state: 'open' }] }]);
    expect(() => list.decide({ fact0: true })).toThrow('overlapping-rows');
    expect(() => rowStates(list)({ fact0: true })).toThrow('overlapping-rows');
  });
});

const questions = completeCases.chain(({ source, figures }) => {
  const names = Object.keys(source.vocabulary);
  return fc
    .tuple(fc.constantFrom(...completionsOf(source.vocabulary, {})), fc.subarray(names))
    .map(([full, known]) => ({
      table: source as Table, // only combinations have no rows
      figures,
      known: Object.fromEntries(known.map((name) => [name, full[name]])) as Partial<FullFacts>,
    }));
});

it('every state agrees with every completion', () => {
  fc.assert(
    fc.property(questions, ({ table, figures, known }) => {
      const decision = decisionFrom<Language, unknown, string>(table, { parameters: figures });
      const completions = completionsOf(table.vocabulary, known);
      const holding = (when: object): number => {
        const rows = [{ id: 'holds', when, outcome: true, clauses: [] } as Table['rows'][number]];
        const alone = { ...table, kind: 'collect', rows, assemble: (all: readonly unknown[]) => all.length } as Table;
        return completions.filter((facts) => interpret(alone, facts, figures).outcome === 1).length;
      };
      const giving = (id: string): number =>
        completions.filter((facts) => interpret(table, facts, figures).rules.includes(`${table.id}/${id}`)).length;
      const share = <State extends string>(count: number, [none, some, all]: readonly [State, State, State]): State =>
        count === 0 ? none : count === completions.length ? all : some;

      const expected = table.rows.map((row) => ({
        id: row.id,
        state:
          holding(row.when ?? {}) === 0 ? 'excluded' : share(giving(row.id), ['overtaken', 'open', 'applies'] as const),
        tests: testsOfRow(row).map(([name, test]) => ({
          name,
          state: share(holding({ [name]: test }), ['unmet', 'open', 'met'] as const),
        })),
      }));
      expect(rowStates(decision)(known)).toEqual(expected);
    }),
  );
});
