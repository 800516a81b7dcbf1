import * as fc from 'fast-check';
import type { Diagram } from '../../src/engine/compile/diagram';
import { diagramBuilder, type DiagramBuilder } from '../../src/engine/compile/diagram-builder';

/** A function of a few variables, written out: a terminal for every combination of classes, the first variable slowest. */
export interface TruthTable {
  readonly sizes: readonly number[];
  readonly terminals: readonly number[];
}

/** Every combination of classes, in the order of a truth table. */
export function combinationsOf(sizes: readonly number[]): readonly (readonly number[])[] {
  return sizes.reduce<readonly (readonly number[])[]>(
    (combinations, size) =>
      combinations.flatMap((each) => Array.from({ length: size }, (_, index) => [...each, index])),
    [[]],
  );
}

const sizesArbitrary = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 });

/** Several functions of the same variables. */
export function truthTables(count: number, terminalCount = 3): fc.Arbitrary<readonly TruthTable[]> {
  return sizesArbitrary.chain((sizes) => {
    const length = sizes.reduce((product, size) => product * size, 1);
    const terminals = fc.array(fc.nat(terminalCount - 1), { minLength: length, maxLength: length });
    return fc
      .array(terminals, { minLength: count, maxLength: count })
      .map((tables) => tables.map((each) => ({ sizes, terminals: each })));
  });
}

/** Builds a function from the bottom up, by nodes alone. */
export function referenceTo({ sizes, terminals }: TruthTable, builder: DiagramBuilder): number {
  const place = (variable: number, part: readonly number[]): number => {
    const size = sizes[variable];
    if (size === undefined) return ~(part[0] ?? 0);
    const width = part.length / size;
    const children = Array.from({ length: size }, (_, index) => part.slice(index * width, (index + 1) * width));
    return builder.node(
      variable,
      children.map((child) => place(variable + 1, child)),
    );
  };
  return place(0, terminals);
}

/** The diagram of a function. */
export function diagramOf(table: TruthTable): Diagram {
  const builder = diagramBuilder(() => 'a test');
  return { root: referenceTo(table, builder), nodes: builder.nodes };
}

/** The variables that a diagram asks for. */
export function variablesOf({ nodes }: Diagram): readonly number[] {
  return [...new Set(nodes.map(({ variable }) => variable))].toSorted((a, b) => a - b);
}

/** The combinations that agree with the known classes, as positions in the truth table; -1 stands for unknown. */
export function agreeing(sizes: readonly number[], classes: readonly number[]): readonly number[] {
  return combinationsOf(sizes).flatMap((combination, position) =>
    combination.every((index, variable) => classes[variable] === -1 || classes[variable] === index) ? [position] : [],
  );
}

/** The variables a function still depends on, by trying: two agreeing combinations that differ in one alone. */
export function dependencies({ sizes, terminals }: TruthTable, classes: readonly number[]): readonly number[] {
  const combinations = combinationsOf(sizes);
  return [...sizes.keys()].filter((variable) => {
    const seen = new Map<string, number | undefined>();
    return agreeing(sizes, classes).some((position) => {
      const others = (combinations[position] ?? []).with(variable, -1).join();
      const earlier = seen.has(others) ? seen.get(others) : terminals[position];
      seen.set(others, terminals[position]);
      return earlier !== terminals[position];
    });
  });
}

/** Which classes are known, at random. */
export function knownClasses(sizes: readonly number[]): fc.Arbitrary<readonly number[]> {
  return fc.tuple(...sizes.map((size) => fc.integer({ min: -1, max: size - 1 })));
}
