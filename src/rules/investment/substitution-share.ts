import { defineVocabulary, InvalidFactsError } from '../../engine';
import { checkFacts } from '../../engine/internal';

const capacities = /* @__PURE__ */ defineVocabulary({
  substitutionCapacity: { kind: 'number', minimum: 0 },
  totalCapacity: { kind: 'number', minimum: 0 },
});

/**
 * 3.3.1 — the share of electricity substitution equipment in the total capacity applied for.
 *
 * @param substitutionCapacity capacity of the substitution equipment, in the same unit as the total
 * @param totalCapacity total capacity applied for, more than 0
 * @returns the fact `substitutionShare`, 0 … 1, not rounded
 * @throws InvalidFactsError naming every bad capacity
 *
 * @example
 * substitutionShare(500, 1000); // => 0.5
 */
export function substitutionShare(substitutionCapacity: number, totalCapacity: number): number {
  checkFacts(capacities, { substitutionCapacity, totalCapacity });
  if (totalCapacity === 0) throw outOfRange('totalCapacity', 'a number above 0', totalCapacity);
  if (!(substitutionCapacity <= totalCapacity)) {
    throw outOfRange('substitutionCapacity', `at most the total of ${String(totalCapacity)}`, substitutionCapacity);
  }
  return substitutionCapacity / totalCapacity;
}

function outOfRange(name: string, expected: string, received: number): InvalidFactsError {
  return new InvalidFactsError([{ code: 'out-of-range', path: [name], expected, received: String(received) }]);
}
