import { isTerminal, unknownClass, type Diagram, type DiagramNode } from './diagram';

/**
 * The variables on the paths from the known classes to a terminal. Unlike the variables of the restricted diagram, they
 * may include some that make no difference.
 */
export function variablesLeft({ nodes, root }: Diagram, classes: readonly number[]): ReadonlySet<number> {
  const seen: boolean[] = [];
  const left = new Set<number>();
  const visit = (reference: number): void => {
    if (isTerminal(reference) || seen[reference] === true) return;
    seen[reference] = true;
    const { variable, children } = nodes[reference] as DiagramNode; // a reference that is no terminal
    const known = classes[variable] ?? unknownClass;
    if (known !== unknownClass) return visit(children[known] as number);
    left.add(variable);
    children.forEach(visit);
  };
  visit(root);
  return left;
}
