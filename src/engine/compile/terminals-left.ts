import { isTerminal, terminalOf, unknownClass, type Diagram, type DiagramNode } from './diagram';

/**
 * The terminals that can be reached from the known classes, ascending. They equal those of the restricted diagram,
 * which is not built.
 *
 * @param most stops when so many are found
 */
export function terminalsLeft(
  { nodes, root }: Diagram,
  classes: readonly number[],
  most = Infinity,
): readonly number[] {
  const seen = new Set<number>();
  const left = new Set<number>();
  const visit = (reference: number): void => {
    if (left.size >= most) return;
    if (isTerminal(reference)) {
      left.add(terminalOf(reference));
      return;
    }
    const { variable, children } = nodes[reference] as DiagramNode; // a reference that is no terminal
    const known = classes[variable] ?? unknownClass;
    if (known !== unknownClass) visit(children[known] as number);
    else if (!seen.has(reference)) {
      seen.add(reference);
      children.forEach(visit);
    }
  };
  visit(root);
  return [...left].sort((one, other) => one - other);
}
