import { decisionTable, defineVocabulary, ruleLanguage, type Decision, type Language } from '../../src/engine';

const moods = defineVocabulary({ mood: { kind: 'oneOf', values: [`it's "so" \\ so`, '好'] } });
/** A decision whose names and texts have to be quoted. */
export const odd = decisionTable(ruleLanguage({ vocabulary: moods }), {
  id: `odd'"\`\\`,
  outcomes: [`a'b\\c"d`, '否'],
  rows: [
    { id: 'quoted', when: { mood: `it's "so" \\ so` }, outcome: `a'b\\c"d`, clauses: [`1'1`] },
    { id: 'rest', outcome: '否', clauses: [] },
  ],
});

const values = <const Length extends number>(count: Length): [string, ...string[]] => [
  '0',
  ...Array.from({ length: count - 1 }, (_, index) => String(index + 1)),
];

/** A decision with an outcome for every pair of values. */
export function pairs(first: number, second: number): Decision<Language, unknown> {
  const [one, other] = [values(first), values(second)];
  const vocabulary = defineVocabulary({
    one: { kind: 'oneOf', values: one },
    other: { kind: 'oneOf', values: other },
  });
  const all = one.flatMap((a) => other.map((b) => ({ a, b, outcome: `${a}/${b}` })));
  const table = decisionTable(ruleLanguage({ vocabulary }), {
    id: 'pairs',
    outcomes: all.map(({ outcome }) => outcome),
    rows: all.map(({ a, b, outcome }) => ({ id: `p${a}x${b}`, when: { one: a, other: b }, outcome, clauses: [] })),
  });
  return table;
}
