import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walk } from '../../src/engine/compile/diagram';
import { diagramBuilder } from '../../src/engine/compile/diagram-builder';
import { restrict } from '../../src/engine/compile/restrict';
import {
  agreeing,
  combinationsOf,
  dependencies,
  diagramOf,
  referenceTo,
  truthTables,
  variablesOf,
} from './truth-tables';

describe('diagrams', () => {
  it('agree with the truth table for every combination of classes', () => {
    fc.assert(
      fc.property(truthTables(1), ([table]) => {
        fc.pre(table !== undefined);
        const diagram = diagramOf(table);
        expect(combinationsOf(table.sizes).map((classes) => walk(diagram, classes))).toEqual(table.terminals);
      }),
    );
  });

  it('have equal references exactly for equal functions', () => {
    fc.assert(
      fc.property(truthTables(2, 2), ([left, right]) => {
        fc.pre(left !== undefined && right !== undefined);
        const builder = diagramBuilder(() => 'a test');
        const same = left.terminals.join() === right.terminals.join();
        expect(referenceTo(left, builder) === referenceTo(right, builder)).toBe(same);
        expect(referenceTo(left, builder)).toBe(referenceTo(left, builder));
      }),
    );
  });

  it('test exactly the variables that the function depends on, in rising order, children before parents', () => {
    fc.assert(
      fc.property(truthTables(1), ([table]) => {
        fc.pre(table !== undefined);
        const diagram = diagramOf(table);
        expect(variablesOf(diagram)).toEqual(
          dependencies(
            table,
            table.sizes.map(() => -1),
          ),
        );
        for (const [position, { variable, children }] of diagram.nodes.entries()) {
          expect(children).toHaveLength(table.sizes[variable] ?? 0);
          for (const child of children) {
            expect(child).toBeLessThan(position);
            if (child >= 0) expect(diagram.nodes[child]?.variable).toBeGreaterThan(variable);
          }
        }
      }),
    );
  });

  it('can be joined, selected and relabelled like truth tables', () => {
    fc.assert(
      fc.property(truthTables(3), ([condition, yes, no]) => {
        fc.pre(condition !== undefined && yes !== undefined && no !== undefined);
        const builder = diagramBuilder(() => 'a test');
        const [first, second, third] = [condition, yes, no].map((table) => referenceTo(table, builder));
        fc.pre(first !== undefined && second !== undefined && third !== undefined);
        const wanted = (terminalOf: (terminals: readonly number[]) => number) => {
          const terminals = condition.terminals.map((_, position) =>
            terminalOf([condition, yes, no].map((table) => table.terminals[position] ?? -1)),
          );
          return referenceTo({ sizes: condition.sizes, terminals }, builder);
        };

        const chosen = builder.apply([first, second, third], ([c = 0, y, n]) =>
          c >= 0 ? undefined : ~c === 1 ? y : n,
        );
        expect(chosen).toBe(wanted(([c, y = 0, n = 0]) => (c === 1 ? y : n)));
        const joined = builder.apply([second, third], ([y = 0, n = 0]) =>
          y < 0 && n < 0 ? ~((~y * 2 + ~n) % 4) : undefined,
        );
        expect(joined).toBe(wanted(([, y = 0, n = 0]) => (y * 2 + n) % 4));
        const relabelled = builder.apply([second], ([y = 0]) => (y >= 0 ? undefined : ~y === 2 ? ~0 : y));
        expect(relabelled).toBe(wanted(([, y = 0]) => (y === 2 ? 0 : y)));
      }),
    );
  });

  it('keep exactly the nodes of the root if nothing is restricted', () => {
    const builder = diagramBuilder(() => 'a test');
    const low = builder.node(1, [~0, ~1]);
    builder.node(0, [low, ~7]);
    expect(restrict({ nodes: builder.nodes, root: low }, [])).toEqual({
      nodes: [{ variable: 1, children: [~0, ~1] }],
      root: 0,
    });
    expect(restrict({ nodes: builder.nodes, root: ~3 }, [])).toEqual({ nodes: [], root: ~3 });
  });
});

describe('walk', () => {
  it('stops at an unknown variable only if the path tests it', () => {
    fc.assert(
      fc.property(
        truthTables(1),
        fc.array(fc.integer({ min: -1, max: 0 }), { minLength: 4, maxLength: 4 }),
        ([table], known) => {
          fc.pre(table !== undefined);
          const classes = known.slice(0, table.sizes.length);
          const reached = walk(diagramOf(table), classes);
          const terminals = new Set(agreeing(table.sizes, classes).map((position) => table.terminals[position]));
          if (reached >= 0) expect([...terminals]).toEqual([reached]);
          if (!classes.includes(-1)) expect(reached).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
