import type { Diagram } from './diagram';
import type { Variables } from './partition';

/** Facts by name, one value for each fact that matters. */
export type Witness = Readonly<Record<string, string | number | boolean>>;

/** Facts that lead to a terminal the predicate accepts, or undefined when no facts do. */
export function witnessFor(
  { nodes, root }: Diagram,
  partitions: Variables,
  accepts: (terminal: number) => boolean,
): Witness | undefined {
  const names = [...partitions.keys()];
  const dead = new Set<number>();
  const search = (reference: number): Witness | undefined => {
    const node = nodes[reference];
    if (node === undefined) return accepts(~reference) ? {} : undefined;
    if (dead.has(reference)) return undefined;
    const name = names[node.variable] ?? '';
    for (const [known, child] of node.children.entries()) {
      const value = partitions.get(name)?.representatives[known];
      const rest = search(child);
      if (rest !== undefined && value !== undefined) return { [name]: value, ...rest };
    }
    dead.add(reference);
    return undefined;
  };
  return search(root);
}
