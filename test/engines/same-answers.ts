import type { Decision, Language } from '../../src/engine';
import { decisions } from '../../src/rules/decisions';
import type { PartialRow } from './partial-rows';

/** A row of what SQL answers, by itself. */
export interface PlainSqlAnswer {
  readonly id: unknown;
  readonly outcome: unknown;
  readonly status: unknown;
  readonly possible: unknown;
}

/** A row of what SQL answers, with what is asked besides. */
export interface SqlAnswer extends PlainSqlAnswer {
  readonly missing: unknown;
  readonly clauses: unknown;
}

/** A row on which SQL and the library differ. */
interface Difference {
  readonly decision: string;
  readonly row: PartialRow;
  readonly expected: string;
  readonly found: string;
}

/** All decisions of the policy, as what they have in common. */
export const allDecisions: readonly Decision<Language, unknown>[] = Object.values<Decision<Language, unknown>>(
  decisions as unknown as Record<string, Decision<Language, unknown>>, // the facts of one language
);

/** The rows on which SQL answers otherwise than the decision, every column of it compared. */
export function differences(
  decision: Decision<Language, unknown>,
  rows: readonly PartialRow[],
  answers: readonly SqlAnswer[],
): readonly Difference[] {
  return compared(decision, rows, answers, expectedOfAll(decision, rows), 5);
}

/** The same of SQL that was asked for neither missing facts nor clauses. */
export function plainDifferences(
  decision: Decision<Language, unknown>,
  rows: readonly PartialRow[],
  answers: readonly PlainSqlAnswer[],
): readonly Difference[] {
  const expected = rows.map((row) => JSON.stringify(expectedOf(decision, row).slice(0, 3)));
  return compared(decision, rows, answers, expected, 3);
}

function compared(
  decision: Decision<Language, unknown>,
  rows: readonly PartialRow[],
  answers: readonly PlainSqlAnswer[],
  expectedOfRows: readonly string[],
  columns: number,
): readonly Difference[] {
  const byRow = new Map(answers.map((answer) => [Number(answer.id), answer]));
  // Few answers are different ones.
  const texts = new Map<string, string>();
  const textOf = (answer: PlainSqlAnswer): string => {
    const key = JSON.stringify({ ...answer, id: undefined });
    const text = texts.get(key) ?? JSON.stringify(normalized(decision, answer).slice(0, columns));
    texts.set(key, text);
    return text;
  };
  return rows.flatMap((row, index) => {
    const expected = expectedOfRows[index] ?? '';
    const answer = byRow.get(row.id);
    const found = answer === undefined ? 'no row' : textOf(answer);
    return found === expected ? [] : [{ decision: decision.id, row, expected, found }];
  });
}

/** The expected results of the last rows, by decision, since several engines run the same rows. */
const remembered = new WeakMap<readonly PartialRow[], Map<Decision<Language, unknown>, readonly string[]>>();

function expectedOfAll(decision: Decision<Language, unknown>, rows: readonly PartialRow[]): readonly string[] {
  const ofRows = remembered.get(rows) ?? new Map<Decision<Language, unknown>, readonly string[]>();
  remembered.set(rows, ofRows);
  const known = ofRows.get(decision);
  if (known !== undefined) return known;
  const texts = new Map<string, string>();
  const expected = rows.map((row) => {
    const text = JSON.stringify(expectedOf(decision, row));
    const first = texts.get(text) ?? text; // one text for all rows that have the same
    texts.set(text, first);
    return first;
  });
  ofRows.set(decision, expected);
  return expected;
}

function expectedOf(decision: Decision<Language, unknown>, row: PartialRow): readonly unknown[] {
  const facts = Object.fromEntries(decision.facts.map((name) => [name, row[name] ?? undefined]));
  const answer = decision.safeDecide(facts);
  switch (answer.status) {
    case 'invalid':
      return ['invalid', null, null, null, null];
    case 'open':
      return ['open', null, answer.possible, [...answer.missing].sort(), null];
    case 'decided':
      return ['decided', [answer.outcome], null, null, [...answer.clauses].sort()];
  }
}

function normalized(
  decision: Decision<Language, unknown>,
  { status, outcome, possible, missing, clauses }: PlainSqlAnswer & Partial<SqlAnswer>,
): readonly unknown[] {
  const parsed = (text: unknown): unknown => (typeof text === 'string' ? (JSON.parse(text) as unknown) : null);
  const sorted = (text: unknown): unknown => {
    const list = parsed(text);
    return Array.isArray(list) ? list.map(String).sort() : list;
  };
  const [first] = decision.outcomes;
  // SQLite has no truth values of its own.
  const value =
    typeof first === 'boolean'
      ? outcome === true || outcome === 1
      : typeof first === 'string'
        ? outcome
        : parsed(outcome);
  const isNone = outcome === null || outcome === undefined;
  return [status, isNone ? null : [value], parsed(possible), sorted(missing), sorted(clauses)];
}
