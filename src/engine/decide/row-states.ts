import { deepFreeze } from '../../plain/deep-freeze';
import { decisionFrom, type Decision, type FactsIn, type Language } from './decision';
import { testsOfRow, type TableRow } from '../terms/table';

/** Whether a test of a row holds: for all completions of the facts, for none, or for some. */
export type TestState = 'met' | 'unmet' | 'open';

/** A row of a table in the light of what is known. */
export interface RowState {
  /** The id of the row. */
  readonly id: string;
  /**
   * `applies`: it gives the outcome, or adds to it, whatever the unknown facts are. `open`: it may still do so.
   * `excluded`: its tests cannot all hold. `overtaken`: they hold or may hold, but a row above it then applies.
   */
  readonly state: 'applies' | 'open' | 'overtaken' | 'excluded';
  /** Its tests in order, each by what it tests: a fact, a reading, a decision or a field of its outcome. */
  readonly tests: readonly {
    /** The name of what is tested, as the table has it. */
    readonly name: string;
    /** Whether it holds, as far as the facts say. */
    readonly state: TestState;
  }[];
}

/** Answers whether something holds of facts. */
type Question<L extends Language> = (facts: FactsIn<L>) => TestState;

/**
 * Which rows of a decision apply, may still apply, or cannot: exact about facts that are unknown, and about the
 * decisions that the table reads.
 *
 * @param decision a decision of any kind; a combination has no rows
 * @returns a function from facts to the states of the rows in the order of the table; it throws InvalidFactsError naming
 * every bad fact
 *
 * @example
 * rowStates(umbrella)({}).map(({ id, state }) => [id, state]); // => [['wet', 'open'], ['dry', 'open']]
 * rowStates(umbrella)({ rain: true }).map(({ id, state }) => [id, state]);
 * // => [['wet', 'applies'], ['dry', 'overtaken']]
 */
export function rowStates<L extends Language>(
  decision: Decision<L, unknown>,
): (facts: FactsIn<L>) => readonly RowState[] {
  const { source, parameters, readings } = decision;
  const derived = (changed: object): Decision<L, unknown> =>
    decisionFrom<L, unknown, string>({ ...source, ...changed }, { parameters, readings });
  const holds = (when: TableRow['when']): Question<L> => {
    const asked = derived({ ...plainTable, rows: [{ id: 'holds', when, outcome: true, clauses: [] }, otherwise] });
    return (facts) => stateOf(asked.decide(facts));
  };
  const taken =
    source.kind === 'collect' || source.kind === 'combination'
      ? undefined
      : // What holds otherwise could look like the name of a row.
        derived({ rows: source.rows.map(namingItself), otherwise: source.otherwise === undefined ? undefined : null });
  const rows = source.rows.map((row) => ({
    id: row.id,
    all: holds(row.when),
    tests: testsOfRow(row).map(([name, test]) => ({ name, holds: holds({ [name]: test }) })),
  }));

  return (facts) => {
    const answer = taken?.decide(facts);
    const given = answer && (answer.status === 'decided' ? [answer.outcome] : answer.possible);
    return deepFreeze(
      rows.map(({ id, all, tests }) => ({
        id,
        state: rowState(all(facts), given && (given.includes(id) ? given.length : 0)),
        tests: tests.map(({ name, holds: test }) => ({ name, state: test(facts) })),
      })),
    );
  };
}

const plainTable = { kind: 'first', none: undefined, assemble: undefined } as const;
const otherwise: TableRow = { id: 'otherwise', outcome: false, clauses: [] };

/** The row with its id for an outcome. */
function namingItself({ id, when, clauses }: TableRow): TableRow {
  return { id, ...(when && { when }), outcome: id, clauses };
}

function stateOf(answer: ReturnType<Decision<Language, unknown>['decide']>): TestState {
  if (answer.status === 'open') return 'open';
  return answer.outcome === true ? 'met' : 'unmet';
}

/** @param among how many rows may give the outcome, 0 if this one cannot; undefined where every row that applies counts */
function rowState(all: TestState, among: number | undefined): RowState['state'] {
  if (all === 'unmet') return 'excluded';
  if (among === undefined) return all === 'met' ? 'applies' : 'open';
  if (among === 0) return 'overtaken';
  return among === 1 ? 'applies' : 'open';
}
