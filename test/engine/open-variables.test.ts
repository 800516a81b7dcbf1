import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terminal, type DiagramNode } from '../../src/engine/compile/diagram';
import { openVariables } from '../../src/engine/compile/open-variables';
import { combinationsOf, dependencies, diagramOf, truthTables } from './truth-tables';
import { runs } from '../support/runs';

describe('openVariables', () => {
  it('are the variables that a function depends on, the most useful first', () => {
    fc.assert(
      fc.property(truthTables(1), ([table]) => {
        fc.pre(table !== undefined);
        const combinations = combinationsOf(table.sizes);
        const nothing = table.sizes.map(() => -1);
        const expected = dependencies(table, nothing)
          .map((variable) => {
            const classes = table.sizes[variable] ?? 0;
            const settling = Array.from({ length: classes }, (_, known) =>
              table.terminals.filter((_terminal, position) => combinations[position]?.[variable] === known),
            ).filter((terminals) => new Set(terminals).size === 1);
            return { variable, classes, settling: settling.length };
          })
          .toSorted((a, b) => b.settling / b.classes - a.settling / a.classes || a.variable - b.variable);
        expect(openVariables(diagramOf(table))).toEqual(expected);
      }),
      { numRuns: runs(500) },
    );
  });

  it('visits only a few nodes for each of many variables', () => {
    // How many of two hundred facts hold: every fact is asked for at as many nodes as there are counts before it.
    const size = 200;
    let looks = 0;
    const nodes: DiagramNode[] = [];
    const places = new Map<string, number>();
    for (let variable = size - 1; variable >= 0; variable -= 1) {
      for (let count = 0; count <= variable; count += 1) {
        const next = (more: number): number =>
          variable === size - 1 ? terminal(count + more) : (places.get(`${variable + 1} ${count + more}`) as number);
        const children = [next(0), next(1)];
        places.set(`${variable} ${count}`, nodes.length);
        nodes.push({
          variable,
          get children() {
            looks += 1;
            return children;
          },
        });
      }
    }
    const open = openVariables({ nodes, root: nodes.length - 1 });
    expect(open.map(({ variable }) => variable)).toEqual(Array.from({ length: size }, (_, variable) => variable));
    expect(looks).toBeLessThan(size * size * 4);
  });
});
