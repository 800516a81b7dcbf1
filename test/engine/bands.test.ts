/** Tables of many bands of one fact, such as a tariff: the same answers as any table, in time in proportion to the bands. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyse,
  anyOf,
  atMost,
  between,
  decisionTable,
  defineVocabulary,
  lessThan,
  moreThan,
  ruleLanguage,
  type AnyTest,
  type Decision,
  type FactDefinition,
  type Language,
} from '../../src/engine';
import { fromDmn } from '../../src/dmn';
import { toDmn } from '../../src/interchange';
import { passes } from '../../src/engine/internal';
import { runs } from '../support/runs';

const made = (definition: FactDefinition, table: object): Decision<Language, unknown> =>
  decisionTable(ruleLanguage({ vocabulary: defineVocabulary({ used: definition }) }), {
    id: 'tariff',
    ...table,
  } as never);

describe('a tariff of ten thousand bands', () => {
  const bands = 10_000;
  const row = (band: number, used: AnyTest): object => ({ id: `${band}`, when: { used }, outcome: band, clauses: [] });
  const tables: readonly (readonly [name: string, table: object])[] = [
    ['of upper bounds', { rows: Array.from({ length: bands }, (_, band) => row(band, atMost(band))), otherwise: -1 }],
    [
      'of ranges',
      {
        hitPolicy: 'unique',
        rows: Array.from({ length: bands }, (_, band) => row(band, between(moreThan(band - 1), band))),
        otherwise: -1,
      },
    ],
  ];

  it.each(tables)(
    '%s is answered whatever is known',
    (_, table) => {
      const tariff = made({ kind: 'number', minimum: 0 }, table);
      expect(tariff.decide({ used: 700.5 })).toMatchObject({ outcome: 701, rules: ['tariff/701'] });
      const answer = tariff.decide({});
      expect(answer).toMatchObject({ status: 'open', missing: ['used'] });
      expect(answer.status === 'open' && answer.possible).toHaveLength(bands + 1);
      expect(tariff.outcomes).toHaveLength(bands + 1);
    },
    20_000,
  );

  it('can be analysed and exported like others', () => {
    const [, [, ranges] = []] = tables;
    const some = { ...ranges, rows: (ranges as { readonly rows: readonly object[] }).rows.slice(0, 4000) };
    const tariff = made({ kind: 'number', minimum: 0 }, some);
    expect(analyse(tariff)).toEqual([]);
    expect(fromDmn(toDmn(tariff))['tariff']?.decide({ used: 3.5 })).toMatchObject({ outcome: 4 });
  }, 60_000);
});

const value = fc.integer({ min: -3, max: 12 });
const bound = fc.constantFrom(atMost, lessThan, moreThan).chain((of) => value.map((each) => of(each)));
const simple: fc.Arbitrary<AnyTest> = fc.oneof(
  value,
  bound,
  fc.constant('text'),
  fc.tuple(value, value).map(([one, other]) => between(one, other)),
  fc.record({ test: fc.constantFrom('oneOf', 'noneOf'), values: fc.array(value, { minLength: 1, maxLength: 4 }) }),
);
const test = fc.oneof(
  simple,
  fc.array(simple, { minLength: 1, maxLength: 3 }).map((tests) => anyOf(...(tests as [AnyTest]))),
  fc.constant(undefined),
);

it.each<FactDefinition>([
  { kind: 'number', minimum: 0, maximum: 10 },
  { kind: 'integer', minimum: 0, maximum: 10 },
])('bands of any tests are those of the rows one by one: %j', (definition) => {
  fc.assert(
    fc.property(
      fc.array(test, { minLength: 100, maxLength: 110 }),
      fc.nat(109),
      fc.boolean(),
      (tests, later, isUnique) => {
        // Rows that always apply would hide the others if they came first.
        const inOrder = tests.map((each, index) => (index < later && each === undefined ? 20 : each));
        const rows = inOrder.map((used, index) => ({
          id: `row${index}`,
          when: used === undefined ? {} : { used },
          outcome: index,
          clauses: [],
        }));
        const table = made(definition, { rows, otherwise: 'none', hitPolicy: isUnique ? 'unique' : 'first' });
        const first = (each: number): number =>
          inOrder.findIndex((used) => used === undefined || passes(used as never, each));
        const step = definition.kind === 'integer' ? 1 : 0.5;
        const all = Array.from({ length: 10 / step + 1 }, (_, index) => index * step);
        if (isUnique) {
          const applying = all.map((each) =>
            inOrder.filter((used) => used === undefined || passes(used as never, each)),
          );
          const isSound = applying.every(({ length }) => length < 2);
          expect(analyse(table).some(({ kind }) => kind === 'overlap')).toBe(!isSound);
          if (!isSound) return;
        }
        const outcomes = all.map((used) => {
          const row = first(used);
          const outcome = row < 0 ? 'none' : row;
          expect(table.decide({ used })).toMatchObject({ outcome, rules: row < 0 ? [] : [`tariff/row${row}`] });
          return outcome;
        });
        const answer = table.decide({});
        expect(new Set(answer.status === 'open' ? answer.possible : [answer.outcome])).toEqual(new Set(outcomes));
        expect(new Set(table.outcomes)).toEqual(new Set(outcomes));
      },
    ),
    { numRuns: runs(200) },
  );
});
