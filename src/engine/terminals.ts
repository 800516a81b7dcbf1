import { cellAt, type Diagram } from './diagram';
import { restrict } from './restrict';

/** The terminals of a diagram, ascending. */
export function terminalsOf({ cells, nodes, root, sizes }: Diagram): readonly number[] {
  if (root < 0) return [~root];
  const terminals = new Set<number>();
  for (const position of nodes) {
    const size = cellAt(sizes, cellAt(cells, position));
    for (let index = 0; index < size; index += 1) {
      const child = cellAt(cells, position + 1 + index);
      if (child < 0) terminals.add(~child);
    }
  }
  return [...terminals].sort((a, b) => a - b);
}

/** Every terminal that some completion of the known classes leads to, ascending. */
export function reachable(diagram: Diagram, classes: readonly number[]): readonly number[] {
  return terminalsOf(restrict(diagram, classes));
}
