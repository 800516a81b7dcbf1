import type { CaseDecision, CaseFacts } from '../compliance/case-decisions';
import { CaseFile } from '../compliance/case-file';
import type { Check } from '../compliance/check';
import type { Severity } from '../compliance/finding';
import type { CaseRecord } from '../compliance/record/case-record';
import { chinaCalendar } from '../calendar';
import { isObject } from '../plain/is-object';
import type { Policy } from '../policy';
import type { TakenReadings } from '../policy/readings-taken';
import type { RecordColumn, RecordTable } from './tables';

/**
 * A value of a column, as far as a check distinguishes it: for a listed value or a boolean the value itself, otherwise
 * `zero`, `positive` or `dated`.
 */
export type Cell = string | boolean;

/** The cells of some columns. */
export type Cells = readonly (readonly [column: RecordColumn, cell: Cell | null])[];

/** The result of a check for a row. */
export type RowVerdict = Severity | 'none';

/** The results of a check for a row with certain cells, for every outcome of the decision that it uses. */
export interface TabulatedRow {
  readonly cells: Cells;
  /** By the index of the outcome; a single one if no decision is used. */
  readonly verdicts: readonly RowVerdict[];
}

/** A check as a table: its results for every combination of the cells that it reads. */
export interface Tabulated {
  /** The decision that it uses. */
  readonly decision: CaseDecision<unknown> | undefined;
  readonly rows: readonly TabulatedRow[];
}

/** One day for everything in a record. */
const someDay = '2021-06-10';

/**
 * Evaluates a check for every combination of the cells of some columns, and for each combination for every outcome of
 * the decision that it uses. So the table agrees with the check by construction.
 *
 * @param outcomesOf the outcomes of a decision
 */
export function tabulate(
  check: Check,
  table: RecordTable,
  columns: readonly RecordColumn[],
  policy: Policy,
  readings: TakenReadings,
  outcomesOf: (decision: CaseDecision<unknown>) => readonly unknown[],
): Tabulated {
  let asked: CaseDecision<unknown> | undefined;
  const judged = (record: CaseRecord, outcome: number): RowVerdict => {
    const facts = factsWith((decision) => {
      if (asked !== undefined && asked !== decision) throw new TypeError(`${check.code} asks more than one decision`);
      asked = decision;
      return outcomesOf(decision)[outcome];
    });
    const file = new CaseFile(record, facts, someDay, chinaCalendar, policy, readings);
    const [observation] = check.judge(file) ?? [];
    if (observation === undefined) return 'none';
    if (observation.missing !== undefined) throw new TypeError(`${check.code} needs more than a row`);
    return observation.severity ?? check.severity;
  };
  const all = combinations(columns).map((cells) => [cells, recordWith(table, cells)] as const);
  const first = all.map(([, record]) => judged(record, 0));
  const count = asked === undefined ? 1 : outcomesOf(asked).length;
  const rows = all.map(([cells, record], row): TabulatedRow => ({
    cells,
    verdicts: Array.from({ length: count }, (_, outcome) =>
      outcome === 0 ? (first[row] as RowVerdict) : judged(record, outcome),
    ),
  }));
  return { decision: asked, rows };
}

/** Facts for which a decision has a given outcome. */
function factsWith(outcomeOf: (decision: CaseDecision<unknown>) => unknown): CaseFacts {
  const facts: CaseFacts = {
    possible: <Outcome>(decision: CaseDecision<Outcome>) => [outcomeOf(decision) as Outcome], // one of its outcomes
    through: (decision, through) => ({
      status: 'decided',
      outcome: through(outcomeOf(decision) as Parameters<typeof through>[0]), // one of its outcomes
      rules: [],
      clauses: [],
      interpretations: [],
    }),
    interpretations: () => [],
    with: () => facts,
  };
  return facts;
}

function combinations(columns: readonly RecordColumn[]): readonly Cells[] {
  return columns.reduce<readonly Cells[]>(
    (all, column) => all.flatMap((cells) => cellsOf(column).map((cell) => [...cells, [column, cell] as const])),
    [[]],
  );
}

function cellsOf({ kind, values }: RecordColumn): readonly (Cell | null)[] {
  if (values !== undefined) return [null, ...values];
  if (kind === 'boolean') return [null, true, false];
  return kind === 'number' ? [null, 'zero', 'positive'] : [null, 'dated'];
}

const valuesOfCells: Readonly<Record<string, unknown>> = { zero: 0, positive: 1, dated: someDay };

/** A record with one row of a table. */
function recordWith(table: RecordTable, cells: Cells): CaseRecord {
  let entry: Readonly<Record<string, unknown>> = {};
  for (const [{ path, kind, values }, cell] of cells) {
    if (cell === null) continue;
    const isClass = values === undefined && kind !== 'boolean';
    entry = placed(entry, path, isClass ? valuesOfCells[String(cell)] : cell);
  }
  const whole = entry;
  const { review = 'designReview', scope, ...opinion } = whole;
  const lists: Readonly<Partial<Record<RecordTable, () => object>>> = {
    cases: () => whole,
    reviews_scope: () => ({ reviews: [{ review, scope: [scope] }] }),
    reviews_opinions: () => ({ reviews: [{ review, opinions: [opinion] }] }),
  };
  return { id: 'row', facts: {}, ...(lists[table]?.() ?? { [table]: [whole] }) };
}

/** The same entry with a value at a path. */
function placed(
  entry: Readonly<Record<string, unknown>>,
  [name = '', ...rest]: readonly string[],
  value: unknown,
): Readonly<Record<string, unknown>> {
  if (rest.length === 0) return { ...entry, [name]: value };
  const inner = entry[name];
  return { ...entry, [name]: placed(isObject(inner) ? inner : {}, rest, value) };
}
