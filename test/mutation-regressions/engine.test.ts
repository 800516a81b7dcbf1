import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assuming,
  combine,
  defineVocabulary,
  IncompleteTableError,
  InvalidFactsError,
  ruleLanguage,
} from '../../src/engine';
import { describeValue } from '../../src/engine/describe-value';
import { diagramBuilder } from '../../src/engine/diagram';
import { panelOf } from '../../src/engine/panel';
import { readRequest } from '../../src/engine/read-request';
import { restrict } from '../../src/engine/restrict';
import { cardFee, library, postage, reader } from '../engine/everyday';
import { knownClasses, referenceTo, truthTables } from '../engine/truth-tables';
import { errorOf } from '../support/hostile';

const title = { zh: '野餐', en: 'Picnic' };
const picnic = ruleLanguage({
  vocabulary: defineVocabulary({
    sunny: { kind: 'boolean' },
    children: { kind: 'boolean' },
    guests: { kind: 'number', minimum: 0 },
  }),
  parameters: {},
});

const basket = picnic.collection({
  id: 'basket',
  title,
  outcomes: ['hats', 'kite'],
  rows: [
    { id: 'sun', when: { sunny: true }, outcome: 'hats', clauses: ['A'] },
    { id: 'play', when: { children: true }, outcome: 'kite', clauses: ['B'] },
  ],
  none: { id: 'nothing', clauses: ['C'], interpretations: ['plain'] },
});

describe('a collection', () => {
  it('rests on its own row where nothing applies, and only there', () => {
    expect(basket.decide({ sunny: false, children: false })).toEqual({
      status: 'decided',
      outcome: [],
      rules: ['basket/nothing'],
      clauses: ['C'],
      interpretations: ['plain'],
    });
    expect(basket.decide({ sunny: true, children: false })).toMatchObject({ rules: ['basket/sun'], clauses: ['A'] });
  });

  it('tells what is possible in the order of its rows, shorter lists first', () => {
    expect(basket.decide({})).toMatchObject({ possible: [[], ['hats'], ['hats', 'kite'], ['kite']] });
  });

  it('knows itself from a table of which the first row applies', () => {
    expect([basket.source, reader.source].map((source) => 'hitPolicy' in source && source.hitPolicy)).toEqual([
      'collect',
      'first',
    ]);
  });
});

describe('decisions made of others', () => {
  it('a combination has no rows of its own', () => {
    expect(combine(picnic, { id: 'both', title, combines: { basket }, facts: [] }).rows).toEqual([]);
  });

  it('a combination joins facts of the vocabulary only', () => {
    const both = combine(picnic, { id: 'both', title, combines: { basket }, facts: ['rain' as 'sunny'] });
    expect(errorOf(() => both.decide({}))).toMatchObject({ message: '"rain" is no fact of the vocabulary' });
  });

  it('what is assumed says so', () => {
    const assumed = assuming(reader, { reader: 'child' });
    expect(assumed.title).toEqual({ zh: '假定', en: 'Assumed' });
    expect('hitPolicy' in assumed.source && assumed.source.hitPolicy).toBe('first');
  });

  it('only the facts that are tested take part', () => {
    expect([...reader.graph().partitions.keys()]).toEqual(['age', 'occupation']);
  });
});

describe('facts that are changed on a panel', () => {
  const panel = panelOf([reader, cardFee])(library);
  const student = { age: 30, occupation: 'student' } as const;

  it('are others, and the first ones stay as they were', () => {
    const { known } = panel.read(student);
    expect(known?.with({ occupation: 'employed' }).possible(reader)).toEqual(['adult']);
    expect(known?.possible(reader)).toEqual(['reduced']);
  });

  it('stay known where the change is not', () => {
    const { known } = panel.read(student);
    const unchanged: object = { occupation: undefined };
    expect(known?.with(unchanged).possible(reader)).toEqual(['reduced']);
  });
});

it('what is left of a diagram has no node twice', () => {
  fc.assert(
    fc.property(
      truthTables(1).chain(([table]) =>
        table === undefined ? fc.constant(undefined) : fc.tuple(fc.constant(table), knownClasses(table.sizes)),
      ),
      (given) => {
        if (given === undefined) throw new TypeError('one truth table was asked for');
        const [table, classes] = given;
        const builder = diagramBuilder(table.sizes);
        const { cells, nodes, sizes } = restrict(builder.build(referenceTo(table, builder)), classes);
        const written = nodes.map((node) => cells.slice(node, node + 1 + (sizes[cells[node] ?? 0] ?? 0)).join());
        expect(new Set(written).size).toBe(written.length);
      },
    ),
    { numRuns: 500 },
  );
});

describe('words', () => {
  it.each([
    [-0, '-0'],
    [0, '0'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
    [undefined, 'undefined'],
  ])('for a value, case %#', (value: unknown, words) => {
    expect(describeValue(value)).toBe(words);
  });

  it('for a value that answers no question', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(describeValue(proxy)).toBe('an object');
  });

  it('for a number without a unit', () => {
    expect(errorOf(() => basket.decide({ guests: -1 }))).toMatchObject({
      problems: [{ expected: 'a finite number of at least 0' }],
    });
  });

  const refuses = { get weightKg(): number { throw new Error('no'); } }; // prettier-ignore
  const unreadable = {
    code: 'unreadable',
    path: [],
    expected: 'readable properties',
    received: 'a property that throws',
  };

  it('for what cannot be read', () => {
    expect(errorOf(() => postage.decide(refuses))).toMatchObject({ problems: [unreadable] });
    expect(errorOf(readRequest, refuses, { weightKg: { kind: 'text' } })).toMatchObject({ problems: [unreadable] });
  });

  it('for what is no list', () => {
    const parts = { toppings: { kind: 'list', of: { kind: 'text' } } };
    expect(errorOf(readRequest, { toppings: 'basil' }, parts)).toMatchObject({ problems: [{ expected: 'a list' }] });
  });

  it('for a place within', () => {
    const problem = { code: 'wrong-type', path: ['items', '0', 'name'], expected: 'a text', received: '1' } as const;
    expect(new InvalidFactsError([problem]).message).toBe('items.0.name: expected a text, received 1');
  });

  it('for an incomplete table', () => {
    expect(String(new IncompleteTableError('basket'))).toBe(
      'IncompleteTableError: The table "basket" has no row for some facts',
    );
  });
});
