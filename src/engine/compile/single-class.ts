import type { FactDefinition } from '../terms/vocabulary';
import { unknownClass } from './diagram';
import { partitionOf, type Partition } from './partition';

/**
 * The classes of a fact before tests divide them. Whole numbers, days and texts are told apart by their types only:
 * which of them exist, and their bounds, are known to the code that decides by them, which most pages do without.
 */
export function singleClass(definition: FactDefinition): Partition {
  const { kind } = definition;
  if (kind !== 'integer' && kind !== 'date' && kind !== 'text') return partitionOf(definition, []);
  const isOne = (value: unknown): boolean =>
    kind === 'integer' ? Number.isSafeInteger(value) : typeof value === 'string';
  return {
    definition,
    isBoolean: false,
    values: [''],
    cuts: [],
    classOf: (value) => (isOne(value) ? 0 : unknownClass),
    expected: definition.kind === 'integer' ? `a whole number from ${definition.minimum}` : `a ${kind}`,
  };
}
