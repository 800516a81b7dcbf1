import { cellAt, unknownClass, type Diagram } from './diagram';

/** Stands where a node has not been placed yet; no reference is as large. */
const unplaced = 2 ** 31 - 1;

/**
 * The diagram of what is left of a function when some of its variables are known. It is reduced again, so it asks for
 * exactly the variables the function still depends on. Terminals that `labelOf` gives one label count as one.
 */
export function restrict(diagram: Diagram, classes: readonly number[], labelOf?: readonly number[]): Diagram {
  const { cells, root, sizes } = diagram;
  const reduced = new Int32Array(cells.length);
  const nodes: number[] = [];
  const places = new Int32Array(cells.length).fill(unplaced);
  let end = 0;

  /** Where a reference leads to in what is left. */
  const placeOf = (reference: number): number => {
    if (reference < 0) return labelOf === undefined ? reference : ~cellAt(labelOf, ~reference);
    if (places[reference] === unplaced) places[reference] = place(reference);
    return cellAt(places, reference);
  };

  const place = (position: number): number => {
    const variable = cellAt(cells, position);
    const known = cellAt(classes, variable);
    if (known !== unknownClass) return placeOf(cellAt(cells, position + 1 + known));
    const size = cellAt(sizes, variable);
    // First every child, since each may take a place of its own.
    for (let child = 1; child <= size; child += 1) placeOf(cellAt(cells, position + child));
    reduced[end] = variable;
    let alike = true;
    for (let child = 1; child <= size; child += 1) {
      reduced[end + child] = placeOf(cellAt(cells, position + child));
      alike &&= reduced[end + child] === reduced[end + 1];
    }
    if (alike) return cellAt(reduced, end + 1);
    const equal = equalNode(reduced, nodes, end, size);
    if (equal === end) {
      nodes.push(end);
      end += size + 1;
    }
    return equal;
  };

  return { cells: reduced, nodes, root: placeOf(root), sizes };
}

/** The position of the earlier node that equals the one at `end`, or `end` itself. */
function equalNode(cells: Int32Array, positions: readonly number[], end: number, size: number): number {
  for (const position of positions) {
    let index = 0;
    while (index <= size && cells[position + index] === cells[end + index]) index += 1;
    if (index > size) return position;
  }
  return end;
}
