import { describe, expect, it } from 'vitest';
import {
  assuming,
  collection,
  combine,
  decideThrough,
  defineVocabulary,
  InvalidTableError,
  InvalidFactsError,
  ruleLanguage,
} from '../../src/engine';
import { describeValue } from '../../src/plain/describe-value';
import { unknownClass, walk, type Diagram } from '../../src/engine/compile/diagram';
import { diagramBuilder } from '../../src/engine/compile/diagram-builder';
import { restrict } from '../../src/engine/compile/restrict';
import { sharedFacts } from '../../src/engine/decide/shared-facts';
import { cardFee, library, libraryRulebook, postage, reader } from './everyday';
import { errorOf } from '../support/hostile';
const picnic = ruleLanguage({
  vocabulary: defineVocabulary({
    sunny: { kind: 'boolean' },
    children: { kind: 'boolean' },
    guests: { kind: 'number', minimum: 0 },
  }),
  parameters: {},
});

const basket = collection(picnic, {
  id: 'basket',
  outcomes: ['hats', 'kite'],
  rows: [
    { id: 'sun', when: { sunny: true }, outcome: 'hats', clauses: ['A'] },
    { id: 'play', when: { children: true }, outcome: 'kite', clauses: ['B'] },
  ],
  none: { id: 'nothing', clauses: ['C'], interpretations: ['plain'] },
});

describe('a collection', () => {
  it('cites its own row exactly if no other row applies', () => {
    expect(basket.decide({ sunny: false, children: false })).toEqual({
      status: 'decided',
      outcome: [],
      rules: ['basket/nothing'],
      clauses: ['C'],
      interpretations: ['plain'],
    });
    expect(basket.decide({ sunny: true, children: false })).toMatchObject({ rules: ['basket/sun'], clauses: ['A'] });
  });

  it('lists possible outcomes in the order of its rows, shorter lists first', () => {
    expect(basket.decide({})).toMatchObject({ possible: [[], ['hats'], ['hats', 'kite'], ['kite']] });
  });

  it('keeps that order for any order of facts', () => {
    const shelter = collection(picnic, {
      id: 'shelter',
      outcomes: ['tent', 'books'],
      rows: [
        { id: 'rain', when: { sunny: false }, outcome: 'tent', clauses: ['A'] },
        { id: 'quiet', when: { children: false }, outcome: 'books', clauses: ['B'] },
      ],
      none: { id: 'nothing', clauses: ['C'] },
    });
    expect(shelter.decide({})).toMatchObject({ possible: [[], ['tent'], ['tent', 'books'], ['books']] });
  });

  it('cites its own row also if that is one of several possibilities', () => {
    expect(decideThrough(basket, { children: false }, () => 'anything')).toMatchObject({
      rules: [],
      mayApply: { rules: ['basket/nothing', 'basket/sun'], clauses: ['C', 'A'], interpretations: ['plain'] },
    });
  });

  it('is distinguished from a first-match table', () => {
    expect([basket.source, reader.source].map((source) => source.kind)).toEqual(['collect', 'first']);
  });
});

describe('decisions made of others', () => {
  it('a combination has no rows of its own', () => {
    expect(combine(picnic, { id: 'both', combines: { basket }, facts: [] }).rows).toEqual([]);
  });

  it('a combination joins facts of the vocabulary only', () => {
    const both = combine(picnic, { id: 'both', combines: { basket }, facts: ['rain' as 'sunny'] });
    expect(errorOf(() => both.decide({}))).toMatchObject({ code: 'unknown-fact', subject: 'rain' });
  });

  it('an assumed source is marked', () => {
    const assumed = assuming(reader, { reader: 'child' });
    expect(assumed.decide({})).toMatchObject({ rules: ['reader/assumed'] });
    expect(assumed.source.kind).toBe('first');
  });

  it('only the facts that are tested take part', () => {
    expect(reader.facts).toEqual(['age', 'occupation']);
    const nodes = reader.graph().whole.get(reader.source)?.compiled.outcome.nodes ?? [];
    expect(new Set(nodes.map(({ variable }) => Object.keys(library.vocabulary)[variable]))).toEqual(
      new Set(['age', 'occupation']),
    );
  });
});

describe('changed shared facts', () => {
  const shared = sharedFacts([reader, cardFee])(libraryRulebook);
  const student = { age: 30, occupation: 'student' } as const;

  it('are new, and the original ones stay unchanged', () => {
    const { known } = shared.read(student);
    expect(known?.with({ occupation: 'employed' }).possible(reader)).toEqual(['adult']);
    expect(known?.possible(reader)).toEqual(['reduced']);
  });

  it('stay known where they were not changed', () => {
    const { known } = shared.read(student);
    const unchanged: object = { occupation: undefined };
    expect(known?.with(unchanged).possible(reader)).toEqual(['reduced']);
  });
});

/** Two branches of the first variable that the third keeps apart, and their last children. */
function leftOf(one: number, other: number): Diagram {
  const { node, nodes } = diagramBuilder(() => 'a test');
  const branch = (varying: number, last: number): number => node(1, [node(2, [~0, ~varying]), ~last]);
  const root = node(0, [branch(1, one), branch(2, other)]);
  return restrict({ nodes, root }, [unknownClass, unknownClass, 0]);
}

describe('a restricted diagram', () => {
  it('has one node for two that became equal', () => {
    const left = leftOf(1, 1);
    expect(left.nodes).toHaveLength(1);
    expect(left.nodes[left.root]?.variable).toBe(1);
  });

  it('keeps apart nodes that differ in their last child', () => {
    const left = leftOf(1, 2);
    expect(left.nodes).toHaveLength(3);
    expect([walk(left, [0, 1, 0]), walk(left, [1, 1, 0])]).toEqual([1, 2]);
  });
});

describe('words', () => {
  it.each([
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
      problems: [{ expected: 'a number of at least 0' }],
    });
  });

  const refuses = { get weightKg(): number { throw new Error('no'); } }; // prettier-ignore
  const unreadable = {
    code: 'unreadable',
    path: [],
    expected: 'readable properties',
    received: 'an object',
  };

  it('for what cannot be read', () => {
    expect(errorOf(() => postage.decide(refuses))).toMatchObject({ problems: [unreadable] });
  });

  it('for a place within', () => {
    const problem = { code: 'wrong-type', path: ['items', '0', 'name'], expected: 'a text', received: '1' } as const;
    expect(new InvalidFactsError([problem]).message).toBe(
      'Invalid facts:\n- items.0.name: expected a text, received 1',
    );
  });

  it('for an incomplete table', () => {
    expect(String(new InvalidTableError('incomplete-table', 'basket'))).toBe(
      'InvalidTableError: incomplete-table: basket',
    );
  });
});
