import { unknownClass, type Diagram, type DiagramNode } from './diagram';
import { nodeMaker } from './diagram-builder';

/**
 * The diagram of what is left of a function when some of its variables are known. It is reduced again, so it asks for
 * exactly the variables the function still depends on. Terminals that `labels` gives one label count as one.
 */
export function restrict({ nodes, root }: Diagram, classes: readonly number[], labels?: readonly number[]): Diagram {
  const left: DiagramNode[] = [];
  const node = nodeMaker(left);
  const places: number[] = [];
  const placeNode = ({ variable, children }: DiagramNode): number => {
    const known = classes[variable] ?? unknownClass;
    return known === unknownClass ? node(variable, children.map(place)) : place(children[known] as number);
  };
  const place = (reference: number): number =>
    reference < 0
      ? labels === undefined
        ? reference
        : ~(labels[~reference] as number)
      : (places[reference] ??= placeNode(nodes[reference] as DiagramNode));
  return { root: place(root), nodes: left };
}
