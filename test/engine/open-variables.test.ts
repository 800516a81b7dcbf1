import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openVariables } from '../../src/engine/compile/open-variables';
import { combinationsOf, dependencies, diagramOf, truthTables } from './truth-tables';
import { runs } from '../support/runs';

describe('openVariables', () => {
  it('are the variables a function depends on, those first that settle it in more of their classes', () => {
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
});
