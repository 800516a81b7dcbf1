import { isDeepStrictEqual } from 'node:util';
import type { DeadlineVectors, DecisionVectors, RecordVectors } from './pack';

/** The functions that the pack calls. */
export interface Conforming {
  readonly decide: (decision: string, facts: object) => unknown;
  readonly addWorkingDays: (from: string, days: number) => unknown;
  readonly countWorkingDays: (from: string, to: string) => unknown;
  readonly deadline: (operation: 'processDeadline' | 'supportingWorksDeadline', request: unknown) => unknown;
  readonly check: (record: unknown, asOf: string) => { readonly findings: unknown; readonly undetermined: unknown };
}

/** A vector with a result that differs from the expected one. */
export interface Difference {
  readonly vector: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** The vectors of a decision for which a library has another answer. */
export function decisionDifferences(
  { decision, vectors }: DecisionVectors,
  library: Conforming,
): readonly Difference[] {
  return vectors.flatMap(({ facts, answer }, index) =>
    differing(`${decision} ${index}`, answer, library.decide(decision, facts)),
  );
}

/** The same for working days and deadlines. */
export function deadlineDifferences(
  { calendar, deadlines }: DeadlineVectors,
  library: Conforming,
): readonly Difference[] {
  return [
    ...calendar.flatMap(({ operation, from, days = 0, to = '', result }, index) =>
      differing(
        `${operation} ${index}`,
        result,
        operation === 'addWorkingDays' ? library.addWorkingDays(from, days) : library.countWorkingDays(from, to),
      ),
    ),
    ...deadlines.flatMap(({ operation, request, answer }, index) =>
      differing(`${operation} ${index}`, answer, library.deadline(operation, request)),
    ),
  ];
}

/** The same for case records. */
export function recordDifferences({ vectors }: RecordVectors, library: Conforming): readonly Difference[] {
  return vectors.flatMap(({ record, asOf, findings, undetermined }) => {
    const found = library.check(record, asOf);
    return differing(
      record.id,
      { findings, undetermined },
      { findings: found.findings, undetermined: found.undetermined },
    );
  });
}

/** Compares values as JSON, since the pack contains only JSON. */
function differing(vector: string, expected: unknown, found: unknown): readonly Difference[] {
  const plain: unknown = JSON.parse(JSON.stringify(found));
  return isDeepStrictEqual(expected, plain) ? [] : [{ vector, expected, found: plain }];
}
