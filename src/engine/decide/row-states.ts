import { compilingMeans } from '../compile/compiling-means';
import { unknownClass } from '../compile/diagram';
import type { Variable } from '../compile/partition';
import { fieldOf } from '../compile/prepare-table';
import { deepFreeze } from '../../plain/deep-freeze';
import { lazily } from '../../plain/lazily';
import { onceFor } from '../../plain/once-for';
import { answeringIn } from './answering';
import { decidingMeans } from './deciding-means';
import { refuseOtherThanDecision } from './decision-argument';
import { decisionFrom, type Decision, type FactsIn, type Language } from './decision';
import { scopeOf } from './items-of';
import { oneCall } from './one-call';
import type { Answer } from '../terms/answer';
import { InvalidTableError, isTooLarge } from '../terms/errors';
import { resolve } from '../terms/parameter-reference';
import { testsOfRow, type Source, type TableRow } from '../terms/table';
import { passes } from '../terms/unary-test';

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
  const isCollected = source.kind === 'collect' || source.kind === 'combination';
  const taken = isCollected
    ? undefined
    : // `null` for other facts, since any text could be the id of a row.
      derived({
        ...source,
        rows: source.rows.map(namingItself),
        ...(source.otherwise !== undefined && { otherwise: null }),
      });
  const predicateOf = compilingMeans(source)?.predicateOf ?? ((test) => (value) => passes(test, value));
  const rows = source.rows.map((row) => ({
    row,
    tests: testsOfRow(row).map(([name, test]) => ({
      name,
      holds: lazily(() => predicateOf(resolve(test, parameters))),
    })),
  }));
  const read = onceFor(derived);
  const holding = onceFor(({ when }: TableRow) => derived(whether(when, source)));

  return (facts) => {
    try {
      decision.decide(facts);
    } catch (error) {
      // The states of the rows of a collection may be known although the collection is too large.
      if (!isTooLarge(error)) throw error;
    }
    const answer = taken?.decide(facts);
    const given = answer && new Set(outcomesOf(answer));
    const machine = decision.graph();
    const { variables, whole } = machine;
    const { classes = [] } = machine.read(facts); // valid, since the decision reads them
    const { compiled } = oneCall(source.id, machine);

    const ofFact = ({ variable, values }: Variable): readonly unknown[] => {
      const known = classes[variable] ?? unknownClass;
      return known === unknownClass ? values : [values[known]];
    };
    /** The values that a fact, a reading, a decision or a field of its outcome may have. */
    const valuesOf = (name: string): readonly unknown[] => {
      const fact = variables.get(name);
      if (fact !== undefined) return ofFact(fact);
      const [decided = name, ...path] = name.split('.');
      const outcomes = outcomesOf(read(source.reads[decided] as Source).decide(facts)); // names are checked
      return path.length === 0 ? outcomes : outcomes.map((outcome) => fieldOf(outcome, path.join('.')));
    };
    /** Whether all tests of a row pass, if some of them depend on the same facts. */
    const togetherOf = (row: TableRow): TestState => {
      if (whole.has(source)) return stateOf(holding(row).decide(facts));
      const found = compiled(whether(row.when, source), classes);
      return stateOf(answeringIn(decidingMeans(source)?.withoutOverlaps(found, classes) ?? found)(classes));
    };
    const openIfRefused = (state: () => TestState): TestState => {
      try {
        return state();
      } catch (error) {
        if (error instanceof InvalidTableError) return 'open';
        throw error;
      }
    };

    return deepFreeze(
      rows.map(({ row, tests }) => {
        const states = tests.map(({ name, holds }) => ({
          name,
          state: openIfRefused(() => stateAmong(valuesOf(name), holds())),
        }));
        const open = states.filter(({ state }) => state === 'open');
        const among = given && (given.has(row.id) ? given.size : 0);
        const all = (): TestState => {
          if (states.some(({ state }) => state === 'unmet')) return 'unmet';
          // Tests of different facts do not depend on one another.
          const isApart = open.every(({ name }) => variables.has(name));
          if (isApart) return open.length > 0 ? 'open' : 'met';
          return isCollected ? togetherOf(row) : openIfRefused(() => togetherOf(row)); // a collection reads all rows
        };
        return { id: row.id, state: rowState(all, among), tests: states };
      }),
    );
  };
}

/** A table for whether all tests of a row pass. */
function whether(when: TableRow['when'], source: Source): Source {
  const rows = [{ id: 'holds', ...(when && { when }), outcome: true, clauses: [] }, otherwise];
  return { ...scopeOf(source), kind: 'first', rows };
}

const otherwise: TableRow = { id: 'otherwise', outcome: false, clauses: [] };

/** Whether a test passes for all of some values, for none, or for some. */
function stateAmong(values: readonly unknown[], passing: (value: unknown) => boolean): TestState {
  const first = passing(values[0]);
  if (values.some((value) => passing(value) !== first)) return 'open';
  return first ? 'met' : 'unmet';
}

/** The row, with its id as the outcome. */
function namingItself({ id, when, clauses }: TableRow): TableRow {
  return { id, ...(when && { when }), outcome: id, clauses };
}

function outcomesOf(answer: Answer<unknown>): readonly unknown[] {
  return answer.status === 'decided' ? [answer.outcome] : answer.possible;
}

function stateOf(answer: Answer<unknown>): TestState {
  if (answer.status === 'open') return 'open';
  return answer.outcome === true ? 'met' : 'unmet';
}

/**
 * @param all the state of all tests together, determined only where it matters
 * @param among the number of rows that can give the outcome, 0 if this row cannot; undefined if all rows that apply
 * count
 */
function rowState(all: () => TestState, among: number | undefined): RowState['state'] {
  if (among === undefined) return ({ met: 'applies', unmet: 'excluded', open: 'open' } as const)[all()];
  if (among === 0) return all() === 'unmet' ? 'excluded' : 'overtaken';
  return among === 1 ? 'applies' : 'open';
}
