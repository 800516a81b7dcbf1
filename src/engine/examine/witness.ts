import { isTerminal, terminalOf, type Diagram, type DiagramNode } from '../compile/diagram';
import type { Variables } from '../compile/partition';

/** Facts and readings by name: one value for each that makes a difference. */
export type Witness = Readonly<Record<string, string | number | boolean>>;

/** Facts that lead to a terminal accepted by the predicate, or undefined if there are none. */
export function witnessFor(
  { nodes, root }: Diagram,
  variables: Variables,
  accepts: (terminal: number) => boolean,
): Witness | undefined {
  const facts = [...variables];
  const dead = new Set<number>();
  const search = (reference: number): Witness | undefined => {
    if (isTerminal(reference)) return accepts(terminalOf(reference)) ? {} : undefined;
    if (dead.has(reference)) return undefined;
    const { variable, children } = nodes[reference] as DiagramNode; // a reference that is no terminal
    const [name, { values }] = facts[variable] as (typeof facts)[number]; // the variables are the facts
    for (const [known, child] of children.entries()) {
      const rest = search(child);
      if (rest !== undefined) return { [name]: values[known] as Witness[string], ...rest }; // one for each class
    }
    dead.add(reference);
    return undefined;
  };
  return search(root);
}
