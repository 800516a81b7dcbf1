import { isTerminal, unknownClass, type Diagram, type DiagramNode, type Variables } from '../engine/internal';
import { listNumbering } from '../plain/list-numbering';
import { digitsOf } from './class-reader';
import type { Column } from './read-columns';

/** A step through a diagram by the facts of some columns. */
export interface Step {
  /** The columns to read for it, in order. */
  readonly columns: readonly Column[];
  /** Moves some rows from their places before these facts to their places after them, by the codes of their classes. */
  readonly take: (places: Int32Array, codes: Int32Array, rows: number) => void;
}

/** The steps through a diagram. All rows begin at place 0. */
export interface Way {
  readonly steps: readonly Step[];
  /** The sets of terminals at the end, by place. */
  readonly ends: Places['sets'];
  /** The number of remembered numbers. */
  readonly size: () => number;
}

/** The sets of nodes and terminals that rows have reached at one point. */
interface Places {
  readonly sets: readonly (readonly number[])[];
  readonly placeOf: (set: readonly number[]) => number;
}

/** A variable with the number of digits of its column; one without a column has only the digit for unknown. */
interface Digit {
  readonly variable: number;
  readonly digits: number;
}

/** The most codes of the facts of one step. More facts per step need fewer steps, but more memory for each. */
const mostCodes = 256;

/**
 * Moves rows through a diagram, a few facts at a time. If facts are unknown, a row is at several nodes at once. There
 * are few such sets, so each is numbered as a place, and where it leads with the classes of a step is computed on first
 * use.
 *
 * @param columns the columns by variable
 */
export function wayThrough(diagram: Diagram, variables: Variables, columns: ReadonlyMap<number, Column>): Way {
  const { nodes, root } = diagram;
  const asked = new Set(nodes.map(({ variable }) => variable));
  let before = places();
  before.placeOf([root]);
  const steps: (Step & { readonly size: () => number })[] = [];
  let some: Digit[] = [];
  const addStep = (): void => {
    const after = places();
    const given = some.flatMap(({ variable }) => columns.get(variable) ?? []);
    steps.push({ columns: given, ...stepping(nodes, some, before, after) });
    before = after;
    some = [];
  };
  for (const fact of variables.values()) {
    const { variable } = fact;
    if (!asked.has(variable)) continue;
    const digits = columns.has(variable) ? digitsOf(fact) : 1;
    if (some.length > 0 && codesOf(some) * digits > mostCodes) addStep();
    some.push({ variable, digits });
  }
  addStep();
  return { steps, ends: before.sets, size: () => steps.reduce((total, { size }) => total + size(), 0) };
}

function places(): Places {
  const sets: (readonly number[])[] = [];
  const numberOf = listNumbering();
  return {
    sets,
    placeOf(set) {
      const place = numberOf(set);
      sets[place] ??= set;
      return place;
    },
  };
}

function codesOf(some: readonly Digit[]): number {
  return some.reduce((product, { digits }) => product * digits, 1);
}

const notFound = -1;

function stepping(
  nodes: Diagram['nodes'],
  some: readonly Digit[],
  before: Places,
  after: Places,
): Pick<Step, 'take'> & { readonly size: () => number } {
  const codes = codesOf(some);
  /** The places after the step, by the place before it and the code. */
  let next = new Int32Array(0);
  const find = (place: number, code: number): number => {
    let set = before.sets[place] as readonly number[]; // a place that rows are at
    let left = codes;
    for (const { variable, digits } of some) {
      left /= digits;
      set = behind(set, nodes, variable, (Math.floor(code / left) % digits) - 1);
    }
    return after.placeOf(set);
  };
  return {
    size: () => next.length,
    take(at, own, rows) {
      if (next.length < before.sets.length * codes) {
        const longer = new Int32Array(before.sets.length * codes * 2).fill(notFound);
        longer.set(next);
        next = longer;
      }
      takeEach(next, codes, at, own, rows, find);
    },
  };
}

/** The loop over the rows. It is a function of its own: only then does V8 optimise it well. */
function takeEach(
  next: Int32Array,
  width: number,
  at: Int32Array,
  codes: Int32Array,
  rows: number,
  find: (place: number, code: number) => number,
): void {
  for (let row = 0; row < rows; row += 1) {
    const place = at[row] as number;
    const step = place * width + (codes[row] as number);
    let to = next[step] as number;
    if (to === notFound) {
      to = find(place, codes[row] as number);
      next[step] = to;
    }
    at[row] = to;
  }
}

/**
 * Where the nodes of a set lead with one class of a variable, or with all of them: nodes in order, then terminals in
 * order.
 */
function behind(set: readonly number[], nodes: Diagram['nodes'], variable: number, known: number): readonly number[] {
  const left = set.flatMap((reference) => {
    const asked = isTerminal(reference) ? undefined : (nodes[reference] as DiagramNode); // it is no terminal
    if (asked?.variable !== variable) return reference;
    return known === unknownClass ? asked.children : (asked.children[known] as number);
  });
  return [...new Set(left)].sort((one, other) => other - one);
}
