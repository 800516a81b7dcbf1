/** One number made of many rows: exact however many lists of rows there are. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aggregation,
  analyse,
  collection,
  compareDecisions,
  decidingFacts,
  nextQuestion,
  type Aggregate,
  type Collection,
  type Decision,
  type Language,
} from '../../src/engine';
import { decideMany } from '../../src/columns';
import { fromDmn } from '../../src/dmn';
import { toDmn, toSql } from '../../src/interchange';
import { itemsLeft } from '../../src/engine/decide/items-left';
import { booleans, independentRows } from './independent-rows';
import { runs } from '../support/runs';
import { errorOf } from '../support/hostile';

const aggregates: readonly Aggregate[] = ['count', 'sum', 'min', 'max'];

const numbered = (count: number) => independentRows(count).map((row, index) => ({ ...row, outcome: (index % 2) + 1 }));

const made = (count: number, aggregate: Aggregate) =>
  aggregation(booleans(count), { id: 'fee', aggregate, rows: numbered(count) });

describe('an aggregate of many independent rows', () => {
  it('is decided as soon as it is certain, with what may apply besides', () => {
    const answer = made(20, 'max').decide({ fact0: true, fact1: true });
    expect(answer).toMatchObject({ status: 'decided', outcome: 2, rules: ['fee/row0', 'fee/row1'] });
    expect(answer.status === 'decided' && answer.mayApply?.rules).toHaveLength(18);
    expect(made(20, 'min').decide({ fact0: true })).toMatchObject({ status: 'decided', outcome: 1 });
  });

  it.each([
    ['count', 12],
    ['sum', 17],
    ['min', 3],
    ['max', 3],
  ] as const)('lists the possible values of its %s', (aggregate, outcomes) => {
    const decision = made(11, aggregate);
    expect(decision.outcomes).toHaveLength(outcomes);
    expect(decision.decide({})).toMatchObject({ status: 'open', possible: decision.outcomes });
    expect(analyse(decision)).toEqual([]);
    expect(compareDecisions(decision, decision)).toEqual([]);
    expect(nextQuestion([decision], {})).toBeDefined();
    expect(decideMany(decision, { fact0: [null, true] }).possible[0]).toHaveLength(outcomes);
    expect(toSql(decision, { dialect: 'duckdb', from: 'cases' })).toContain('fact10');
    expect(Object.values(fromDmn(toDmn(decision)))).not.toHaveLength(0);
  });

  it('names what applies where no row does', () => {
    const none = { id: 'free', clauses: ['§free'] };
    const decision = aggregation(booleans(11), { id: 'fee', aggregate: 'count', rows: numbered(11), none });
    const facts = Object.fromEntries(decision.facts.map((name) => [name, false]));
    expect(decision.decide(facts)).toMatchObject({ outcome: 0, rules: ['fee/free'], clauses: ['§free'] });
    expect(decision.decide({ ...facts, fact3: true })).toMatchObject({ outcome: 1, rules: ['fee/row3'] });
    expect(Object.keys(decidingFacts(decision, facts))).toHaveLength(11);
  });

  it('describes a sum with too many possible values by its items', () => {
    const rows = independentRows(20).map((row, index) => ({ ...row, outcome: 2 ** index }));
    const answer = aggregation(booleans(20), { id: 'fee', aggregate: 'sum', rows }).decide({
      fact0: true,
      fact1: false,
    });
    expect(answer).toMatchObject({ status: 'open', items: { certain: [1], excluded: [2] } });
    expect(answer.status === 'open' && answer.missing).toHaveLength(18);
  });

  it('counts independent items as the diagram does', () => {
    const facts = 8;
    const row = fc.record({ size: fc.constantFrom(1, 2), outcome: fc.constantFrom(0.1, 0.2, 3, -0.1, 5) });
    const known = fc.array(fc.constantFrom(true, false, undefined), { minLength: facts, maxLength: facts });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('count', 'sum'),
        fc.boolean(),
        known,
        (all, aggregate, keepsEqual, values) => {
          const rows = all.map(({ size, outcome }, index) => ({
            id: `row${index}`,
            when: Object.fromEntries(Array.from({ length: size }, (_, at) => [`fact${2 * index + at}`, true])),
            outcome,
            clauses: [],
          }));
          const decision = aggregation(booleans(facts), { id: 'fee', aggregate, keepsEqual, rows });
          const form = Object.fromEntries(values.map((value, index) => [`fact${index}`, value]));
          const { source } = decision;
          const { classes = [] } = decision.graph().read(form);
          const { numbers } = itemsLeft(source as Collection, decision.graph())(classes);
          const answer = decision.decide(form);
          if (numbers === undefined) expect(answer.status === 'decided' || rows.length > 1).toBe(true);
          else
            expect({ ...numbers, possible: new Set(numbers.possible) }).toEqual({
              ...answer,
              possible: new Set(answer.status === 'open' ? answer.possible : []),
            });
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('names dead rows', () => {
    const rows = [
      ...numbered(11),
      { id: 'never', when: { fact0: { test: 'oneOf', values: [] } }, outcome: 1, clauses: [] },
    ];
    const decision = aggregation(booleans(11), { id: 'fee', aggregate: 'sum', rows: rows as never[] });
    expect(analyse(decision)).toEqual([{ kind: 'dead-row', table: 'fee', row: 'never' }]);
  });

  it('agrees with a computation by hand for every completion', () => {
    const facts = 5;
    const language = booleans(facts);
    const names = Object.keys(language.vocabulary);
    const conditions = fc.array(fc.constantFrom(true, false, undefined), { minLength: facts, maxLength: facts });
    const row = fc.record({ tests: conditions, outcome: fc.constantFrom(0.1, 0.2, 0.7, -0.1, 3, 1e15) });
    const known = conditions;
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 11, maxLength: 14 }),
        fc.constantFrom(...aggregates),
        fc.boolean(),
        known,
        (all, aggregate, keepsEqual, values) => {
          const when = (tests: readonly (boolean | undefined)[]): object =>
            Object.fromEntries(
              names.flatMap((name, index) => (tests[index] === undefined ? [] : [[name, tests[index]]])),
            );
          const rows = all.map(({ tests, outcome }, index) => ({
            id: `row${index}`,
            when: when(tests),
            outcome,
            clauses: [],
          }));
          const decision: Decision<Language, number | null> = aggregation(language, {
            id: 'fee',
            aggregate,
            keepsEqual,
            rows,
            none: { id: 'none', clauses: [] },
          });
          const outcomeOf = (form: readonly boolean[]): unknown => {
            const own = all.filter(({ tests }) =>
              tests.every((each, index) => each === undefined || each === form[index]),
            );
            return byHand(
              aggregate,
              own.map(({ outcome }) => outcome),
              keepsEqual,
            );
          };
          const forms = Array.from({ length: 2 ** facts }, (_each, bits) =>
            names.map((_, index) => (bits >> index) % 2 === 1),
          );
          const completions = forms.filter((form) => form.every((each, index) => (values[index] ?? each) === each));
          const possible = new Set(completions.map(outcomeOf));
          expect(decision.outcomes).toEqual([...new Set(forms.map(outcomeOf))].toSorted(ascending));
          const answer = decision.decide(when(values));
          const found = answer.status === 'decided' ? [answer.outcome] : answer.possible;
          expect(new Set(found)).toEqual(possible);
          const missing = names.filter((_, index) =>
            completions.some(
              (form) =>
                values[index] === undefined &&
                outcomeOf(form) !== outcomeOf(form.map((each, at) => each !== (at === index))),
            ),
          );
          expect(new Set(answer.status === 'open' ? answer.missing : [])).toEqual(new Set(missing));
          const always = rows.filter((_, index) =>
            completions.every((form) =>
              (all[index]?.tests ?? []).every((each, at) => each === undefined || each === form[at]),
            ),
          );
          if (answer.status === 'decided' && always.length > 0) {
            expect(answer.rules).toEqual(always.map(({ id }) => `fee/${id}`));
          }
        },
      ),
      { numRuns: runs(100) },
    );
  });
});

describe('a list of many rows that keeps equal items', () => {
  const rows = independentRows(30).map((row, index) => ({ ...row, outcome: `item${index % 3}` }));
  const list = collection(booleans(30), { id: 'list', keepsEqual: true, rows });

  it('shows how often each item occurs, and lists every fact that changes it', () => {
    const answer = list.decide({ fact0: true, fact1: false, fact3: true });
    expect(answer).toMatchObject({ status: 'open', items: { certain: ['item0', 'item0'], excluded: [] } });
    expect(answer.status === 'open' && answer.items?.open).toHaveLength(27);
    expect(answer.status === 'open' && answer.missing).toHaveLength(27);
  });

  it('refuses rather than leaving out a fact that changes nothing but the order', () => {
    const turning = [
      { id: 'early', when: { fact30: true }, outcome: 'turning', clauses: [] },
      {
        id: 'between',
        when: { fact30: { test: 'oneOf' as const, values: [true, false] as const } },
        outcome: 'item0',
        clauses: [],
      },
      { id: 'late', when: { fact30: false }, outcome: 'turning', clauses: [] },
    ];
    const decision = collection(booleans(31), { id: 'list', keepsEqual: true, rows: [...rows, ...turning] });
    expect(errorOf(() => decision.decide({}))).toMatchObject({ code: 'table-too-large' });
    expect(decision.decide({ fact30: true })).toMatchObject({ status: 'open' });
  });

  it('refuses if something else is computed from it', () => {
    const assemble = (all: readonly string[]): boolean => all.length > 0;
    const some = collection(booleans(30), { id: 'some', rows: independentRows(30), assemble });
    expect(errorOf(() => some.decide({ fact0: true }))).toMatchObject({ code: 'table-too-large' });
  });
});

/** No number comes before all numbers. */
function ascending(one: unknown, other: unknown): number {
  return Number(one ?? -Infinity) - Number(other ?? -Infinity);
}

function byHand(aggregate: Aggregate, collected: readonly number[], keepsEqual: boolean): number | null {
  const all = keepsEqual ? collected : [...new Set(collected)];
  if (aggregate === 'count') return all.length;
  if (all.length === 0) return null;
  if (aggregate === 'sum') return Number(`${all.reduce((sum, each) => sum + BigInt(Math.round(each * 10)), 0n)}e-1`);
  return aggregate === 'min' ? Math.min(...all) : Math.max(...all);
}
