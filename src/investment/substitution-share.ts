import { InvalidFactsError, type FactProblem } from '../engine';

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
  const total = `a capacity of at most the total of ${String(totalCapacity)}`;
  const problems: readonly FactProblem[] = [
    ...capacityProblems('substitutionCapacity', substitutionCapacity, substitutionCapacity >= 0, 'at least 0'),
    ...capacityProblems('totalCapacity', totalCapacity, totalCapacity > 0, 'more than 0'),
  ];
  if (problems.length > 0) throw new InvalidFactsError(problems);
  if (substitutionCapacity > totalCapacity) {
    throw new InvalidFactsError([problem('out-of-range', 'substitutionCapacity', total, substitutionCapacity)]);
  }
  return substitutionCapacity / totalCapacity;
}

function capacityProblems(name: string, value: unknown, within: boolean, bound: string): readonly FactProblem[] {
  const expected = `a finite number, ${bound}`;
  if (typeof value !== 'number') return [problem('wrong-type', name, expected, value)];
  if (!Number.isFinite(value)) return [problem('not-finite', name, expected, value)];
  return within ? [] : [problem('out-of-range', name, expected, value)];
}

function problem(code: FactProblem['code'], name: string, expected: string, value: unknown): FactProblem {
  return { code, path: [name], expected, received: typeof value === 'number' ? String(value) : typeof value };
}
