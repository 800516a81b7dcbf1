import { deepFreeze } from '../../plain/deep-freeze';
import { refuseOtherThanDecision } from './decision-argument';
import { decisionFrom, type Decision, type FactsIn, type Language } from './decision';
import { InvalidTableError, isTooLarge } from '../terms/errors';
import { scopeOf } from './items-of';
import { testsOfRow, type Source, type TableRow } from '../terms/table';

/** Whether a test of a row passes: for every completion of the facts, for none, or for some. */
export type TestState = 'met' | 'unmet' | 'open';

/** The state of a row, given the known facts. */
export interface RowState {
  /** The id of the row. */
  readonly id: string;
  /**
   * `applies`: it certainly gives the outcome, or contributes to it. `open`: it may do so. `excluded`: its tests cannot
   * all pass. `overtaken`: its tests may pass, but then an earlier row applies.
   */
  readonly state: 'applies' | 'open' | 'overtaken' | 'excluded';
  /** Its tests in order, each with what it tests: a fact, a reading, a decision or a field of its outcome. */
  readonly tests: readonly {
    /** The name of what is tested, as in the table. */
    readonly name: string;
    /**
     * Whether it passes, as far as the known facts determine it; `open` also if a decision that it tests cannot answer,
     * which does not matter where that decision is not consulted.
     */
    readonly state: TestState;
  }[];
}

/** Answers a yes/no question for some facts. */
type Question<L extends Language> = (facts: FactsIn<L>) => TestState;

/**
 * Which rows of a decision apply, may apply, or cannot apply: exact for unknown facts, and for the decisions that the
 * table reads.
 *
 * @param decision a decision of any kind; a combination has no rows
 * @returns a function from facts to the states of the rows in table order; it throws InvalidFactsError naming every
 * invalid fact, and InvalidTableError where the decision itself throws it
 *
 * @example
 * rowStates(umbrella)({}).map(({ id, state }) => [id, state]); // => [['wet', 'open'], ['dry', 'open']]
 * rowStates(umbrella)({ rain: true }).map(({ id, state }) => [id, state]);
 * // => [['wet', 'applies'], ['dry', 'overtaken']]
 */
export function rowStates<L extends Language>(
  decision: Decision<L, unknown>,
): (facts: FactsIn<L>) => readonly RowState[] {
  refuseOtherThanDecision('decision', decision);
  const { source, parameters, readings } = decision;
  source.general?.check(source);
  const derived = (table: Source): Decision<L, unknown> =>
    decisionFrom<L, unknown, string>(table, { parameters, readings });
  const holds = (when: TableRow['when']): Question<L> => {
    const rows = [{ id: 'holds', ...(when && { when }), outcome: true, clauses: [] }, otherwise];
    const asked = derived({ ...scopeOf(source), kind: 'first', rows });
    return (facts) => stateOf(asked.decide(facts));
  };
  const taken =
    source.kind === 'collect' || source.kind === 'combination'
      ? undefined
      : // `null` for other facts, since any text could be the id of a row.
        derived({
          ...source,
          rows: source.rows.map(namingItself),
          ...(source.otherwise !== undefined && { otherwise: null }),
        });
  const rows = source.rows.map((row) => ({
    id: row.id,
    all: taken ? openIfRefused(holds(row.when)) : holds(row.when), // a collection reads all rows
    tests: testsOfRow(row).map(([name, test]) => ({ name, holds: openIfRefused(holds({ [name]: test })) })),
  }));

  return (facts) => {
    try {
      decision.decide(facts);
    } catch (error) {
      // The states of the rows of a collection may be known although the collection is too large.
      if (!isTooLarge(error)) throw error;
    }
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

const otherwise: TableRow = { id: 'otherwise', outcome: false, clauses: [] };

/** The same question, open where a decision that is tested cannot answer. */
function openIfRefused<L extends Language>(question: Question<L>): Question<L> {
  return (facts) => {
    try {
      return question(facts);
    } catch (error) {
      if (error instanceof InvalidTableError) return 'open';
      throw error;
    }
  };
}

/** The row, with its id as the outcome. */
function namingItself({ id, when, clauses }: TableRow): TableRow {
  return { id, ...(when && { when }), outcome: id, clauses };
}

function stateOf(answer: ReturnType<Decision<Language, unknown>['decide']>): TestState {
  if (answer.status === 'open') return 'open';
  return answer.outcome === true ? 'met' : 'unmet';
}

/**
 * @param among the number of rows that can give the outcome, 0 if this row cannot; undefined if all rows that apply
 * count
 */
function rowState(all: TestState, among: number | undefined): RowState['state'] {
  if (all === 'unmet') return 'excluded';
  if (among === undefined) return all === 'met' ? 'applies' : 'open';
  if (among === 0) return 'overtaken';
  return among === 1 ? 'applies' : 'open';
}
