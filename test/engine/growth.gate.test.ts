import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidTableError, type Decision, type Language, type OneOfFact, type Table } from '../../src/engine';
import { decisionFrom } from '../../src/engine/decide/decision';
import { errorOf } from '../support/hostile';
import { interpret, type FullFacts } from './naive-interpreter';

const words = ['a', 'b', 'c', 'd'] as const satisfies OneOfFact['values'];

/** A table of random rows, each with some tests, closed by a row that always applies. */
function randomTable(rows: number, facts: number, tests: number, seed: number): Table {
  const chosen = <T>(from: fc.Arbitrary<T>, part: number): T =>
    (fc.sample(from, { seed: seed * 10_007 + part, numRuns: 1 }) as [T])[0];
  const names = Array.from({ length: facts }, (_, index) => `fact${index}`);
  const test = fc.oneof(
    fc.constantFrom(...words),
    fc.record({ test: fc.constant('oneOf' as const), values: fc.subarray([...words], { minLength: 1 }) }),
  );
  const made = Array.from({ length: rows }, (_, row) => ({
    id: `row${row}`,
    when: Object.fromEntries(
      chosen(fc.shuffledSubarray(names, { minLength: tests, maxLength: tests }), row).map(
        (name, index) => [name, chosen(test, rows + row * facts + index)] as const,
      ),
    ),
    outcome: `outcome${row % 5}`,
    clauses: [],
  }));
  const vocabulary = Object.fromEntries(names.map((name) => [name, { kind: 'oneOf', values: words } as const]));
  const rest = { id: 'rest', outcome: 'rest', clauses: [] };
  return { id: 'grown', kind: 'first', vocabulary, reads: {}, rows: [...made, rest] };
}

function complete(facts: number, seed: number): FullFacts {
  const values = fc.sample(fc.constantFrom(...words), { seed, numRuns: facts });
  return Object.fromEntries(values.map((value, index) => [`fact${index}`, value]));
}

function decisionOf(table: Table): Decision<Language, unknown> {
  return decisionFrom<Language, unknown, string>(table);
}

/** Decisions of which each reads the one before. */
function chain(length: number): Decision<Language, unknown> {
  const vocabulary = Object.fromEntries(
    Array.from({ length }, (_, index) => [`fact${index}`, { kind: 'boolean' } as const]),
  );
  let last: Table | undefined;
  for (let index = 0; index < length; index += 1) {
    const when = { [`fact${index}`]: true, ...(last && { before: 'up' }) };
    last = {
      id: `link${index}`,
      kind: 'first',
      vocabulary,
      reads: last === undefined ? {} : { before: last },
      rows: [
        { id: 'up', when, outcome: 'up', clauses: [`§${index}`] },
        { id: 'down', outcome: index % 2 === 0 ? 'down' : 'up', clauses: ['§'] },
      ],
    };
  }
  return decisionOf(last as Table);
}

/** As many independent rows. */
function manyItems(count: number): Decision<Language, unknown> {
  const names = Array.from({ length: count }, (_, index) => `fact${index}`);
  const vocabulary = Object.fromEntries(names.map((name) => [name, { kind: 'boolean' } as const]));
  const rows = names.map((name) => ({ id: name, when: { [name]: true }, outcome: name, clauses: [] }));
  return decisionOf({ id: 'items', kind: 'collect', vocabulary, reads: {}, rows });
}

describe('a decision that grows', () => {
  it.each([
    [500, 12, 12],
    [500, 8, 8],
    [100, 6, 3],
  ])('answers exactly with %i rows over %i facts, %i tested in each', (rows, facts, tests) => {
    const table = randomTable(rows, facts, tests, rows + facts);
    const decision = decisionOf(table);
    for (let seed = 1; seed <= 25; seed += 1) {
      const form = complete(facts, seed);
      const { complete: _, overlaps: __, ...reading } = interpret(table, form, {});
      expect(decision.decide(form)).toEqual({ status: 'decided', ...reading });
    }
  });

  it('that is too large to compile still answers complete facts exactly, and refuses other questions', () => {
    const table = randomTable(400, 12, 3, 7);
    const decision = decisionOf(table);
    for (let seed = 1; seed <= 3; seed += 1) {
      const form = complete(12, seed);
      const { complete: _, overlaps: __, ...reading } = interpret(table, form, {});
      expect(decision.decide(form)).toEqual({ status: 'decided', ...reading });
      const { fact0: _one, fact5: _other, ...most } = form;
      expect(decision.decide(most).status).toMatch(/decided|open/);
    }
    const error = errorOf(() => decision.decide({}));
    expect(error).toBeInstanceOf(InvalidTableError);
    expect(error).toMatchObject({ code: 'table-too-large', subject: 'grown', measured: { of: 'steps' } });
  });

  it('may be a chain of two hundred', () => {
    const decision = chain(200);
    expect(decision.decide({}).status).toMatch(/decided|open/);
    const all = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`fact${index}`, true]));
    const answer = decision.decide(all);
    expect(answer).toMatchObject({ status: 'decided', outcome: 'up' });
    expect(answer.status === 'decided' && answer.rules.length).toBe(200);
  });

  it('may be a collection of thirty rows: complete facts, and few unknown ones', () => {
    const decision = manyItems(30);
    const all = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`fact${index}`, index % 3 === 0]));
    expect(decision.decide(all)).toMatchObject({
      status: 'decided',
      outcome: expect.arrayContaining(['fact27']) as string[],
    });
    expect(decision.decide({ ...all, fact1: undefined, fact2: undefined })).toMatchObject({
      status: 'open',
      missing: ['fact1', 'fact2'],
    });
    expect(errorOf(() => decision.decide({}))).toMatchObject({
      code: 'table-too-large',
      measured: { of: 'outcomes', limit: 1024 },
    });
  });

  it('lists 1,024 possible outcomes and no more', () => {
    const answer = manyItems(10).decide({});
    expect(answer.status === 'open' && answer.possible.length).toBe(1024);
    expect(errorOf(() => manyItems(11).decide({}))).toMatchObject({ code: 'table-too-large' });
  });

  it('may read one decision along many paths', () => {
    const vocabulary = { on: { kind: 'boolean' } } as const;
    const link = (id: string, reads: Table['reads']): Table => {
      const when = { on: true, ...Object.fromEntries(Object.keys(reads).map((name) => [name, 'yes'])) };
      const rows = [
        { id: 'yes', when, outcome: 'yes', clauses: [] },
        { id: 'no', outcome: 'no', clauses: [] },
      ];
      return { id, kind: 'first', vocabulary, reads, rows };
    };
    let one = link('one', {});
    let other = link('other', { one });
    for (let index = 0; index < 40; index += 1) [one, other] = [other, link(`link${index}`, { one, other })];
    expect(decisionOf(other).decide({ on: true })).toMatchObject({ outcome: 'yes' });
  });
});
