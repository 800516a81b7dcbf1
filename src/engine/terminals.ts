import { cellAt, unknownClass, type Diagram } from './diagram';

/** The terminals that some completion of the known classes leads to, ascending; without classes all there are. */
export function terminalsOf({ cells, root, sizes }: Diagram, classes: readonly number[] = []): readonly number[] {
  const seen = new Uint8Array(cells.length);
  const terminals = new Set<number>();
  const visit = (reference: number): void => {
    if (reference < 0) terminals.add(~reference);
    else if (seen[reference] === 0) {
      seen[reference] = 1;
      const variable = cellAt(cells, reference);
      const known = classes[variable] ?? unknownClass;
      const size = cellAt(sizes, variable);
      if (known !== unknownClass) visit(cellAt(cells, reference + 1 + known));
      else for (let index = 1; index <= size; index += 1) visit(cellAt(cells, reference + index));
    }
  };
  visit(root);
  return [...terminals].sort((a, b) => a - b);
}
