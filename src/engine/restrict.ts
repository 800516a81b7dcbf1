import { cellAt, unknownClass, type Diagram } from './diagram';

/**
 * The diagram of what is left of a function when some of its variables are known. It is reduced again, so it asks for
 * exactly the variables the function still depends on. Terminals that `labelOf` gives one label count as one.
 */
export function restrict(diagram: Diagram, classes: readonly number[], labelOf?: readonly number[]): Diagram {
  const { cells, nodes, root, sizes } = diagram;
  const needed = neededNodes(diagram, classes);
  const reduced = new Int32Array(cells.length);
  const positions: number[] = [];
  const target = new Int32Array(cells.length);
  let end = 0;

  const follow = (reference: number): number => {
    if (reference >= 0) return cellAt(target, reference);
    return labelOf === undefined ? reference : ~cellAt(labelOf, ~reference);
  };

  for (const position of nodes) {
    if (needed[position] === 0) continue;
    const variable = cellAt(cells, position);
    const known = cellAt(classes, variable);
    if (known !== unknownClass) {
      target[position] = follow(cellAt(cells, position + 1 + known));
      continue;
    }
    const size = cellAt(sizes, variable);
    reduced[end] = variable;
    let alike = true;
    for (let child = 1; child <= size; child += 1) {
      reduced[end + child] = follow(cellAt(cells, position + child));
      alike &&= reduced[end + child] === reduced[end + 1];
    }
    if (alike) {
      target[position] = cellAt(reduced, end + 1);
      continue;
    }
    const equal = equalNode(reduced, positions, end, size);
    target[position] = equal;
    if (equal === end) {
      positions.push(end);
      end += size + 1;
    }
  }
  return { cells: reduced, nodes: positions, root: follow(root), sizes };
}

/** Marks the nodes that the known classes can lead to; parents stand behind their children. */
function neededNodes({ cells, nodes, root, sizes }: Diagram, classes: readonly number[]): Uint8Array {
  const needed = new Uint8Array(cells.length);
  if (root >= 0) needed[root] = 1;
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const position = cellAt(nodes, index);
    if (needed[position] === 0) continue;
    const variable = cellAt(cells, position);
    const known = cellAt(classes, variable);
    const first = known === unknownClass ? 0 : known;
    const last = known === unknownClass ? cellAt(sizes, variable) - 1 : known;
    for (let child = first; child <= last; child += 1) {
      const reference = cellAt(cells, position + 1 + child);
      if (reference >= 0) needed[reference] = 1;
    }
  }
  return needed;
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
