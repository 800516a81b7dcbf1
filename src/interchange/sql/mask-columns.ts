import { isTerminal, terminalOf, type DiagramNode } from '../../engine/internal';
import type { Grammar } from './dialect';
import type { NamedKinds } from './fact-kinds';
import { powerOfTwo } from './power-of-two';

/** A column computed from those of earlier layers. */
export interface SqlColumn {
  readonly name: string;
  readonly expression: string;
}

/** Functions as columns of bit masks. */
export interface MaskColumns {
  /** Columns for subexpressions that are used more than once, in layers: each reads only earlier layers. */
  readonly layers: readonly (readonly SqlColumn[])[];
  /** The masks of the functions: one bit for each possible terminal. */
  readonly masks: ReadonlyMap<number, string>;
}

/**
 * Writes functions as expressions over the sets of facts. For each class of a fact there is a column that has all bits
 * set if the class is possible, and none otherwise. A node is the union of its children, each masked by the column of
 * its class. So an unknown fact needs no special case, every child is written once, and there are no branches, which is
 * fast in column-oriented engines. A node that is used several times becomes a column as well.
 *
 * @param setOf the column and the set of a fact, by its variable
 */
export function maskColumns(
  nodes: readonly DiagramNode[],
  roots: readonly number[],
  setOf: (variable: number) => NamedKinds,
  grammar: Grammar,
): MaskColumns {
  const uses = new Map<number, number>();
  const count = (reference: number): void => {
    if (isTerminal(reference)) return;
    const used = (uses.get(reference) ?? 0) + 1;
    uses.set(reference, used);
    if (used === 1) new Set(childrenOf(nodes, reference)).forEach(count);
  };
  new Set(roots).forEach(count);
  const shared = new Set([...uses].flatMap(([reference, used]) => (used > 1 ? [reference] : [])));

  const heights = new Map<number, number>();
  /** The number of layers that must come before an expression. */
  const heightOf = (reference: number): number => {
    if (isTerminal(reference)) return 0;
    const known = heights.get(reference);
    if (known !== undefined) return known;
    const below = childrenOf(nodes, reference).map((child) => heightOf(child) + (shared.has(child) ? 1 : 0));
    const height = Math.max(0, ...below);
    heights.set(reference, height);
    return height;
  };

  const maskOf = (reference: number): string => {
    if (isTerminal(reference)) return powerOfTwo(terminalOf(reference));
    return shared.has(reference) ? grammar.identifier(nameOf(reference)) : written(reference);
  };
  const possible = new Map<string, SqlColumn>();
  /** All bits set if a class is possible. */
  const isPossible = ({ name, size }: NamedKinds, bit: number): string => {
    const column = `${name}_${bit}`;
    const set = grammar.identifier(name);
    // One of two classes is possible unless only the other one is.
    const test = size === 2 ? `${set} <> ${2 - bit}` : `${bracketed(grammar.bitAnd(set, String(2 ** bit)))} <> 0`;
    possible.set(column, { name: column, expression: `CASE WHEN ${test} THEN ${grammar.allBits} ELSE 0 END` });
    return grammar.identifier(column);
  };
  const written = (reference: number): string => {
    const { variable, children } = nodes[reference] as DiagramNode; // a reference that is no terminal
    const set = setOf(variable);
    const leading = new Map<number, Set<number>>();
    children.forEach((child, known) => {
      leading.set(child, (leading.get(child) ?? new Set()).add(set.kinds[known] ?? 0));
    });
    const parts = [...leading].map(([child, bits]) => {
      const columns = [...bits].map((bit) => isPossible(set, bit));
      const all = columns.length === 1 ? columns.join() : bracketed(grammar.bitOr(...columns));
      return bracketed(grammar.bitAnd(all, maskOf(child)));
    });
    return bracketed(grammar.bitOr(...parts));
  };

  const layers: SqlColumn[][] = [];
  for (const reference of [...shared].sort((one, other) => one - other)) {
    const column = { name: nameOf(reference), expression: written(reference) };
    (layers[heightOf(reference)] ??= []).push(column);
  }
  const masks = new Map(roots.map((root) => [root, maskOf(root)]));
  return { layers: [[...possible.values()], ...layers], masks };
}

/** The children of a node, each once. */
function childrenOf(nodes: readonly DiagramNode[], reference: number): readonly number[] {
  return [...new Set(nodes[reference]?.children)];
}

function nameOf(reference: number): string {
  return `n${reference}`;
}

function bracketed(expression: string): string {
  return `(${expression})`;
}
