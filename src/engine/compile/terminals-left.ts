import { isTerminal, terminalOf, unknownClass, type Diagram, type DiagramNode } from './diagram';

/**
 * The terminals that some completion of the known classes leads to, ascending: those of the restricted diagram, found
 * without making it.
 */
export function terminalsLeft({ nodes, root }: Diagram, classes: readonly number[]): readonly number[] {
  const seen: boolean[] = [];
  const terminals = new Set<number>();
  const visit = (reference: number): void => {
    if (isTerminal(reference)) terminals.add(terminalOf(reference));
    else if (seen[reference] !== true) {
      seen[reference] = true;
      const { variable, children } = nodes[reference] as DiagramNode; // a reference that is no terminal
      const known = classes[variable] ?? unknownClass;
      if (known === unknownClass) children.forEach(visit);
      else visit(children[known] as number);
    }
  };
  visit(root);
  return [...terminals].sort((one, other) => one - other);
}
