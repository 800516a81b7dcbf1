import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagramBuilder } from '../../src/engine/compile/diagram-builder';
import { walk } from '../../src/engine/compile/diagram';
import { rowsAsBits } from '../../src/engine/compile/rows-as-bits';
import { rowsThatApply, type Rule } from '../../src/engine/compile/rows-that-apply';
import { combinationsOf, referenceTo, truthTables } from './truth-tables';

const terminals = 3;

/** Rules over two columns, up to the third word of a set of bits. */
const rulesArbitrary: fc.Arbitrary<readonly Rule[]> = fc.array(
  fc
    .tuple(...[0, 1].map(() => fc.option(fc.array(fc.boolean(), { minLength: terminals, maxLength: terminals }))))
    .map((conditions) => conditions.map((each) => each ?? undefined)),
  { maxLength: 70, size: 'max' },
);

describe('rows as bits', () => {
  it.each([true, false])('apply as rows one by one do (the first alone: %s)', (isFirst) => {
    let longest = 0;
    fc.assert(
      fc.property(truthTables(2, terminals), rulesArbitrary, (columns, rules) => {
        longest = Math.max(longest, rules.length);
        const builder = diagramBuilder(() => 'rows');
        const roots = columns.map((each) => referenceTo(each, builder));
        const [listed, inBits] = [rowsThatApply, rowsAsBits].map((of) => of(rules, roots, isFirst, builder));
        for (const classes of combinationsOf(columns[0]?.sizes ?? [])) {
          const [expected, found] = [listed, inBits].map(
            (each) => each?.lists[walk({ nodes: builder.nodes, root: each.root }, classes)],
          );
          expect(found).toEqual(expected);
        }
      }),
    );
    expect(longest).toBeGreaterThan(60);
  });
});
