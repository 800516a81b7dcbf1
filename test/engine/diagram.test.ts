import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAt, diagramBuilder, walk } from '../../src/engine/diagram';
import { agreeing, combinationsOf, dependencies, referenceTo, truthTables, variablesOf } from './truth-tables';

describe('diagrams', () => {
  it('lead every combination of classes where the truth table does', () => {
    fc.assert(
      fc.property(truthTables(1), ([table]) => {
        fc.pre(table !== undefined);
        const builder = diagramBuilder(table.sizes);
        const diagram = builder.build(referenceTo(table, builder));
        expect(combinationsOf(table.sizes).map((classes) => walk(diagram, classes))).toEqual(table.terminals);
      }),
    );
  });

  it('give equal functions equal references, and different ones different references', () => {
    fc.assert(
      fc.property(truthTables(2, 2), ([left, right]) => {
        fc.pre(left !== undefined && right !== undefined);
        const builder = diagramBuilder(left.sizes);
        const same = left.terminals.join() === right.terminals.join();
        expect(referenceTo(left, builder) === referenceTo(right, builder)).toBe(same);
        expect(referenceTo(left, builder)).toBe(referenceTo(left, builder));
      }),
    );
  });

  it('ask for exactly the variables the function depends on, in rising order, children before parents', () => {
    fc.assert(
      fc.property(truthTables(1), ([table]) => {
        fc.pre(table !== undefined);
        const builder = diagramBuilder(table.sizes);
        const diagram = builder.build(referenceTo(table, builder));
        expect(variablesOf(diagram)).toEqual(
          dependencies(
            table,
            table.sizes.map(() => -1),
          ),
        );
        for (const position of diagram.nodes) {
          const variable = cellAt(diagram.cells, position);
          for (let index = 0; index < (table.sizes[variable] ?? 0); index += 1) {
            const child = cellAt(diagram.cells, position + 1 + index);
            expect(child).toBeLessThan(position);
            if (child >= 0) expect(cellAt(diagram.cells, child)).toBeGreaterThan(variable);
          }
        }
      }),
    );
  });

  it('choose, join and relabel as the truth tables say', () => {
    fc.assert(
      fc.property(truthTables(3), ([condition, yes, no]) => {
        fc.pre(condition !== undefined && yes !== undefined && no !== undefined);
        const builder = diagramBuilder(condition.sizes);
        const [first, second, third] = [condition, yes, no].map((table) => referenceTo(table, builder));
        fc.pre(first !== undefined && second !== undefined && third !== undefined);
        const at = (position: number) => [condition, yes, no].map(({ terminals }) => terminals[position] ?? -1);
        const wanted = (terminalOf: (terminals: readonly number[]) => number | undefined) =>
          referenceTo(
            {
              sizes: condition.sizes,
              terminals: [...condition.terminals.keys()].map((position) => terminalOf(at(position)) ?? -1),
            },
            builder,
          );

        expect(builder.choose(first, second, third)).toBe(wanted(([c, y, n]) => (c === 1 ? y : n)));
        expect(builder.join(second, third, (y, n) => (y * 2 + n) % 4)).toBe(
          wanted(([, y = 0, n = 0]) => (y * 2 + n) % 4),
        );
        expect(builder.relabel(second, (y) => (y === 2 ? 0 : y))).toBe(wanted(([, y]) => (y === 2 ? 0 : y)));
      }),
    );
  });

  it('are laid out with what the root needs and no more', () => {
    const builder = diagramBuilder([2, 2]);
    const low = builder.node(1, [builder.terminal(0), builder.terminal(1)]);
    builder.node(0, [low, builder.terminal(7)]);
    expect(builder.build(low)).toEqual({ cells: Int32Array.of(1, ~0, ~1), nodes: [0], root: 0, sizes: [2, 2] });
    expect(builder.build(builder.terminal(3))).toEqual({ cells: new Int32Array(), nodes: [], root: ~3, sizes: [2, 2] });
  });
});

describe('walk', () => {
  it('stops at an unknown variable only where the way asks for it', () => {
    fc.assert(
      fc.property(
        truthTables(1),
        fc.array(fc.integer({ min: -1, max: 0 }), { minLength: 4, maxLength: 4 }),
        ([table], known) => {
          fc.pre(table !== undefined);
          const builder = diagramBuilder(table.sizes);
          const classes = known.slice(0, table.sizes.length);
          const reached = walk(builder.build(referenceTo(table, builder)), classes);
          const terminals = new Set(agreeing(table.sizes, classes).map((position) => table.terminals[position]));
          if (reached >= 0) expect([...terminals]).toEqual([reached]);
          if (!classes.includes(-1)) expect(reached).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
