/** Values nested very deeply, or that contain themselves: a typed error, never a stack overflow. */
import { describe, expect, it } from 'vitest';
import {
  aggregation,
  analyse,
  assuming,
  collection,
  decideThrough,
  decisionTable,
  defineVocabulary,
  InvalidTableError,
  ruleLanguage,
  YekuoError,
  type Decision,
  type Language,
} from '../../src/engine';
import { toDmn } from '../../src/interchange';
import { errorOf } from '../support/hostile';

const language = ruleLanguage({
  vocabulary: defineVocabulary({ rain: { kind: 'boolean' }, hours: { kind: 'number', minimum: 0 } }),
  readings: { drizzle: ['counts', 'doesNot'] },
});

function nested(levels: number, around: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = around(value);
  return value;
}

const inList = (inner: unknown): unknown => [inner];
const inField = (inner: unknown): unknown => ({ inner });
const inTest = (inner: unknown): unknown => ({ test: 'anyOf', tests: [inner] });

function cycle(): unknown {
  const value: Record<string, unknown> = { test: 'anyOf' };
  return Object.assign(value, { tests: [value, value], other: value });
}

/** Each level contains the next one twice. */
function doubled(levels: number): unknown {
  return nested(levels, (inner) => [inner, inner]);
}

const excessive: readonly (readonly [name: string, make: () => unknown, of: 'levels' | 'values'])[] = [
  ['nested lists', () => nested(20_000, inList), 'levels'],
  ['nested objects', () => nested(20_000, inField), 'levels'],
  ['nested tests', () => nested(20_000, inTest), 'levels'],
  ['a value that contains itself', cycle, 'levels'],
  ['a value that is reached on a million ways', () => doubled(50), 'values'],
  ['a list of holes', () => Array.from({ length: 200_000 }), 'values'],
];

const row = (parts: object): object => ({ id: 'row', outcome: true, clauses: [], ...parts });
const tables: readonly (readonly [where: string, make: (value: unknown) => Decision<Language, unknown>])[] = [
  ['an outcome', (outcome) => decisionTable(language, { id: 'odd', rows: [row({ outcome })] } as never)],
  ['the outcome otherwise', (otherwise) => decisionTable(language, { id: 'odd', rows: [], otherwise } as never)],
  ['a test', (hours) => decisionTable(language, { id: 'odd', rows: [row({ when: { hours } }), row({})] } as never)],
  ['an item', (outcome) => collection(language, { id: 'odd', rows: [row({ outcome })] } as never)],
  [
    'what is counted',
    (outcome) => aggregation(language, { id: 'odd', aggregate: 'count', rows: [row({ outcome })] } as never),
  ],
  [
    'an assumed outcome',
    (odd) =>
      assuming(decisionTable(language, { id: 'odd', rows: [row({})] } as never) as Decision<Language, unknown>, {
        odd,
      }),
  ],
  [
    'a table of a rulebook',
    (outcome) =>
      (decisionTable(language, { id: 'odd', rows: [row({})] } as never) as Decision<Language, unknown>).under({
        parameters: {},
        tables: { odd: { rows: [row({ outcome }) as never] } },
      }),
  ],
];

describe.each(excessive)('%s', (_, make, of) => {
  it.each(tables)('is refused as %s', (_where, table) => {
    const decision = table(make());
    for (const ask of [
      () => decision.decide({ hours: 1 }),
      () => decision.decide({}),
      () => decision.facts,
      () => analyse(decision),
      () => toDmn(decision),
    ]) {
      const error = errorOf(ask);
      expect(error).toBeInstanceOf(InvalidTableError);
      expect(error).toMatchObject({ code: 'table-too-large', subject: 'odd', measured: { of } });
    }
  });

  it('is refused as a result and as the choice of a reading', () => {
    const plain = decisionTable(language, { id: 'plain', rows: [row({})] } as never) as Decision<Language, unknown>;
    expect(errorOf(() => decideThrough(plain, {}, make))).toMatchObject({
      code: 'invalid-request',
      problems: [{ path: ['through'], code: 'out-of-range' }],
    });
    const chosen = plain.under({ parameters: {}, readings: { drizzle: make() as never } });
    expect(errorOf(() => chosen.decide({}))).toBeInstanceOf(YekuoError);
  });
});

it('a value with a hundred levels is accepted', () => {
  for (const [levels, isAccepted] of [
    [100, true],
    [101, false],
  ] as const) {
    const table = decisionTable(language, { id: 'deep', rows: [row({ outcome: nested(levels, inList) })] } as never);
    expect(errorOf(() => table.decide({})) === undefined).toBe(isAccepted);
  }
});
