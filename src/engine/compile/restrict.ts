import { isTerminal, terminal, terminalOf, unknownClass, type Diagram, type DiagramNode } from './diagram';
import { nodeStore } from './diagram-builder';

/**
 * The diagram of what is left of a function when some of its variables are known. It is reduced again, so it asks for
 * exactly the variables the function still depends on. Terminals that `labels` gives one label count as one.
 *
 * @param store keeps the nodes that are left: within one store, equal functions have equal roots
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
