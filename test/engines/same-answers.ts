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
  return compared(decision, rows, answers, 5);
}

/** The same of SQL that was asked for neither missing facts nor clauses. */
export function plainDifferences(
  decision: Decision<Language, unknown>,
  rows: readonly PartialRow[],
  answers: readonly PlainSqlAnswer[],
): readonly Difference[] {
  return compared(decision, rows, answers, 3);
}

function compared(
  decision: Decision<Language, unknown>,
  rows: readonly PartialRow[],
  answers: readonly PlainSqlAnswer[],
  columns: number,
): readonly Difference[] {
  const found = new Map(answers.map((answer) => [Number(answer.id), answer]));
  return rows.flatMap((row) => {
    const expected = JSON.stringify(expectedOf(decision, row).slice(0, columns));
    const answer = found.get(row.id);
    const told = answer === undefined ? 'no row' : JSON.stringify(normalized(decision, answer).slice(0, columns));
    return told === expected ? [] : [{ decision: decision.id, row, expected, found: told }];
  });
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
