import { defineVocabulary, InvalidFactsError, type FactProblem } from '../../engine';
import { factProblems, unknownNames } from '../../engine/internal';
import { decimalQuotient } from '../../plain/decimal-quotient';

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
  const given = { substitutionCapacity, totalCapacity };
  const unknown = unknownNames(capacities, given);
  const problems: FactProblem[] = [
    ...factProblems(capacities, given),
    ...unknown.map((name) => problem('wrong-type', name, 'a number of at least 0', undefined)),
  ];
  if (totalCapacity === 0) problems.push(problem('out-of-range', 'totalCapacity', 'a number above 0', totalCapacity));
  if (problems.length === 0 && substitutionCapacity > totalCapacity) {
    const expected = `at most the total of ${totalCapacity}`;
    problems.push(problem('out-of-range', 'substitutionCapacity', expected, substitutionCapacity));
  }
  if (problems.length > 0) throw new InvalidFactsError(problems);
  return decimalQuotient(substitutionCapacity, totalCapacity);
}

function problem(code: FactProblem['code'], name: string, expected: string, received: number | undefined): FactProblem {
  return { code, path: [name], expected, received: String(received) };
}
