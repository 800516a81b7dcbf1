import { isTerminal, terminal, terminalOf, unknownClass, type Diagram, type DiagramNode } from './diagram';
import { nodeStore } from './diagram-builder';

/**
 * The diagram of a function once some of its variables are known. The result is reduced again: it tests exactly the
 * variables on which the function still depends. Terminals with the same label in `labels` become one.
 *
 * @param store keeps the nodes of the result: within one store, equal functions have equal roots
 */
export function restrict(
  { nodes, root }: Diagram,
  classes: readonly number[],
  labels?: readonly number[],
  { nodes: left, node } = nodeStore(),
): Diagram {
  const places: number[] = [];
  const placeNode = ({ variable, children }: DiagramNode): number => {
    const known = classes[variable] ?? unknownClass;
    return known === unknownClass ? node(variable, children.map(place)) : place(children[known] as number);
  };
  const place = (reference: number): number => {
    if (!isTerminal(reference)) return (places[reference] ??= placeNode(nodes[reference] as DiagramNode));
    const label = labels?.[terminalOf(reference)];
    return label === undefined ? reference : terminal(label);
  };
  return { root: place(root), nodes: left };
}
