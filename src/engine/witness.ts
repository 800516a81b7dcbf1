import type { Diagram } from './diagram';
import type { Partition } from './partition';

/** Facts by name, one value for each fact that matters. */
export type Witness = Readonly<Record<string, string | number | boolean>>;

/** Facts that lead to a terminal the predicate accepts, or undefined when no facts do. */
export function witnessFor(
  { cells, root, sizes }: Diagram,
  partitions: ReadonlyMap<string, Partition>,
  accepts: (terminal: number) => boolean,
): Witness | undefined {
  const names = [...partitions.keys()];
  const dead = new Set<number>();
  const search = (reference: number): Witness | undefined => {
    if (reference < 0) return accepts(~reference) ? {} : undefined;
    if (dead.has(reference)) return undefined;
    const variable = cells[reference] as number; // a node begins with its variable
    const name = names[variable] ?? '';
    for (let index = 0; index < (sizes[variable] ?? 0); index += 1) {
      const value = partitions.get(name)?.representatives[index];
      const rest = search(cells[reference + 1 + index] as number); // one reference per class
      if (rest !== undefined && value !== undefined) return { [name]: value, ...rest };
    }
    dead.add(reference);
    return undefined;
  };
  return search(root);
}
