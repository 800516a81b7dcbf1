import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagramBuilder } from '../../src/engine/diagram';
import { openVariables } from '../../src/engine/open-variables';
import { combinationsOf, dependencies, referenceTo, truthTables } from './truth-tables';

describe('openVariables', () => {
  it('are the variables a function depends on, those first that settle it in more of their classes', () => {
    fc.assert(
      fc.property(truthTables(1), ([table]) => {
        fc.pre(table !== undefined);
        const builder = diagramBuilder(table.sizes);
        const combinations = combinationsOf(table.sizes);
        const nothing = table.sizes.map(() => -1);
        const expected = dependencies(table, nothing)
          .map((variable) => {
            const size = table.sizes[variable] ?? 0;
            const settling = Array.from({ length: size }, (_, known) =>
              table.terminals.filter((_terminal, position) => combinations[position]?.[variable] === known),
            ).filter((terminals) => new Set(terminals).size === 1);
            return { variable, settles: settling.length / size };
          })
          .toSorted((a, b) => b.settles - a.settles || a.variable - b.variable);
        expect(openVariables(builder.build(referenceTo(table, builder)))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
