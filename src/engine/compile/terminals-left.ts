import { isTerminal, terminalOf, unknownClass, type Diagram, type DiagramNode } from './diagram';

/**
 * The terminals that completions of the known classes lead to, ascending. They equal those of the restricted diagram,
 * which is not built.
 */
export function terminalsLeft({ nodes, root }: Diagram, classes: readonly number[]): readonly number[] {
  const seen = new Set<number>();
  const isLeft: boolean[] = [];
  const visit = (from: number): void => {
    let reference = from;
    while (!isTerminal(reference)) {
      const { variable, children } = nodes[reference] as DiagramNode; // a reference that is no terminal
      const known = classes[variable] ?? unknownClass;
      if (known === unknownClass) {
        if (seen.has(reference)) return;
        seen.add(reference);
        children.forEach(visit);
        return;
      }
      reference = children[known] as number;
    }
    isLeft[terminalOf(reference)] = true;
  };
  visit(root);
  const terminals: number[] = [];
  // Object.keys leaves out the holes and keeps the order.
  isLeft.forEach((_, terminal) => terminals.push(terminal));
  return terminals;
}
