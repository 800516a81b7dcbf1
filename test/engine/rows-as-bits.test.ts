import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagramBuilder } from '../../src/engine/compile/diagram-builder';
import { terminal, walk } from '../../src/engine/compile/diagram';
import { rowsAsBits } from '../../src/engine/compile/rows-as-bits';
import { rowsThatApply, type Rule } from '../../src/engine/compile/rows-that-apply';
import { runs } from '../support/runs';
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

  it('are too many exactly where rows one by one are', () => {
    const condition = fc.array(fc.boolean(), { minLength: terminals, maxLength: terminals });
    const columnCount = 5;
    const rule = fc
      .uniqueArray(fc.nat(columnCount - 1), { minLength: 1, maxLength: 2 })
      .chain((columns) => fc.tuple(...columns.map((column) => fc.tuple(fc.constant(column), condition))))
      .map((tested): Rule => {
        const byColumn = new Map(tested);
        return Array.from({ length: columnCount }, (_, column) => byColumn.get(column));
      });
    const five = { minLength: columnCount, maxLength: columnCount };
    // Each column has a fact of its own, or some have the same, like decisions that read it.
    const variables = fc.oneof(fc.constant([0, 1, 2, 3, 4]), fc.array(fc.nat(columnCount - 1), five));
    const known = fc.array(fc.option(fc.nat(terminals - 1)), five);
    const rules = fc.array(rule, { minLength: 3, maxLength: 6 });
    // Two rows that test the same fact through two columns: either both apply, or none.
    const ofOneFact = [[[true, false, false]], [undefined, [true, false, false]]] satisfies readonly Rule[];
    let refused = 0;
    fc.assert(
      fc.property(rules, variables, known, fc.integer({ min: 1, max: 5 }), (some, facts, classes, limit) => {
        const isRefused = [rowsThatApply, rowsAsBits].map((of) => {
          const builder = diagramBuilder(() => 'rows');
          const roots = facts.map((variable, column) => {
            const own = classes[column] ?? null;
            return own === null ? builder.node(variable, [0, 1, 2].map(terminal)) : terminal(own);
          });
          try {
            of(some, roots, false, builder, limit);
            return false;
          } catch {
            return true;
          }
        });
        refused += Number(isRefused[0]);
        expect(isRefused[1]).toBe(isRefused[0]);
      }),
      { numRuns: runs(2_000), examples: [[ofOneFact, [0, 0, 1, 2, 3], Array<null>(columnCount).fill(null), 2]] },
    );
    expect(refused).toBeGreaterThan(runs(2_000) / 20);
  });
});
