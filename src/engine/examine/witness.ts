import type { CompiledSource } from '../compile/compile';
import type { Variables } from '../compile/partition';
import type { Way } from '../terms/table';

/** Facts by name, one value for each fact that matters. */
export type Witness = Readonly<Record<string, string | number | boolean>>;

/** Facts that lead to a way the predicate accepts, or undefined when no facts do. */
export function witnessFor(
  { way: { nodes, root }, ways }: Pick<CompiledSource, 'way' | 'ways'>,
  variables: Variables,
  accepts: (way: Way) => boolean,
): Witness | undefined {
  const facts = [...variables];
  const dead = new Set<number>();
  const search = (reference: number): Witness | undefined => {
    const node = nodes[reference];
    if (node === undefined) return accepts(ways[~reference] as Way) ? {} : undefined; // it is a terminal
    if (dead.has(reference)) return undefined;
    const [name, { values }] = facts[node.variable] as (typeof facts)[number]; // the variables are the facts
    for (const [known, child] of node.children.entries()) {
      const rest = search(child);
      if (rest !== undefined) return { [name]: values[known] as Witness[string], ...rest }; // one for each class
    }
    dead.add(reference);
    return undefined;
  };
  return search(root);
}
