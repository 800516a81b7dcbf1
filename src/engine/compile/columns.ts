import { terminal, unknownClass } from './diagram';
import type { NodeMaker } from './diagram-builder';
import { InvalidTableError } from '../terms/errors';
import type { Variables } from './partition';
import type { Source } from '../terms/table';

/** What rows can test: a fact or a reading by its name, or a decision. */
export type ColumnKey = string | Source;

/** A tested fact, reading or decision as a function of the classes of facts. */
export interface Column {
  /** A reference within the nodes of the graph. */
  readonly root: number;
  /** The values of its terminals: one of each class, or the outcomes; `undefined` where a table has a gap. */
  readonly values: readonly unknown[];
}

/** The columns of what is compiled together. */
export interface Columns {
  /**
   * The column of a fact, a reading or a decision.
   *
   * @throws InvalidTableError for a name that does not exist
   */
  readonly of: (key: ColumnKey) => Column;
  /** Adds the column of a decision, before those that read it. */
  readonly add: (decision: Source, column: Column) => void;
}

/**
 * Makes the columns over some variables. Most decisions test a few of them, so each is made when it is first tested.
 *
 * @param known the classes that are known, in the order of the variables
 */
export function columnsOver(variables: Variables, known: readonly number[], node: NodeMaker): Columns {
  const made = new Map<ColumnKey, Column>();
  return {
    of(key) {
      let column = made.get(key);
      if (column === undefined) {
        const fact = variables.get(key as string); // decisions are added before they are read
        if (fact === undefined) throw new InvalidTableError('unknown-fact', key as string);
        const { variable, values } = fact;
        const own = known[variable] ?? unknownClass;
        const classes = values.map((_, number) => terminal(number));
        column = { root: own === unknownClass ? node(variable, classes) : terminal(own), values };
        made.set(key, column);
      }
      return column;
    },
    add(decision, column) {
      made.set(decision, column);
    },
  };
}
