/** What an author writes stays the author's: the engine neither freezes it nor depends on what becomes of it. */
import { describe, expect, it } from 'vitest';
import { aggregation, assuming, collection, decisionTable, figure, ruleLanguage } from '../../src/engine';

/** Whether every part of a value can be changed. */
function isChangeable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return !Object.isFrozen(value) && Object.values(value).every(isChangeable);
}

/** Empties every list and object within a value. */
function ruin(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(ruin);
  if (Array.isArray(value)) value.splice(0);
  else for (const name of Object.keys(value)) Reflect.deleteProperty(value, name);
}

const base = () => ({
  vocabulary: { rain: { kind: 'boolean' as const }, sky: { kind: 'oneOf' as const, values: ['clear', 'grey'] } },
  readings: { drizzle: ['counts', 'doesNot'] },
  parameters: { fee: 2 },
});
const rows = () => [
  { id: 'wet', when: { rain: true, drizzle: 'counts' }, outcome: { take: 'umbrella' }, clauses: ['1'] },
  { id: 'grey', when: { sky: { test: 'oneOf', values: ['grey'] } }, outcome: { take: 'hat' }, clauses: ['2'] },
];
/** The makers are called as from plain JavaScript: their types follow from literals. */
const made = <Made>(
  maker: (language: never, definition: never) => Made,
  language: unknown,
  definition: unknown,
): Made => maker(language as never, definition as never);

const languageOf = (written: object): unknown => ruleLanguage(written as never);

describe('a definition', () => {
  it.each([
    ['decisionTable', decisionTable, () => ({ id: 'a', rows: rows(), otherwise: { take: 'coat' } })],
    ['collection', collection, () => ({ id: 'b', rows: rows(), none: { id: 'none', clauses: ['3'] } })],
    [
      'aggregation',
      aggregation,
      () => ({
        id: 'c',
        aggregate: 'sum',
        rows: [{ id: 'r', when: { rain: true }, outcome: { parameters: ['fee'] }, clauses: [] }],
      }),
    ],
  ])('of a %s is not frozen, and later changes have no effect', (_, maker, write) => {
    const written = { base: base(), definition: write() };
    const decision = made(maker, languageOf(written.base), written.definition);
    const untouched = made(maker, languageOf(base()), write());
    expect(isChangeable(written)).toBe(true);
    ruin(written);
    for (const facts of [{}, { rain: true }, { rain: false, sky: 'grey' }, { rain: false, sky: 'clear' }]) {
      expect(decision.safeDecide(facts)).toStrictEqual(untouched.safeDecide(facts));
    }
    expect(isChangeable(decision.rows)).toBe(false);
  });

  it('of a language, a figure, a rulebook and an assumption is not frozen either', () => {
    const written = {
      base: base(),
      figures: { fee: 3 },
      rulebook: { parameters: { fee: 4 }, readings: {} },
      assumed: { a: { take: 'hat' } },
    };
    const language = languageOf(written.base);
    const a = made(decisionTable, language, { id: 'a', rows: rows(), otherwise: { take: 'coat' } });
    const b = made(decisionTable, language, {
      id: 'b',
      reads: { a },
      rows: [{ id: 'r', when: { 'a.take': 'hat' }, outcome: { parameters: ['fee'] }, clauses: [] }],
      otherwise: figure(written.figures),
    });
    const under = b.under(written.rulebook);
    const assumed = assuming(a, written.assumed as never);
    expect(isChangeable(written)).toBe(true);
    ruin(written);
    expect(under.safeDecide({ rain: false, sky: 'grey' })).toMatchObject({ outcome: 4 });
    expect(assumed.safeDecide({})).toMatchObject({ outcome: { take: 'hat' } });
  });

  it.each([new Uint8Array([1]), new Date(0), new Map([[1, 2]])])(
    'with an outcome that is no data is refused: %o',
    (outcome) => {
      const language = languageOf(base());
      const odd = made(decisionTable, language, { id: 'odd', rows: [{ id: 'r', outcome, clauses: [] }] });
      expect(() => odd.safeDecide({})).toThrow('rows.0.outcome');
      expect(isChangeable(outcome)).toBe(true);
    },
  );
});
