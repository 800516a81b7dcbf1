import { cellAt, type Diagram } from './diagram';

/** A variable that a function still depends on. */
export interface OpenVariable {
  readonly variable: number;
  /** How large a part of its classes would each settle the function at once, 0 … 1. */
  readonly settles: number;
}

/** The variables a reduced diagram asks for: those that settle most first, ties in the order of the variables. */
export function openVariables(diagram: Diagram): readonly OpenVariable[] {
  const { cells, nodes } = diagram;
  const variables = [...new Set(nodes.map((position) => cellAt(cells, position)))];
  const settledShare = settledShares(diagram);
  return variables
    .map((variable) => ({ variable, settles: settledShare(variable) }))
    .sort((a, b) => b.settles - a.settles || a.variable - b.variable);
}

/** Stands for a function that is not constant; terminals are negative. */
const mixed = 0;

/** Tells for a variable the part of its classes under each of which the whole function is constant. */
function settledShares({ cells, nodes, root, sizes }: Diagram): (variable: number) => number {
  const value = new Int32Array(cells.length);
  const valueOf = (child: number): number => (child < 0 ? child : cellAt(value, child));
  return (variable) => {
    const size = cellAt(sizes, variable);
    let settled = 0;
    for (let known = 0; known < size; known += 1) {
      for (const position of nodes) {
        const own = cellAt(cells, position);
        if (own === variable) {
          value[position] = valueOf(cellAt(cells, position + 1 + known));
        } else if (own > variable) {
          value[position] = mixed; // it does not ask for the variable, and a reduced node is never constant
        } else {
          value[position] = commonValue(cells, position, cellAt(sizes, own), valueOf);
        }
      }
      if (cellAt(value, root) < 0) settled += 1;
    }
    return settled / size;
  };
}

function commonValue(cells: Int32Array, position: number, size: number, valueOf: (child: number) => number): number {
  const first = valueOf(cellAt(cells, position + 1));
  for (let child = 2; child <= size; child += 1) {
    if (valueOf(cellAt(cells, position + child)) !== first) return mixed;
  }
  return first;
}
