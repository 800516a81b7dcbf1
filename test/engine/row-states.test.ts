import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atMost,
  collection,
  decisionTable,
  defineVocabulary,
  rowStates,
  ruleLanguage,
  type FactsOf,
  type Language,
  type RowState,
} from '../../src/engine';
import { decisionFrom } from '../../src/engine/decide/decision';
import { testsOfRow, type Table } from '../../src/engine/terms/table';
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
