import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walk } from '../../src/engine/compile/diagram';
import { terminalsLeft } from '../../src/engine/compile/terminals-left';
import { restrict } from '../../src/engine/compile/restrict';
import {
  agreeing,
  combinationsOf,
  dependencies,
  diagramOf,
  knownClasses,
  truthTables,
  variablesOf,
} from './truth-tables';

const partlyKnown = truthTables(1).chain(([table]) => {
  if (table === undefined) throw new TypeError('one truth table was asked for');
  return fc.tuple(fc.constant(table), knownClasses(table.sizes));
});

describe('restrict', () => {
  it('keeps the function for all values that agree with the known ones', () => {
    fc.assert(
      fc.property(partlyKnown, ([table, classes]) => {
        const left = restrict(diagramOf(table), classes);
        const combinations = combinationsOf(table.sizes);
        for (const position of agreeing(table.sizes, classes)) {
          expect(walk(left, combinations[position] ?? [])).toBe(table.terminals[position]);
        }
      }),
    );
  });

  it('returns a diagram with exactly the remaining variables', () => {
    fc.assert(
      fc.property(partlyKnown, ([table, classes]) => {
        const left = restrict(diagramOf(table), classes);
        expect(variablesOf(left)).toEqual(dependencies(table, classes));
        expect(new Set(left.nodes.map((node) => JSON.stringify(node))).size).toBe(left.nodes.length);
      }),
    );
  });

  it('counts terminals of one label as one', () => {
    fc.assert(
      fc.property(partlyKnown, fc.array(fc.nat(1), { minLength: 3, maxLength: 3 }), ([table, classes], labelOf) => {
        const left = restrict(diagramOf(table), classes, labelOf);
        const labelled = { sizes: table.sizes, terminals: table.terminals.map((terminal) => labelOf[terminal] ?? -1) };
        expect(variablesOf(left)).toEqual(dependencies(labelled, classes));
        const positions = agreeing(table.sizes, classes);
        const reached = new Set(positions.map((position) => labelled.terminals[position]));
        expect(new Set(terminalsLeft(left, []))).toEqual(reached);
      }),
    );
  });
});

describe('the terminals that are left', () => {
  it('are those of some completion, ascending', () => {
    fc.assert(
      fc.property(partlyKnown, ([table, classes]) => {
        const terminals = agreeing(table.sizes, classes).map((position) => table.terminals[position] ?? -1);
        const ascending = [...new Set(terminals)].toSorted((a, b) => a - b);
        expect(terminalsLeft(restrict(diagramOf(table), classes), [])).toEqual(ascending);
        expect(terminalsLeft(diagramOf(table), classes)).toEqual(ascending);
      }),
    );
  });
});
